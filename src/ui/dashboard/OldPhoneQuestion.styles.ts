import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

export const useQuestionStyles = makeStyles({
  question: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    boxSizing: "border-box",
    width: "100%",
    maxWidth: "440px",
    marginInline: "auto",
    paddingTop: tokens.spacingVerticalXXL,
  },
  heading: {
    margin: 0,
    paddingBottom: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: "balance",
  },
  answer: { justifyContent: "flex-start", minHeight: "52px", textAlign: "start" },
});
