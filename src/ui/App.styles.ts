import { tokens } from "@fluentui/react-components";
import { makeStaticStyles, makeStyles } from "@griffel/react";

export const usePageStyles = makeStaticStyles({
  "html, body, #root": { margin: 0, minHeight: "100%" },
  html: { colorScheme: "light dark" },
  "@page": { margin: "14mm" },
});

export const useAppStyles = makeStyles({
  provider: { minHeight: "100dvh", backgroundColor: tokens.colorNeutralBackground1 },
});
