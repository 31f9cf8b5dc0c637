import type { DeviceOwner, KeptBook, LoadedBook } from "#domain/book/storage.ts";
import type { BadNews } from "#domain/book/tested.ts";
import type { TokenTold, Trouble } from "#domain/diagnostics/diagnostics-facts.ts";
import type { SignInMethod } from "#domain/methods/sign-in-method.ts";
import type { Failure } from "#domain/microsoft/failure.ts";
import type { Errand, RememberedChecks, TenantList } from "#domain/microsoft/ports.ts";
import type { Account, HomeAccountId } from "#domain/organization/account.ts";
import type { OrganizationKey } from "#domain/organization/organization.ts";
import type { Domain } from "#domain/organization/tenant.ts";
import type { Question } from "#domain/paste/parser.ts";
import type { AskedPurpose, SponsorsAsked, Testing } from "./state.ts";

/** What happened. Past tense; the reducer draws the conclusions. */
export type AppEvent =
  | {
      readonly kind: "session-started";
      readonly accounts: readonly Account[];
      readonly trouble: Trouble;
      readonly token: TokenTold;
    }
  | { readonly kind: "sign-in-left" }
  | { readonly kind: "sign-in-failed"; readonly failure: Failure; readonly errand: Errand }
  | { readonly kind: "trouble-dismissed" }
  | ({ readonly kind: "book-kept"; readonly at: number } & KeptBook)
  | ({ readonly kind: "device-owner-said"; readonly owner: DeviceOwner } & KeptBook)
  /** Another tab changed what is kept. */
  | { readonly kind: "book-arrived"; readonly loaded: LoadedBook }
  | { readonly kind: "time-passed"; readonly now: number }
  | {
      readonly kind: "security-info-opened";
      readonly organization: OrganizationKey;
      readonly purpose: AskedPurpose;
    }
  | { readonly kind: "return-read"; readonly at: number }
  | { readonly kind: "return-unseen"; readonly organization: OrganizationKey }
  /** They are back, and Rekey read what is there now. */
  | { readonly kind: "return-seen"; readonly organization: OrganizationKey }
  | { readonly kind: "visit-ended" }
  | { readonly kind: "private-window-taken"; readonly organization: OrganizationKey }
  | { readonly kind: "private-window-left" }
  | { readonly kind: "signed-in-there"; readonly organization: OrganizationKey }
  | {
      readonly kind: "test-said";
      readonly organization: OrganizationKey;
      readonly before: BadNews;
    }
  | { readonly kind: "test-taken-back" }
  /** *Test all*: nothing was asked there, which says nothing; it is asked again in a window of its own. */
  | { readonly kind: "nothing-asked-in-round"; readonly organization: OrganizationKey }
  | ({ readonly kind: "checks-remembered" } & RememberedChecks)
  | { readonly kind: "test-returned"; readonly testing: Testing }
  | ({ readonly kind: "everything-forgotten" } & KeptBook)
  | { readonly kind: "lookups-started"; readonly domains: readonly Domain[] }
  | {
      readonly kind: "lookups-ended";
      readonly found: readonly Domain[];
      readonly refused: readonly { readonly domain: Domain; readonly failure: Failure }[];
    }
  | {
      readonly kind: "entries-read";
      readonly count: number;
      readonly questions: readonly Question[];
      readonly at: number;
    }
  | { readonly kind: "question-settled"; readonly text: string }
  | { readonly kind: "text-copied"; readonly isCopied: boolean; readonly at: number }
  | { readonly kind: "listing-started" }
  | {
      readonly kind: "tenants-arrived";
      readonly list: TenantList;
      readonly account: HomeAccountId;
      readonly at: number;
    }
  | { readonly kind: "listing-failed"; readonly failure: Failure }
  | { readonly kind: "round-started"; readonly organizations: readonly OrganizationKey[] }
  | { readonly kind: "round-cancelled" }
  | {
      readonly kind: "sponsors-asked";
      readonly organization: OrganizationKey;
      readonly asked: SponsorsAsked;
    }
  | {
      readonly kind: "organization-renamed";
      readonly from: OrganizationKey;
      readonly to: OrganizationKey;
    }
  | { readonly kind: "check-started"; readonly organization: OrganizationKey }
  | { readonly kind: "retry-planned"; readonly organization: OrganizationKey; readonly at: number }
  | { readonly kind: "retry-due"; readonly organization: OrganizationKey }
  | { readonly kind: "check-abandoned"; readonly organization: OrganizationKey }
  | ({
      readonly kind: "methods-arrived";
      readonly methods: readonly SignInMethod[];
    } & CheckEnded)
  | ({ readonly kind: "check-refused"; readonly failure: Failure } & CheckEnded);

/** One check ended; the book has what it answered, as far as that is kept. */
interface CheckEnded extends KeptBook {
  readonly organization: OrganizationKey;
  readonly at: number;
  readonly tookMilliseconds: number;
}
