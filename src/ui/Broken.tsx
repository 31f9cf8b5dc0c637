import { useWords } from "./words/words.ts";

/** Shown after an error of ours that nothing else caught: plain HTML without Fluent. The kept list is not touched. */
export function Broken() {
  const words = useWords();
  return (
    <main>
      <h1>{words.broken.heading}</h1>
      <p>{words.broken.kept}</p>
      <button type="button" onClick={() => location.reload()}>
        {words.broken.reload}
      </button>
    </main>
  );
}

/** In place of a page that could not be fetched. */
export function PageMissing() {
  const words = useWords();
  return (
    <>
      <h1>{words.broken.notFetched}</h1>
      <p>{words.broken.notFetchedNext}</p>
    </>
  );
}

/** In place of a part of a page that could not be fetched. */
export function PartMissing() {
  const words = useWords();
  return (
    <>
      <p>{words.broken.notFetched}</p>
      <p>{words.broken.notFetchedNext}</p>
    </>
  );
}

/** The account menu, where its part of the app could not be loaded. */
export function MenuMissing() {
  const words = useWords();
  return <p>{words.broken.menu}</p>;
}
