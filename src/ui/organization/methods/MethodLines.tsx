import { overviewIn, standingIn } from "#app/selectors.ts";
import { inDisplayOrder } from "#domain/methods/sign-in-method.ts";
import type { Organization } from "#domain/organization/organization.ts";
import { listedMethodsOf } from "#domain/verdict/listed-methods.ts";
import { weightOf } from "#domain/verdict/status.ts";
import { useSelected } from "#ui/app-context.ts";
import { methodDetail, methodText, versionsToTellApart } from "#ui/method-words.ts";
import { fateText } from "#ui/status-words.ts";
import { useWords } from "#ui/words/words.ts";
import { useMethodListStyles } from "./MethodList.styles.ts";

/** The methods as Microsoft lists them, one line each; nothing before they were read. */
export function MethodLines({ organization: { key } }: { organization: Organization }) {
  const words = useWords();
  const styles = useMethodListStyles();
  const standing = useSelected((state) => standingIn(state, key));
  const { triage } = useSelected(overviewIn);
  const now = useSelected((state) => state.now);
  const listing = standing && listedMethodsOf(standing.evidence, triage, now);
  if (!listing) return null;
  // Once it is ready, no answer about one of them decides anything more.
  const isSettled = weightOf(standing.status) === "settled";
  const fates = new Map(listing.methods.map(({ method, fate }) => [method.id, fate]));
  const methods = inDisplayOrder(listing.methods.map(({ method }) => method));
  const versions = versionsToTellApart(words, methods);
  return (
    <section className={styles.lines} aria-labelledby="method-lines">
      <h2 id="method-lines" className={styles.linesHeading}>
        {words.organization.methodsHeading}
      </h2>
      {methods.length === 0 && <p className={styles.line}>{words.organization.methodsNone}</p>}
      <ul className={styles.list} aria-labelledby="method-lines">
        {methods.map((method) => {
          const fate = fates.get(method.id);
          const { title } = methodText(words, method);
          const version = versions.get(method.id);
          return (
            <li key={method.id} className={styles.line}>
              <bdi className={styles.lineName}>
                {words.method.named(title, methodDetail(method) ?? "")}
              </bdi>
              {version && (
                <span className={styles.lineFate}>{words.method.appVersion(version)}</span>
              )}
              {fate && !(isSettled && fate.kind === "depends") && (
                <span className={styles.lineFate}>{fateText(words, fate)}</span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
