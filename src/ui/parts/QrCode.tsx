import { mergeClasses } from "@griffel/react";
import { QRCodeSVG } from "qrcode.react";
import { useWords } from "#ui/words/words.ts";
import { useQrCodeStyles } from "./QrCode.styles.ts";

interface QrCodeProps {
  readonly link: string;
  readonly name: string;
  readonly caption?: string;
  readonly isForPrint?: boolean;
}

/** A longer link is drawn larger: at the usual size its squares would be too small for a camera. */
const longestUsual = 200;

/**
 * A link as a QR code, black on white: error correction M, and the margin of four squares that the standard asks for.
 */
export function QrCode({ link, name, caption, isForPrint = false }: QrCodeProps) {
  const words = useWords();
  const styles = useQrCodeStyles();
  const isDense = link.length > longestUsual;
  return (
    <figure
      className={mergeClasses(styles.figure, isDense && styles.dense, isForPrint && styles.onPaper)}
    >
      <QRCodeSVG
        className={mergeClasses(styles.code, isDense && styles.dense, isForPrint && styles.onPaper)}
        value={link}
        level="M"
        marginSize={4}
        size={256}
        bgColor="#ffffff"
        fgColor="#000000"
        role="img"
        aria-label={name}
      />
      {!isForPrint && <figcaption>{caption ?? words.organization.qrCaption}</figcaption>}
    </figure>
  );
}
