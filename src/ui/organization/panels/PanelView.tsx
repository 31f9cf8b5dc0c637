import type { Organization } from "#domain/organization/organization.ts";
import { Card } from "#ui/organization/cards/Card.tsx";
import { LeavingCard } from "#ui/organization/cards/OtherCards.tsx";
import type { Panel, View } from "#ui/organization/view.ts";
import { Button } from "#ui/parts/Button.tsx";
import { useWords } from "#ui/words/words.ts";
import { Details } from "./Details.tsx";
import { Letters } from "./Letters.tsx";
import { OtherDevice } from "./OtherDevice.tsx";
import { Trouble } from "./Trouble.tsx";

interface PanelViewProps {
  readonly panel: Panel;
  readonly organization: Organization;
  readonly onBack: () => void;
  readonly onShow: (view: View) => void;
}

/** What is beside the work, in the place of the card, with the way back to it. */
export function PanelView({ panel, organization, onBack, onShow }: PanelViewProps) {
  const { run } = useWords();
  return (
    <>
      {panel === "leaving" ? (
        <LeavingCard organization={organization} />
      ) : (
        <Card heading={run.panel[panel]}>
          <Inside panel={panel} organization={organization} onShow={onShow} />
        </Card>
      )}
      <div>
        <Button onClick={onBack}>{run.backToStep}</Button>
      </div>
    </>
  );
}

interface InsideProps {
  readonly panel: Exclude<Panel, "leaving">;
  readonly organization: Organization;
  readonly onShow: (view: View) => void;
}

function Inside({ panel, organization, onShow }: InsideProps) {
  switch (panel) {
    case "trouble":
      return <Trouble organization={organization} onShow={onShow} />;
    case "other-device":
      return <OtherDevice organization={organization} />;
    case "details":
      return <Details organization={organization} />;
    case "letters":
      return <Letters organization={organization} />;
  }
}
