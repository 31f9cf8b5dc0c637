import { useWords } from "#ui/words/words.ts";
import { Page } from "./Page.tsx";

/** An address that names no page: said, and shown, so that a mangled bookmark can be mended. */
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
