import { accountFor } from "#app/selectors.ts";
import type { SponsorsAsked } from "#app/state.ts";
import { type Organization, tenantIdOf } from "#domain/organization/organization.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button } from "#ui/parts/Button.tsx";
import { FailureText } from "#ui/parts/FailureText.tsx";
import { useWords, type Words } from "#ui/words/words.ts";

/** Whom a guest can write to, which is asked on a button; nothing where it cannot be asked. */
export function Sponsors({ organization }: { organization: Organization }) {
  const words = useWords();
  const base = useBaseStyles();
  const { actions } = useApp();
  const { key, relation } = organization;
  const isSignedIn = useSelected((state) => accountFor(state, organization) !== undefined);
  const asked = useSelected((state) => state.sponsors.get(key));
  if (relation === "home" || !isSignedIn || tenantIdOf(organization) === undefined) return null;
  return (
    <>
      <div className={base.tools}>
        <Button onClick={() => void actions.findSponsors(key)}>{words.letter.sponsors.ask}</Button>
      </div>
      <div role="status">{asked && <Answer asked={asked} />}</div>
    </>
  );
}

function Answer({ asked }: { asked: SponsorsAsked }) {
  const words = useWords();
  const base = useBaseStyles();
  if (asked.kind === "refused") return <FailureText failure={asked.failure} name="Microsoft" />;
  const text =
    asked.kind === "asking" ? words.letter.sponsors.asking : toldIn(words, asked.sponsors);
  return (
    <p className={base.text}>
      <bdi>{text}</bdi>
    </p>
  );
}

type Told = Extract<SponsorsAsked, { kind: "told" }>["sponsors"];

function toldIn(words: Words, sponsors: Told): string {
  const { none, unseen, told } = words.letter.sponsors;
  const [first] = sponsors;
  if (!first) return none;
  const seen = sponsors.find(({ name, address }) => name !== undefined || address !== undefined);
  if (!seen) return unseen;
  const { name, address } = seen;
  return told(name && address ? `${name} (${address})` : (name ?? address ?? ""));
}
