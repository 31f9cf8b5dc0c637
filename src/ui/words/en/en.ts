import { aboutWords } from "./about.ts";
import { addWords } from "./add.ts";
import { adminWords } from "./admin.ts";
import { checkWords } from "./check.ts";
import { dashboardWords } from "./dashboard.ts";
import { failuresWords } from "./failures.ts";
import { frameWords } from "./frame.ts";
import { helpDeskWords } from "./help-desk.ts";
import { lettersWords } from "./letters.ts";
import { listWords } from "./list.ts";
import { methodsWords } from "./methods.ts";
import { organizationWords } from "./organization.ts";
import { runWords } from "./run.ts";
import { importWords, settingsWords } from "./settings.ts";
import { startWords } from "./start.ts";
import { statusWords } from "./status.ts";
import { summaryWords } from "./summary.ts";

/**
 * Every sentence on the screen, whole, so that it can be translated. Numbers and names are arguments; nothing
 * is glued together elsewhere. Names of Microsoft's own buttons stand as Microsoft writes them.
 */
export const words = {
  language: "en" as const,
  direction: "ltr" as const,
  product: "Rekey",
  ...frameWords,
  ...settingsWords,
  ...startWords,
  ...dashboardWords,
  ...listWords,
  ...addWords,
  ...checkWords,
  ...statusWords,
  ...organizationWords,
  ...runWords,
  ...methodsWords,
  ...lettersWords,
  ...summaryWords,
  ...helpDeskWords,
  ...importWords,
  ...failuresWords,
  ...adminWords,
  ...aboutWords,
};
