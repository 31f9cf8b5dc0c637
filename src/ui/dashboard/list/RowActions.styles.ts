import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

const wide = "@media (min-width: 860px)";
const narrow = "@media (max-width: 859px)";
/** One German word leaves no room for a second action beside it. */
const longWords = ":lang(de)";

/** Where a row's actions stand in its grid, which is in `OrganizationRow.styles.ts`. They look as buttons do. */
export const useActionStyles = makeStyles({
  action: {
    marginTop: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
    [wide]: { alignSelf: "start", marginTop: 0 },
  },
  first: { gridArea: "7 / 2 / 8 / 4", [wide]: { gridArea: "3 / 3 / 7 / 4" } },
  second: {
    gridArea: "8 / 2 / 9 / 3",
    [narrow]: { [longWords]: { gridArea: "8 / 2 / 9 / 4" } },
    [wide]: { gridArea: "3 / 4 / 7 / 5" },
  },
  third: {
    gridArea: "8 / 3 / 9 / 4",
    [narrow]: { [longWords]: { gridArea: "9 / 2 / 10 / 4" } },
    [wide]: { gridArea: "3 / 5 / 7 / 6" },
  },
});
