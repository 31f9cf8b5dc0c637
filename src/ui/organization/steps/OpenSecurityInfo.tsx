import { isInOtherCloudIn } from "#app/other-cloud.ts";
import { otherSecurityInfoLink, securityInfoLink } from "#domain/microsoft/links.ts";
import type { Organization } from "#domain/organization/organization.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { VisitQuestion } from "#ui/frame/VisitQuestion.tsx";
import { useNameOf, useNames } from "#ui/names/names.ts";
import { useOrganizationStyles } from "#ui/organization/OrganizationPage.styles.ts";
import { OutLink } from "#ui/organization/OutLink.tsx";
import { Sentence } from "#ui/organization/Sentence.tsx";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { LinkButton } from "#ui/parts/Button.tsx";
import { CopyButton } from "#ui/parts/CopyButton.tsx";
import { FailureText } from "#ui/parts/FailureText.tsx";
import { useRememberedFold } from "#ui/parts/Fold.tsx";
import { QrCode } from "#ui/parts/QrCode.tsx";
import { useWords } from "#ui/words/words.ts";
import { parts } from "./step-progress.ts";
import { useDevice } from "./use-device.ts";

interface OpenSecurityInfoProps {
  readonly organization: Organization;
  /** Whether going there is what to do now; the button then stands out. */
  readonly isNow: boolean;
}

/**
 * The way to the tenant's own Security info page. On a phone the button comes first and the code for another device is
 * folded; on a computer the code is beside the button, for the phone on the desk.
 */
export function OpenSecurityInfo(props: OpenSecurityInfoProps) {
  const { organization } = props;
  const isElsewhere = useSelected((state) => isInOtherCloudIn(state, organization.key));
  return isElsewhere ? <InOtherCloud organization={organization} /> : <Ways {...props} />;
}

/** No link of ours opens anything there. */
function InOtherCloud({ organization }: { organization: Organization }) {
  return <FailureText failure={{ kind: "other-cloud" }} name={useNameOf(organization)} />;
}

function Ways({ organization, isNow }: OpenSecurityInfoProps) {
  const words = useWords();
  const base = useBaseStyles();
  const styles = useOrganizationStyles();
  const { config, actions } = useApp();
  const { areShown } = useNames();
  const device = useDevice();
  const name = useNameOf(organization);
  const link = securityInfoLink(config.cloud, organization.tenant);
  const account = areShown ? organization.account : undefined;
  const folded = useRememberedFold("other device", false);
  return (
    <>
      <div className={styles.ways}>
        <div className={styles.way}>
          <LinkButton
            className={styles.open}
            appearance={isNow ? "primary" : "secondary"}
            size="large"
            href={link}
            target="_blank"
            rel="noopener noreferrer"
            onClick={() => actions.securityInfoOpened(organization.key)}
          >
            {words.list.openSecurityInfo}
          </LinkButton>
          <VisitQuestion only={organization.key} next={parts.test} />
          <p className={base.text}>
            <bdi>{words.organization.openHint(name, account)}</bdi>
          </p>
          <div className={base.tools}>
            <CopyButton text={link} />
          </div>
          {config.cloud.documentedSecurityInfo !== undefined && (
            <p className={base.hint}>
              {words.organization.unconfirmedLink}{" "}
              <a
                href={config.cloud.documentedSecurityInfo}
                target="_blank"
                rel="noopener noreferrer"
              >
                {words.about.usGovLink}
              </a>
            </p>
          )}
          {device === "phone" ? (
            <p className={base.hint}>{words.organization.mailApp}</p>
          ) : (
            <LinkAsText link={link} />
          )}
        </div>
        {device === "computer" && <QrCode link={link} name={words.organization.qrName(name)} />}
      </div>
      {device === "computer" && <Codes />}
      <p className={base.hint}>
        <Sentence text={words.organization.openPrompt} />
      </p>
      {device === "phone" && (
        <>
          <p className={base.hint}>
            <Sentence text={words.organization.sameDevice} />
          </p>
          <details {...folded}>
            <summary className={styles.summary}>{words.organization.otherDevice}</summary>
            <div className={base.section}>
              <QrCode link={link} name={words.organization.qrName(name)} />
              <Codes />
              <LinkAsText link={link} />
            </div>
          </details>
        </>
      )}
      <WrongPlace organization={organization} />
    </>
  );
}

function LinkAsText({ link }: { link: string }) {
  const words = useWords();
  const base = useBaseStyles();
  const styles = useOrganizationStyles();
  return (
    <p className={base.hint}>
      {words.organization.linkText}
      <br />
      <span className={styles.link}>{link}</span>
    </p>
  );
}

/** Which of the three codes this one is, and what to scan the others with. */
function Codes() {
  const words = useWords();
  const base = useBaseStyles();
  const styles = useOrganizationStyles();
  return (
    <div>
      <p className={base.hint}>{words.organization.codesHeading}</p>
      <ul className={styles.codes}>
        {words.organization.codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </div>
  );
}

function WrongPlace({ organization }: { organization: Organization }) {
  const words = useWords();
  const base = useBaseStyles();
  const styles = useOrganizationStyles();
  const { config } = useApp();
  const folded = useRememberedFold("wrong place", false);
  return (
    <details {...folded}>
      <summary className={styles.summary}>{words.organization.wrongPlace}</summary>
      <OutLink href={otherSecurityInfoLink(config.cloud, organization.tenant)}>
        {words.organization.otherLink}
      </OutLink>
      <p className={base.hint}>{words.organization.otherLinkHint}</p>
    </details>
  );
}
