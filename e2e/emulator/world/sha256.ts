import { sha256 } from "@noble/hashes/sha2.js";
import { base64url } from "jose";

// By a library and at once, because this runs in a service worker too, whose own digest is a promise.

function digestOf(text: string): Uint8Array {
  return sha256(new TextEncoder().encode(text));
}

export function sha256Hex(text: string): string {
  return [...digestOf(text)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function sha256Base64Url(text: string): string {
  return base64url.encode(digestOf(text));
}
