import { securityInfoLink } from "#domain/microsoft/links.ts";
import type { Organization } from "#domain/organization/organization.ts";
import { useApp } from "#ui/app-context.ts";
import { useNameOf } from "#ui/names/names.ts";
import { Answer } from "#ui/organization/cards/Answer.tsx";
import { useCardStyles } from "#ui/organization/cards/Card.styles.ts";
import { OtherCloud, useIsInOtherCloud } from "#ui/organization/OtherCloud.tsx";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { CopyButton } from "#ui/parts/CopyButton.tsx";
import { QrCode } from "#ui/parts/QrCode.tsx";
import { useWords } from "#ui/words/words.ts";

/** The same page on another device: by its code, or by its link. */
export function OtherDevice({ organization }: { organization: Organization }) {
  const words = useWords();
  const base = useBaseStyles();
  const styles = useCardStyles();
  const { actions, config } = useApp();
  const name = useNameOf(organization);
  const link = securityInfoLink(config.cloud, organization.tenant);
  if (useIsInOtherCloud(organization)) return <OtherCloud organization={organization} />;
  return (
    <>
      <QrCode link={link} name={words.organization.qrName(name)} />
      <div className={styles.row}>
        <CopyButton text={link} />
      </div>
      <Answer onPress={() => void actions.addedOnOtherDevice(organization.key)}>
        {words.run.add.onOtherDevice}
      </Answer>
      <p className={styles.hint}>{words.organization.codesHeading}</p>
      <ul className={base.bullets}>
        {words.organization.codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <p className={styles.hint}>{words.organization.linkText}</p>
      <p className={styles.link}>{link}</p>
    </>
  );
}
