import { Suspense, use, useState } from "react";
import type { ReadList } from "#app/actions/list-transfer.ts";
import { useApp } from "#ui/app-context.ts";
import { Page } from "#ui/frame/Page.tsx";
import { Waiting } from "#ui/frame/Waiting.tsx";
import { navigateTo } from "#ui/navigation.ts";
import { useWords } from "#ui/words/words.ts";
import { ListPreview } from "./ListPreview.tsx";

/** A list that came by a link or code: it is shown, and merged only when the person asks for it. */
export function ImportPage({ code }: { code: string }) {
  const words = useWords();
  const { actions } = useApp();
  const [reading] = useState(() => actions.readCode(code));
  return (
    <Page heading={words.import.heading}>
      <Suspense fallback={<Waiting text={words.import.reading} />}>
        <Read reading={reading} />
      </Suspense>
    </Page>
  );
}

function Read({ reading }: { reading: Promise<ReadList> }) {
  return <ListPreview read={use(reading)} onDone={() => navigateTo({ kind: "organizations" })} />;
}
