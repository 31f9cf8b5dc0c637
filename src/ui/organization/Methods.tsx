import { Button } from "@fluentui/react-button";
import { overviewIn, standingIn } from "#app/selectors.ts";
import type { State } from "#app/state.ts";
import { deviceField } from "#domain/book-fields.ts";
import { proposedNewPhones } from "#domain/methods-difference.ts";
import type { OrganizationKey } from "#domain/organization.ts";
import type { SignInMethod } from "#domain/sign-in-method.ts";
import type { Standing } from "#domain/standing.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { timeText } from "#ui/check-words.ts";
import { methodDetail } from "#ui/method-words.ts";
import { useWords } from "#ui/words/words.ts";
import { MethodList } from "./MethodList.tsx";
import { useOrganizationStyles } from "./OrganizationPage.styles.ts";

/** The sign-in methods as Microsoft last listed them, and a new entry proposed as the new phone. */
export function Methods({ organization }: { organization: OrganizationKey }) {
  const standing = useSelected((state) => standingIn(state, organization));
  return standing ? <Listed standing={standing} /> : null;
}

function Listed({ standing }: { standing: Standing }) {
  const words = useWords();
  const styles = useOrganizationStyles();
  const { triage } = useSelected(overviewIn);
  const now = useSelected((state) => state.now);
  const { evidence, key } = standing;
  const listed = evidence.microsoftSays;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{words.organization.methodsHeading}</h2>
      {listed ? (
        <>
          <p className={styles.hint}>{words.check.microsoftSays(timeText(words, listed.at))}</p>
          <Proposals standing={standing} />
          <MethodList
            organization={key}
            methods={listed.value}
            evidence={evidence}
            triage={triage}
            now={now}
          />
        </>
      ) : (
        <p className={styles.text}>{words.organization.methodsUnread}</p>
      )}
    </section>
  );
}

/** An entry that appeared since Security info was opened: proposed by name, never taken for granted. */
function Proposals({ standing: { key, evidence } }: { standing: Standing }) {
  const words = useWords();
  const styles = useOrganizationStyles();
  const { actions } = useApp();
  const before = useSelected((state) => methodsBefore(state, key));
  const ids = proposedNewPhones(evidence, before);
  const proposed = (evidence.microsoftSays?.value ?? []).filter(({ id }) => ids.includes(id));
  return proposed.map((method) => (
    <div key={method.id} className={styles.warning}>
      <p className={styles.text}>
        <bdi>{words.answer.proposed(methodDetail(method) ?? words.answer.thisEntry)}</bdi>
      </p>
      <div className={styles.tools}>
        <Button
          className={styles.big}
          onClick={() => actions.sayOf(key, deviceField(method.id), "new-phone")}
        >
          {words.answer.itIsTheNewPhone}
        </Button>
        <Button
          className={styles.big}
          onClick={() => actions.sayOf(key, deviceField(method.id), "another-device")}
        >
          {words.answer.itIsAnother}
        </Button>
      </div>
    </div>
  ));
}

/** What the read before the last one had. */
function methodsBefore(state: State, key: OrganizationKey): readonly SignInMethod[] | undefined {
  const reading = state.readings.get(key);
  return reading?.kind === "read" ? reading.previous : undefined;
}
