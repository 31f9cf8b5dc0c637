import * as v from "valibot";
import { contrastBetween, distanceBetween } from "./colour.ts";

/** Who runs this copy, and what they add to it. An empty name means that nobody said. */
export interface Operator {
  readonly name: string;
  /** A page about them. */
  readonly link?: string;
  /** Where their people ask for help. It is opened as it stands, with no tenant and no account in it. */
  readonly ticket?: string;
  /** A line of their own for whoever cannot get in at home, such as `Call 1234`. Plain text. */
  readonly words?: string;
  /** A picture beside this page, as a path from it. */
  readonly logo?: string;
  /** `#rrggbb`; it can be told from the ground in both themes. */
  readonly color?: string;
}

/** Why something that an operator added is not taken. */
export type OperatorProblem =
  /** More than 120 characters, or not one line of plain text. */
  | "words-not-plain"
  /** Not a picture that lies beside this page. */
  | "logo-elsewhere"
  /** Too little contrast in one of the themes. */
  | "color-too-faint"
  /** A blue that people know as Microsoft's. */
  | "color-like-microsoft";

/** All of them. */
export const operatorProblems: readonly OperatorProblem[] = [
  "words-not-plain",
  "logo-elsewhere",
  "color-too-faint",
  "color-like-microsoft",
];

const longestWords = 120;

/** Line ends, and signs that hide or turn what stands beside them. */
const unplain = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** The grounds of the page and of its foot, in both themes (`ui/theme.ts`). */
export const grounds = ["#ffffff", "#fafafa", "#292929", "#1f1f1f"] as const;

/** What WCAG 2.2 asks of anything but text (1.4.11). */
const leastContrast = 3;

/** The blues of Microsoft's buttons and sign-in page. */
const microsoftsBlues = ["#0078d4", "#0067b8", "#106ebe"] as const;
const tooNear = 48;

const noneOr = <Schema extends v.GenericSchema<string>>(schema: Schema) =>
  v.optional(v.union([v.literal(""), schema]));

const secureAddress = v.pipe(v.string(), v.url(), v.startsWith("https://"));

/** The `operator` of `config.json`. An empty text is none. What is refused has a problem for its message. */
export const operatorSchema = v.pipe(
  v.object({
    name: v.string(),
    link: noneOr(secureAddress),
    ticket: noneOr(secureAddress),
    words: v.optional(
      v.pipe(
        v.string(),
        v.check(
          (text) => text.length <= longestWords && !unplain.test(text),
          problem("words-not-plain"),
        ),
      ),
    ),
    logo: noneOr(
      v.pipe(
        v.string(),
        v.regex(/^(?:[\w-]+\/)*[\w-]+(?:\.[\w-]+)*\.(?:svg|png|webp)$/, problem("logo-elsewhere")),
      ),
    ),
    color: noneOr(
      v.pipe(
        v.string(),
        v.regex(/^#[0-9a-f]{6}$/i),
        v.check(
          (color) => grounds.every((ground) => contrastBetween(color, ground) >= leastContrast),
          problem("color-too-faint"),
        ),
        v.check(
          (color) => microsoftsBlues.every((blue) => distanceBetween(color, blue) >= tooNear),
          problem("color-like-microsoft"),
        ),
      ),
    ),
  }),
  v.transform((said): Operator => ({ name: said.name, ...withoutEmpty(said) })),
);

/** Only these are messages of ours. */
function problem(kind: OperatorProblem): OperatorProblem {
  return kind;
}

type Optional = Omit<Operator, "name">;

function withoutEmpty({
  link,
  ticket,
  words,
  logo,
  color,
}: { readonly [Key in keyof Optional]: Optional[Key] | undefined }): Optional {
  return {
    ...(link ? { link } : {}),
    ...(ticket ? { ticket } : {}),
    ...(words ? { words } : {}),
    ...(logo ? { logo } : {}),
    ...(color ? { color } : {}),
  };
}
