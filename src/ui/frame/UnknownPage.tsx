import { useWords } from "#ui/words/words.ts";
import { Page } from "./Page.tsx";

/** For an address that names no page. The address is shown, so that a damaged bookmark can be corrected. */
export function UnknownPage({ path }: { path: string }) {
  const words = useWords();
  return (
    <Page heading={words.unknownPage.heading}>
      <p>{words.unknownPage.hint}</p>
      <p>
        <bdi>{words.unknownPage.path(path)}</bdi>
      </p>
    </Page>
  );
}
