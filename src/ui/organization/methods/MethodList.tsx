import type { Triage } from "#domain/methods/phone.ts";
import { inDisplayOrder, type SignInMethod } from "#domain/methods/sign-in-method.ts";
import { fateOf } from "#domain/methods/survival.ts";
import type { OrganizationKey } from "#domain/organization/organization.ts";
import { deviceSaid, type Evidence, survivalSaid } from "#domain/verdict/evidence.ts";
import { textsEndIn } from "#domain/verdict/texts-end.ts";
import { methodDetail, methodText, versionsToTellApart } from "#ui/method-words.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { fateText } from "#ui/status-words.ts";
import { useWords, type Words } from "#ui/words/words.ts";
import { useMethodListStyles } from "./MethodList.styles.ts";
import { MethodQuestion } from "./MethodQuestion.tsx";

interface MethodListProps {
  readonly organization: OrganizationKey;
  readonly methods: readonly SignInMethod[];
  readonly evidence: Evidence;
  readonly triage: Triage;
  readonly now: number;
}

/** The sign-in methods as Microsoft lists them, none left out, and what becomes of each. */
export function MethodList({ methods, ...context }: MethodListProps) {
  const words = useWords();
  const base = useBaseStyles();
  const styles = useMethodListStyles();
  if (methods.length === 0) return <p className={base.hint}>{words.organization.methodsNone}</p>;
  const shown = inDisplayOrder(methods);
  const names = toldApart(words, shown);
  const versions = versionsToTellApart(words, shown);
  return (
    <>
      <ul className={styles.list} aria-label={words.organization.methodsHeading}>
        {shown.map((method, place) => (
          <Method
            key={method.id}
            method={method}
            name={names[place] ?? ""}
            version={versions.get(method.id)}
            {...context}
          />
        ))}
      </ul>
      <p className={base.hint}>{words.organization.methodsHint}</p>
    </>
  );
}

/** What the buttons call each method: two phones with the same name are numbered. */
function toldApart(words: Words, methods: readonly SignInMethod[]): readonly string[] {
  const names = methods.map((method) => methodDetail(method) ?? methodText(words, method).title);
  return names.map((name, place) => {
    const isOnly = names.indexOf(name) === names.lastIndexOf(name);
    const number = names.slice(0, place + 1).filter((other) => other === name).length;
    return isOnly ? name : words.answer.entryNumbered(name, number);
  });
}

interface MethodProps extends Omit<MethodListProps, "methods"> {
  readonly method: SignInMethod;
  /** What its buttons call it, unlike any other on the list. */
  readonly name: string;
  /** The app's version, where another method is called the same. */
  readonly version: string | undefined;
}

function Method({ method, name, version, organization, evidence, triage, now }: MethodProps) {
  const words = useWords();
  const base = useBaseStyles();
  const styles = useMethodListStyles();
  const { title, meaning } = methodText(words, method);
  const detail = methodDetail(method);
  const { relation } = evidence.organization;
  const device = deviceSaid(evidence, method.id, now);
  const answer = survivalSaid(evidence, method.id, now);
  const fate = fateOf(method, {
    relation,
    triage,
    device,
    answer,
    textsEndAt: textsEndIn(evidence),
    now,
  });
  return (
    <li className={styles.item}>
      <p className={styles.name}>
        {title}
        {detail && (
          <>
            {": "}
            <bdi>{detail}</bdi>
          </>
        )}
      </p>
      {version && <p className={base.hint}>{words.method.appVersion(version)}</p>}
      <p className={base.hint}>{meaning}</p>
      <p className={styles.fate}>{fateText(words, fate)}</p>
      <MethodQuestion
        organization={organization}
        method={method.id}
        name={name}
        fate={fate}
        said={device ?? answer}
      />
    </li>
  );
}
