import jsQr, { type QRCode } from "jsqr";
import {
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from "pdfjs-dist/legacy/build/pdf.mjs";

/** One printed page, as whoever holds it sees it. */
export interface PrintedPage {
  /** Its lines from top to bottom, in points. */
  readonly lines: readonly PrintedLine[];
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** The code in a part of the page, as a phone reads it off paper at 150 dpi. */
  readonly codeIn: (part: PagePart) => PrintedCode | undefined;
}

/** A part of a page, in points from its left and top edges. */
export interface PagePart {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PrintedCode {
  readonly text: string;
  /** With the four modules around it that the standard asks for. */
  readonly millimetres: number;
}

export interface PrintedLine {
  readonly text: string;
  /** In points from the page's left and top edges. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** How tall its letters are. */
  readonly size: number;
}

const dotsPerPoint = 150 / 72;

/** The pages of a PDF, rasterised as a printer would. */
export async function printedPages(pdf: Uint8Array): Promise<readonly PrintedPage[]> {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 });
  const document = await task.promise;
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    pages.push(await printedPage(document, number));
  }
  await task.destroy();
  return pages;
}

/** In Node, pdf.js draws on canvases of its own making only, and does not say so in its types. */
interface Paper {
  readonly create: (
    width: number,
    height: number,
  ) => { readonly canvas: HTMLCanvasElement; readonly context: CanvasRenderingContext2D };
}

async function printedPage(document: PDFDocumentProxy, number: number): Promise<PrintedPage> {
  const page = await document.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: dotsPerPoint });
  const across = Math.round(viewport.width);
  const paper = document.canvasFactory as Paper;
  const { canvas, context } = paper.create(across, Math.round(viewport.height));
  await page.render({ canvas, viewport }).promise;
  return {
    lines: await linesOf(page, height),
    width,
    height,
    codeIn: ({ left, right, top, bottom }) => {
      const [x, y] = [Math.max(0, left), Math.max(0, top)].map((at) =>
        Math.floor(at * dotsPerPoint),
      );
      const columns = Math.ceil((Math.min(right, width) - Math.max(0, left)) * dotsPerPoint);
      const rows = Math.ceil((Math.min(bottom, height) - Math.max(0, top)) * dotsPerPoint);
      const { data } = context.getImageData(x ?? 0, y ?? 0, columns, rows);
      const code = jsQr(new Uint8ClampedArray(data), columns, rows);
      return code ? { text: code.data, millimetres: widthOf(code) } : undefined;
    },
  };
}

function widthOf({ version, location: { topLeftCorner, topRightCorner } }: QRCode): number {
  const modules = 17 + 4 * version;
  const dots = topRightCorner.x - topLeftCorner.x;
  return ((dots / 150) * 25.4 * (modules + 8)) / modules;
}

async function linesOf(page: PDFPageProxy, height: number): Promise<readonly PrintedLine[]> {
  const { items } = await page.getTextContent();
  const pieces = items.flatMap((item) => {
    if (!("str" in item) || item.str.trim() === "") return [];
    const [left = 0, up = 0] = item.transform.slice(4);
    const { str: text, width, height: size } = item;
    return [{ text, left, right: left + width, top: height - up, size }];
  });
  const inOrder = pieces.toSorted((one, other) => one.top - other.top || one.left - other.left);
  return joined(inOrder);
}

/** A ligature stands on paper as a piece of its own. */
function joined(pieces: readonly PrintedLine[]): readonly PrintedLine[] {
  const lines: PrintedLine[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const isNext = last && last.top === piece.top && Math.abs(piece.left - last.right) < 0.5;
    if (isNext) {
      lines[lines.length - 1] = { ...last, text: last.text + piece.text, right: piece.right };
    } else lines.push(piece);
  }
  return lines;
}
