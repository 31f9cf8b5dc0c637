import { strangerFrom } from "#app/actions/add-actions.ts";
import {
  contactOf,
  organizationsInOrder,
  organizationsOfTenant,
  overviewIn,
  standingIn,
} from "#app/selectors.ts";
import type { TenantRef } from "#domain/organization/tenant.ts";
import {
  inOrderOfWork,
  namelessBlock,
  type SummarySheet,
  summaryBlock,
} from "#domain/summary/sheet.ts";
import type { Status } from "#domain/verdict/status.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { dateText } from "#ui/check-words.ts";
import { nameShown, useNames } from "#ui/names/names.ts";
import { statusText } from "#ui/status-words.ts";
import { verdictText } from "#ui/verdict-words.ts";
import { localeOf, useWords, type Words } from "#ui/words/words.ts";
import { useSheetNames } from "./sheet-names.ts";

/** The sheet of all organizations, or of those of one tenant, as of now. */
export function useSheet(tenant: TenantRef | undefined): SummarySheet {
  const words = useWords();
  const { store, config } = useApp();
  const { areShown } = useNames();
  const { areNamesLeftOut } = useSheetNames();
  const { verdict, at, work } = useSelected(overviewIn);
  const all = useSelected(organizationsInOrder);
  const { question, answer, count } = verdictText(words, verdict, all.length === 0, String);
  const when = new Intl.DateTimeFormat(localeOf(words), { dateStyle: "long", timeStyle: "short" });
  const listed = tenant ? organizationsOfTenant(all, tenant) : all;
  // One that nobody listed prints as well: whoever helps sends its address.
  const isStranger = tenant !== undefined && listed.length === 0;
  const blocks = (isStranger ? [strangerFrom(tenant)] : listed).map((organization) => {
    const standing = standingIn(store.state(), organization.key);
    const block = summaryBlock(config.cloud, {
      organization,
      standing,
      status: standing ? statusOnPaper(words, standing.status) : "",
      contact: contactOf(store.state(), organization),
    });
    return (areShown || isStranger) && !areNamesLeftOut
      ? block
      : namelessBlock(block, nameShown(words, store.state(), organization, false));
  });
  return {
    title: words.summary.sheetTitle,
    preface: [
      words.summary.confidential,
      words.summary.madeAt(when.format(at)),
      ...(isStranger ? [] : [words.summary.verdict(question, answer, count), words.summary.proves]),
      words.summary.howTo,
    ],
    blocks: inOrderOfWork(
      blocks,
      work.map(({ key }) => key),
    ),
  };
}

/** Always with the date, because paper is read on another day. */
function statusOnPaper(words: Words, status: Status): string {
  const { basis } = status;
  return basis
    ? words.organization.statusWithEvidence(
        statusText(words, status),
        words.basis[basis.who](dateText(words, basis.at)),
      )
    : statusText(words, status);
}
