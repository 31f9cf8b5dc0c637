import { evidenceIn } from "#app/selectors.ts";
import { securityInfoLink } from "#domain/microsoft/links.ts";
import type { Organization } from "#domain/organization/organization.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { useNameOf } from "#ui/names/names.ts";
import { useIsInOtherCloud } from "#ui/organization/OtherCloud.tsx";
import { OutLink } from "#ui/organization/OutLink.tsx";
import { useDevice } from "#ui/organization/use-device.ts";
import { CopyButton } from "#ui/parts/CopyButton.tsx";
import { QrCode } from "#ui/parts/QrCode.tsx";
import { useWords } from "#ui/words/words.ts";
import { Answer } from "./Answer.tsx";
import { useCardStyles } from "./Card.styles.ts";
import { Card } from "./Card.tsx";
import { Instructions } from "./Instructions.tsx";
import { OpenLink } from "./OpenLink.tsx";
import { SinceVisit } from "./SinceVisit.tsx";

interface AddCardProps {
  readonly organization: Organization;
  /** Five are registered: one has to go first. */
  readonly isFull: boolean;
  /** Whether it is on the list, so that a return can be asked about. */
  readonly isListed?: boolean;
}

/** Add the new phone at Microsoft; on a computer with the code for the phone on the desk. */
export function AddCard({ organization, isFull, isListed = true }: AddCardProps) {
  const { run, trouble } = useWords();
  const styles = useCardStyles();
  const { actions } = useApp();
  const device = useDevice();
  const hasLink = !useIsInOtherCloud(organization);
  return (
    <Card
      heading={isFull ? run.add.roomFirst : run.add.heading}
      aside={device === "computer" && hasLink && <CodeBeside organization={organization} />}
    >
      {isFull && <p className={styles.warning}>{trouble.full}</p>}
      {isListed && <SinceVisit organization={organization} />}
      <Instructions items={run.add.steps[device]} />
      <OpenLink organization={organization} purpose="add" />
      <Unconfirmed />
      {isListed && device === "computer" && (
        <Answer onPress={() => void actions.addedOnOtherDevice(organization.key)}>
          {run.add.onOtherDevice}
        </Answer>
      )}
      {isListed && <AddedAlready organization={organization} />}
    </Card>
  );
}

/** The code of the same page, for the phone's camera, with the link to copy. */
function CodeBeside({ organization }: { organization: Organization }) {
  const words = useWords();
  const styles = useCardStyles();
  const { config } = useApp();
  const name = useNameOf(organization);
  const link = securityInfoLink(config.cloud, organization.tenant);
  return (
    <div className={styles.code}>
      <QrCode link={link} name={words.organization.qrName(name)} />
      <CopyButton text={link} />
    </div>
  );
}

/** In some clouds Microsoft documents no address for one organization. */
function Unconfirmed() {
  const words = useWords();
  const styles = useCardStyles();
  const { documentedSecurityInfo } = useApp().config.cloud;
  if (documentedSecurityInfo === undefined) return null;
  return (
    <>
      <p className={styles.hint}>{words.organization.unconfirmedLink}</p>
      <OutLink href={documentedSecurityInfo}>{words.about.usGovLink}</OutLink>
    </>
  );
}

/** The tick that an answer left, to be taken back where it was a mistake. */
function AddedAlready({ organization: { key } }: { organization: Organization }) {
  const { run } = useWords();
  const { actions } = useApp();
  const isTicked = useSelected((state) => evidenceIn(state, key)?.added !== undefined);
  if (!isTicked) return null;
  return <Answer onPress={() => actions.ticked(key, "added", false)}>{run.add.undo}</Answer>;
}
