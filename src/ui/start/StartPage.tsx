import { Suspense, useState } from "react";
import { type StartWay, startWays } from "#domain/start-way.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { useTitle } from "#ui/frame/title.ts";
import { lazyPart } from "#ui/lazy-part.ts";
import { navigateTo } from "#ui/navigation.ts";
import { useWords } from "#ui/words/words.ts";
import { StartView } from "./StartView.tsx";

// Its text field would be on everybody's way to the list.
const PersonalSignIn = lazyPart(() =>
  import("./PersonalSignIn.tsx").then((part) => part.PersonalSignIn),
);

/** The start page once the app runs; the first paint has shown the same. */
export function StartPage({ chosen }: { chosen: StartWay | undefined }) {
  const words = useWords();
  const { config, actions } = useApp();
  const isLeaving = useSelected((state) => state.session.kind === "leaving");
  const [isPersonal, setIsPersonal] = useState(chosen === "personal");
  useTitle(words.start.heading);
  const handleChoose = (way: StartWay) => {
    if (way === "personal") {
      setIsPersonal(!isPersonal);
      return;
    }
    // Go to the list first: after the sign-in, MSAL comes back to the page that it left.
    navigateTo({ kind: "organizations" });
    if (way === "sign-in") void actions.signIn();
  };
  const isRegistered = config.clientId !== "";
  return (
    <StartView
      words={words}
      ways={startWays(config)}
      isRegistered={isRegistered}
      canSignIn={isRegistered && !isLeaving}
      personal={
        isPersonal ? (
          <Suspense fallback={null}>
            <PersonalSignIn />
          </Suspense>
        ) : undefined
      }
      onChoose={handleChoose}
    />
  );
}
