import { accountFor, organizationOf, standingIn } from "#app/selectors.ts";
import type { State } from "#app/state.ts";
import { leaveLink } from "#domain/microsoft/links.ts";
import type { Organization, OrganizationKey } from "#domain/organization/organization.ts";
import type { Contradiction } from "#domain/verdict/contradiction.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { listText } from "#ui/check-words.ts";
import { useNameOf } from "#ui/names/names.ts";
import { hrefOf } from "#ui/navigation.ts";
import { AccountQuestion } from "#ui/organization/AccountQuestion.tsx";
import { useIsInOtherCloud } from "#ui/organization/OtherCloud.tsx";
import { OutLink } from "#ui/organization/OutLink.tsx";
import type { View } from "#ui/organization/view.ts";
import { LinkButton } from "#ui/parts/Button.tsx";
import { basisText } from "#ui/status-words.ts";
import { useWords } from "#ui/words/words.ts";
import { Answer } from "./Answer.tsx";
import { useCardStyles } from "./Card.styles.ts";
import { Card } from "./Card.tsx";
import { OpenLink } from "./OpenLink.tsx";

interface OtherProps {
  readonly organization: Organization;
  readonly onShow: (view: View) => void;
}

const add: View = { kind: "segment", segment: "add" };
const test: View = { kind: "segment", segment: "test" };

/** Two things said cannot both be so: a fresh look, or a fresh test, tells. */
export function DisagreeCard({ organization, onShow }: OtherProps) {
  const { run, check } = useWords();
  const styles = useCardStyles();
  const { actions, config } = useApp();
  const { key } = organization;
  const contradictions = useSelected((state) => contradictionsIn(state, key));
  const canCheck = useSelected((state) => accountFor(state, organization) !== undefined);
  return (
    <Card heading={run.disagree}>
      {contradictions.map((one) => (
        <Disagreement key={one.kind} contradiction={one} />
      ))}
      <div className={styles.answers}>
        {canCheck && (
          <Answer isMain onPress={() => void actions.check(key)}>
            {check.again}
          </Answer>
        )}
        {!canCheck && config.clientId !== "" && (
          <Answer isMain onPress={() => void actions.signInToCheck(key)}>
            {check.signIn}
          </Answer>
        )}
        <Answer onPress={() => onShow(test)}>{run.testAgain}</Answer>
      </div>
    </Card>
  );
}

const noContradictions: readonly Contradiction[] = [];

function contradictionsIn(state: State, key: OrganizationKey): readonly Contradiction[] {
  return standingIn(state, key)?.status.contradictions ?? noContradictions;
}

function Disagreement({ contradiction: { kind, between } }: { contradiction: Contradiction }) {
  const words = useWords();
  const styles = useCardStyles();
  const sources = between.map((basis) => basisText(words, basis));
  return (
    <p className={styles.text}>
      {words.contradictionBetween(words.contradiction[kind], listText(words, sources))}
    </p>
  );
}

/** A sign-in there lets Rekey read the methods; everything else goes on without. */
export function SignInCard({ organization, onShow }: OtherProps) {
  const { run, check } = useWords();
  const styles = useCardStyles();
  const { actions, config } = useApp();
  const name = useNameOf(organization);
  return (
    <Card heading={run.signIn.heading}>
      <p className={styles.text}>
        <bdi>{run.signIn.why(name)}</bdi>
      </p>
      <div className={styles.answers}>
        {config.clientId !== "" && (
          <Answer isMain onPress={() => void actions.signInToCheck(organization.key)}>
            {check.signIn}
          </Answer>
        )}
        <Answer onPress={() => onShow(add)}>{run.signIn.without}</Answer>
      </div>
    </Card>
  );
}

export function InvitationCard({ organization, onShow }: OtherProps) {
  const { run } = useWords();
  const styles = useCardStyles();
  const name = useNameOf(organization);
  return (
    <Card heading={run.invitation.heading}>
      <p className={styles.text}>
        <bdi>{run.invitation.how(name)}</bdi>
      </p>
      <Answer isMain onPress={() => onShow(add)}>
        {run.invitation.accepted}
      </Answer>
    </Card>
  );
}

/** A network or device that the organization does not let in. */
export function NetworkCard({ organization, onShow }: OtherProps) {
  const { run } = useWords();
  const styles = useCardStyles();
  return (
    <Card heading={run.network.heading}>
      <p className={styles.text}>{run.network.how}</p>
      <OpenLink organization={organization} purpose="add" />
      <Answer onPress={() => onShow({ kind: "panel", panel: "letters" })}>{run.network.ask}</Answer>
    </Card>
  );
}

/** Perhaps nothing is registered there: the person looks once, and says so. */
export function LookCard({ organization, onShow }: OtherProps) {
  const { run } = useWords();
  const { actions } = useApp();
  const { yes, no } = run.wasItDone.look;
  return (
    <Card heading={run.look.heading}>
      <LookWhy />
      <OpenLink organization={organization} purpose="look" />
      <Answer onPress={() => actions.nothingListedSaid(organization.key, true)}>{yes}</Answer>
      <Answer onPress={() => onShow(add)}>{no}</Answer>
    </Card>
  );
}

function LookWhy() {
  const { run } = useWords();
  const styles = useCardStyles();
  return <p className={styles.text}>{run.look.why}</p>;
}

interface HomeFirstProps {
  readonly home: OrganizationKey | undefined;
}

/** Nothing is to be done here once home is ready. */
export function HomeFirstCard({ home: key }: HomeFirstProps) {
  const { run } = useWords();
  const styles = useCardStyles();
  const home = useSelected((state) => key && organizationOf(state, key));
  return (
    <Card heading={run.homeFirst.heading}>
      <p className={styles.text}>{run.homeFirst.why}</p>
      {home && <HomeLink home={home} />}
    </Card>
  );
}

function HomeLink({ home }: { home: Organization }) {
  const { run } = useWords();
  const styles = useCardStyles();
  const name = useNameOf(home);
  return (
    <LinkButton
      className={styles.main}
      appearance="primary"
      size="large"
      href={hrefOf({ kind: "organization", tenant: home.tenant })}
    >
      <bdi>{run.homeFirst.go(name)}</bdi>
    </LinkButton>
  );
}

/** By which account the person reaches it. */
export function AccountCard({ organization }: { organization: Organization }) {
  const { accountQuestion } = useWords();
  return (
    <Card heading={accountQuestion.question}>
      <AccountQuestion organization={organization} />
    </Card>
  );
}

/** On the way out: leave at Microsoft, then say so here. */
export function LeavingCard({ organization }: { organization: Organization }) {
  const hasLink = !useIsInOtherCloud(organization);
  const words = useWords();
  const styles = useCardStyles();
  const { actions, config } = useApp();
  const { key, tenant, relation } = organization;
  const name = useNameOf(organization);
  return (
    <Card heading={words.run.leaving.heading(name)}>
      <p className={styles.text}>
        {relation === "home" ? words.organization.homeStays : words.run.leaving.care}
      </p>
      {relation !== "home" && hasLink && (
        <OutLink href={leaveLink(config.cloud, tenant)}>{words.organization.leave}</OutLink>
      )}
      <div className={styles.answers}>
        {relation !== "home" && (
          <>
            <Answer onPress={() => actions.leavingSaid(key, "left")}>
              {words.trouble.leavingIs.left}
            </Answer>
            <Answer onPress={() => actions.leavingSaid(key, "leaving")}>
              {words.run.leaving.still}
            </Answer>
          </>
        )}
        <Answer onPress={() => actions.leavingSaid(key, "still-needed")}>
          {words.trouble.leavingIs["still-needed"]}
        </Answer>
      </div>
    </Card>
  );
}
