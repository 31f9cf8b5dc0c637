import { nextInWork } from "#app/run-selectors.ts";
import { organizationOf } from "#app/selectors.ts";
import type { StepCard } from "#app/step-card.ts";
import type { Organization } from "#domain/organization/organization.ts";
import { useSelected } from "#ui/app-context.ts";
import { hrefOf } from "#ui/navigation.ts";
import { Button, LinkButton } from "#ui/parts/Button.tsx";
import { useWords } from "#ui/words/words.ts";
import { Undo } from "./cards/Undo.tsx";
import { useOrganizationStyles } from "./OrganizationPage.styles.ts";
import type { Panel, View } from "./view.ts";

/** What stands below each card. */
interface Help {
  readonly panels: readonly Panel[];
  readonly canSkip: boolean;
}

const usual: Help = { panels: ["trouble"], canSkip: true };
const atMicrosoft: Help = { panels: ["trouble", "other-device"], canSkip: true };
const none: Help = { panels: [], canSkip: false };

const helpFor: Readonly<Record<StepCard["kind"], Help>> = {
  add: atMicrosoft,
  look: atMicrosoft,
  tidy: atMicrosoft,
  network: atMicrosoft,
  ask: atMicrosoft,
  test: usual,
  "proves-nothing": usual,
  "is-it-new": none,
  "was-it-done": { panels: ["trouble"], canSkip: false },
  "is-it-old": usual,
  question: usual,
  "how-approved": { panels: [], canSkip: true },
  done: none,
  locked: usual,
  disagree: usual,
  "sign-in": usual,
  invitation: usual,
  "home-first": usual,
  account: usual,
  leaving: usual,
};

interface StepHelpProps {
  readonly card: StepCard;
  readonly organization: Organization;
  readonly onShow: (view: View) => void;
}

/** Below the card: whatever keeps somebody from doing it now. */
export function StepHelp({ card, organization, onShow }: StepHelpProps) {
  const { run } = useWords();
  const styles = useOrganizationStyles();
  const { panels, canSkip } = helpFor[card.kind];
  return (
    <div className={styles.help}>
      {panels.map((panel) => (
        <Button
          key={panel}
          appearance="transparent"
          className={styles.helpLink}
          onClick={() => onShow({ kind: "panel", panel })}
        >
          {run.panel[panel]}
        </Button>
      ))}
      {canSkip && <Skip organization={organization} />}
      {card.kind !== "done" && <Undo organization={organization} />}
    </div>
  );
}

function Skip({ organization: { key } }: { organization: Organization }) {
  const { run } = useWords();
  const styles = useOrganizationStyles();
  const next = useSelected((state) => {
    const other = nextInWork(state, key);
    return other && organizationOf(state, other)?.tenant;
  });
  return (
    <LinkButton
      appearance="transparent"
      className={styles.helpLink}
      href={hrefOf(next ? { kind: "organization", tenant: next } : { kind: "organizations" })}
    >
      {run.skip}
    </LinkButton>
  );
}
