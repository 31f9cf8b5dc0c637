import { hrefOf } from "#ui/navigation.ts";
import { useCardStyles } from "#ui/organization/cards/Card.styles.ts";
import { Card } from "#ui/organization/cards/Card.tsx";
import { LinkButton } from "#ui/parts/Button.tsx";
import { useWords } from "#ui/words/words.ts";

/** Nothing is left in this round. */
export function RoundEnd({ heading }: { heading: string }) {
  const { run } = useWords();
  const styles = useCardStyles();
  return (
    <Card heading={heading}>
      <LinkButton
        className={styles.main}
        appearance="primary"
        size="large"
        href={hrefOf({ kind: "organizations" })}
      >
        {run.done.toList}
      </LinkButton>
    </Card>
  );
}
