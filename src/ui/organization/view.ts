import { type Segment, type StepCard, segmentOf } from "#app/step-card.ts";

/** What the page of an organization shows: its card, one part that was gone to, or something beside the work. */
export type View =
  /** The card that is next. */
  | { readonly kind: "next" }
  | { readonly kind: "segment"; readonly segment: Segment }
  /** Removing the old phone here, before all others are ready. */
  | { readonly kind: "tidy" }
  | { readonly kind: "panel"; readonly panel: Panel };

/** What is not the next step, and has a place of its own. */
export type Panel = (typeof panels)[number];

const panels = ["trouble", "other-device", "details", "letters", "leaving"] as const;
const segments: readonly Segment[] = ["add", "test", "done"];

export const nextView: View = { kind: "next" };

/** Reads what the page remembered; the next card if that is anything else. */
export function parseView(kept: unknown): View {
  if (typeof kept !== "object" || kept === null) return nextView;
  const { kind, segment, panel }: Readonly<Record<string, unknown>> = { ...kept };
  const shownPanel = panels.find((one) => one === panel);
  const shownSegment = segments.find((one) => one === segment);
  if (kind === "tidy") return { kind };
  if (shownPanel) return { kind: "panel", panel: shownPanel };
  return shownSegment ? { kind: "segment", segment: shownSegment } : nextView;
}

/** What tells one view from another: a new one takes the focus from what was pressed. */
export function viewName(view: View, card: StepCard): string {
  return view.kind === "panel" ? view.panel : cardName(card);
}

function cardName(card: StepCard): string {
  switch (card.kind) {
    case "is-it-new":
      return `${card.kind} ${card.method.id}`;
    case "is-it-old":
      return `${card.kind} ${card.proposal.name}`;
    case "question":
      return `${card.kind} ${card.question} ${card.method ?? ""}`;
    case "was-it-done":
      return `${card.kind} ${card.purpose}`;
    case "how-approved":
    case "proves-nothing":
    case "add":
    case "test":
    case "done":
    case "locked":
    case "tidy":
    case "disagree":
    case "sign-in":
    case "invitation":
    case "ask":
    case "network":
    case "look":
    case "home-first":
    case "account":
    case "leaving":
      return card.kind;
  }
}

/** The part that is marked as shown. */
export function segmentShown(view: View, card: StepCard): Segment {
  return view.kind === "segment" ? view.segment : segmentOf[card.kind];
}

/** Whether a card has its own link to Security info. Beside all others it stands in the head of the page. */
export const hasOwnOpenLink: Readonly<Record<StepCard["kind"], boolean>> = {
  add: true,
  look: true,
  tidy: true,
  network: true,
  ask: true,
  test: false,
  "proves-nothing": false,
  "is-it-new": false,
  "was-it-done": false,
  "is-it-old": false,
  question: false,
  "how-approved": false,
  done: false,
  locked: false,
  disagree: false,
  "sign-in": false,
  invitation: false,
  "home-first": false,
  account: false,
  leaving: false,
};
