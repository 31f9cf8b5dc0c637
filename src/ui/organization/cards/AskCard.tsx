import { lettersFor } from "#app/letters.ts";
import { contactOf } from "#app/selectors.ts";
import { addressIn, letterText, mailtoLink } from "#domain/letters/letter-text.ts";
import type { Organization } from "#domain/organization/organization.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { useNameOf } from "#ui/names/names.ts";
import type { View } from "#ui/organization/view.ts";
import { LinkButton } from "#ui/parts/Button.tsx";
import { CopyButton } from "#ui/parts/CopyButton.tsx";
import { useWords } from "#ui/words/words.ts";
import { useCardStyles } from "./Card.styles.ts";
import { Card } from "./Card.tsx";
import { OpenLink } from "./OpenLink.tsx";
import { Quiet } from "./Quiet.tsx";

interface AskCardProps {
  readonly organization: Organization;
  readonly onShow: (view: View) => void;
}

/** Somebody there has to help: the text for them first, and Security info second. */
export function AskCard({ organization, onShow }: AskCardProps) {
  const words = useWords();
  const { ask } = words.run;
  const styles = useCardStyles();
  const { store } = useApp();
  const name = useNameOf(organization);
  // What a letter says follows from the book and the accounts; both are facts of the state as a whole.
  useSelected((state) => state.book);
  const [letter] = lettersFor(store.state(), organization);
  if (!letter) return null;
  const text = letterText(letter, words.letters);
  const mail = mailtoLink(text, addressIn(contactOf(store.state(), organization)));
  const isHome = organization.relation === "home";
  return (
    <Card heading={isHome ? ask.helpDesk : ask.admin(name)}>
      <p className={styles.text}>{ask.why}</p>
      <div className={styles.row}>
        <CopyButton text={`${text.subject}\n\n${text.body}`} label={ask.copy} isMain />
        <LinkButton href={mail.href}>{words.letter.mail}</LinkButton>
      </div>
      <details>
        <summary className={styles.summary}>{ask.read}</summary>
        <section className={styles.letter} aria-label={words.letter.text}>
          <bdi>{`${text.subject}\n\n${text.body}`}</bdi>
        </section>
      </details>
      <OpenLink organization={organization} purpose="add" isMain={false} />
      <Quiet onPress={() => onShow({ kind: "panel", panel: "letters" })}>{ask.others}</Quiet>
    </Card>
  );
}
