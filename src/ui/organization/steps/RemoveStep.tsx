import type { Triage } from "#domain/methods/phone.ts";
import type { Standing } from "#domain/verdict/standing.ts";
import { mayRemoveOldPhone, type Removal } from "#domain/verdict/ways-in.ts";
import { useOrganizationStyles } from "#ui/organization/OrganizationPage.styles.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { useWords } from "#ui/words/words.ts";
import { Tick } from "./Ticks.tsx";

interface RemoveStepProps {
  readonly standing: Standing;
  readonly triage: Triage;
  readonly now: number;
}

/** Closed until the new phone has answered in this organization; warns if removing would leave a single way in. */
export function RemoveStep({ standing, triage, now }: RemoveStepProps) {
  const words = useWords();
  const base = useBaseStyles();
  const { evidence, status, key } = standing;
  const removal = mayRemoveOldPhone(evidence, status, triage, now);
  const isTicked = evidence.removed !== undefined;
  return (
    <>
      {removal.kind === "shut" ? (
        <p className={base.text}>
          <strong>{words.removal.shut}</strong> {words.removal.why[removal.why]}
        </p>
      ) : (
        <>
          <p className={base.text}>{words.removal.open}</p>
          <Warning removal={removal} />
        </>
      )}
      {isTicked && <p className={base.hint}>{words.removal.testOnceMore}</p>}
      {(removal.kind === "open" || isTicked) && <Tick organization={key} tick="removed" />}
    </>
  );
}

function Warning({ removal }: { removal: Extract<Removal, { kind: "open" }> }) {
  const words = useWords();
  const styles = useOrganizationStyles();
  const { known, isWhole } = removal.left;
  if (known > 1) return null;
  return (
    <p className={styles.warning} role="note">
      {isWhole ? words.removal.oneWay : words.removal.unknownWays}
    </p>
  );
}
