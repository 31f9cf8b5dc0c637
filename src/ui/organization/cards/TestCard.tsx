import { useState } from "react";
import { accountFor, overviewIn } from "#app/selectors.ts";
import { isGone } from "#domain/methods/phone.ts";
import { securityInfoLink } from "#domain/microsoft/links.ts";
import { type Organization, tenantIdOf } from "#domain/organization/organization.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { useNameOf } from "#ui/names/names.ts";
import { OtherCloud, useIsInOtherCloud } from "#ui/organization/OtherCloud.tsx";
import { useWords } from "#ui/words/words.ts";
import { Answer } from "./Answer.tsx";
import { useCardStyles } from "./Card.styles.ts";
import { Card } from "./Card.tsx";
import { Quiet } from "./Quiet.tsx";

interface TestCardProps {
  readonly organization: Organization;
  readonly heading: string;
  /** What comes before the test: why the last one proves nothing, for one. */
  readonly note?: string;
  /** In a round each is tested in a private window, because a sign-in here leaves the round. */
  readonly isInRound?: boolean;
  readonly onTaken: () => void;
}

/** The two forms of the test, one line each. */
export function TestCard({ organization, heading, note, isInRound, onTaken }: TestCardProps) {
  const { run } = useWords();
  const styles = useCardStyles();
  const { actions } = useApp();
  const name = useNameOf(organization);
  const { triage } = useSelected(overviewIn);
  const isSignedIn = useSelected((state) => accountFor(state, organization) !== undefined);
  const canSignIn = isSignedIn && tenantIdOf(organization) !== undefined && isInRound !== true;
  const isOldPhoneThere = !isGone(triage.oldPhone) && isInRound !== true;
  return (
    <Card heading={heading}>
      {note && <p className={styles.text}>{note}</p>}
      {isOldPhoneThere && <p className={styles.text}>{run.test.switchOff}</p>}
      <p className={styles.text}>
        <bdi>{run.test.homeFirst(name)}</bdi>
      </p>
      {canSignIn && (
        <Answer isMain onPress={() => void actions.testBySigningIn(organization.key)}>
          {run.test.byRekey}
        </Answer>
      )}
      <PrivateWindow organization={organization} isMain={!canSignIn} onTaken={onTaken} />
    </Card>
  );
}

interface PrivateWindowProps {
  readonly organization: Organization;
  readonly isMain: boolean;
  readonly onTaken: () => void;
}

/** The link for a private window. Where the browser does not let it be copied, it is shown. */
function PrivateWindow({ organization, isMain, onTaken }: PrivateWindowProps) {
  const words = useWords();
  const styles = useCardStyles();
  const { actions, config } = useApp();
  const [isRefused, setRefused] = useState(false);
  const isElsewhere = useIsInOtherCloud(organization);
  const link = securityInfoLink(config.cloud, organization.tenant);
  const handleTaken = () => {
    actions.privateWindowTaken(organization.key);
    onTaken();
  };
  const handleCopy = () => {
    navigator.clipboard.writeText(link).then(
      () => {
        handleTaken();
        actions.textCopied(true);
      },
      () => {
        actions.textCopied(false);
        setRefused(true);
      },
    );
  };
  return (
    <>
      {isElsewhere ? (
        <OtherCloud organization={organization} />
      ) : (
        <Answer isMain={isMain} onPress={handleCopy}>
          {words.run.test.copyLink}
        </Answer>
      )}
      {isRefused && (
        <>
          <p className={styles.text}>{words.organization.copyFailed}</p>
          <p className={styles.link}>{link}</p>
        </>
      )}
      <div>
        <Quiet onPress={handleTaken}>{words.run.test.already}</Quiet>
      </div>
    </>
  );
}
