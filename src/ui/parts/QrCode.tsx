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

/** Past this length the modules of a code get too fine for a camera at the usual size. */
const longestUsual = 200;

/** A link as a code: level M, the four modules of quiet zone that the standard asks for, black on white. */
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
