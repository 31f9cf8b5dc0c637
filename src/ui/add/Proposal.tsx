import type { AnsweredOrganization } from "#domain/paste/parser.ts";
import { Button } from "#ui/parts/Button.tsx";
import { useWords } from "#ui/words/words.ts";

interface ProposalProps {
  readonly proposal: AnsweredOrganization;
  readonly onAccept: () => void;
}

/** What a line most likely means: one tap, never by itself. */
export function Proposal({ proposal: { account, relation, tenant }, onAccept }: ProposalProps) {
  const words = useWords();
  return (
    <Button onClick={onAccept}>
      {relation === "home" && account ? words.add.isHomeOf(account) : words.add.isIt(tenant)}
    </Button>
  );
}
