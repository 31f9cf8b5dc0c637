import { Suspense } from "react";
import { useSelected } from "#ui/app-context.ts";
import { lazyPart } from "#ui/lazy-part.ts";
import { troubleIn } from "./trouble-in.ts";

const TroubleNote = lazyPart(() => import("./TroubleNote.tsx").then((part) => part.TroubleNote));

/** What went wrong with the last sign-in, if anything did, so that nobody meets a dead end. Most visits never see it. */
export function Troubles() {
  const trouble = useSelected(troubleIn);
  if (trouble.kind === "none") return null;
  return (
    <Suspense fallback={null}>
      <TroubleNote trouble={trouble} />
    </Suspense>
  );
}
