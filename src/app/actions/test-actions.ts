import type { Store } from "#app/store.ts";
import { badNewsIn, tested, testTakenBack } from "#domain/book/tested.ts";
import type { OrganizationKey } from "#domain/organization/organization.ts";
import type { TestSaid } from "#domain/verdict/evidence.ts";
import type { Keeper } from "./keeper.ts";

/** The test, by hand or by signing in, as far as the person says what answered. */
export interface TestActions {
  /** The link for a private window was taken, or the person went there by themselves. */
  readonly privateWindowTaken: (organization: OrganizationKey) => void;
  /** What answered there. */
  readonly tested: (organization: OrganizationKey, test: TestSaid) => void;
  /**
   * The same in *Test all*, where one window serves several organizations. A session that has answered once keeps later
   * prompts away, so that nothing was asked says nothing: the organization is asked again in a window of its own, and
   * only then it is an answer.
   */
  readonly testedInRound: (organization: OrganizationKey, test: TestSaid) => void;
  /** *Undo*: the last answer of this page load is taken back, and the bad news before it stands again. */
  readonly testTakenBack: () => void;
}

export function testActions(store: Store, keeper: Keeper): TestActions {
  function said(organization: OrganizationKey, test: TestSaid): void {
    const before = badNewsIn(store.state().book, organization);
    keeper.change(tested(organization, test));
    store.happened({ kind: "test-said", organization, before });
  }
  return {
    privateWindowTaken: (organization) =>
      store.happened({ kind: "private-window-taken", organization }),
    tested: said,
    testedInRound: (organization, test) => {
      const isFirst = !store.state().askedAgain.has(organization);
      if (test.answer === "password-only" && isFirst) {
        store.happened({ kind: "nothing-asked-in-round", organization });
      } else said(organization, test);
    },
    testTakenBack: () => {
      const { lastTest } = store.state();
      if (lastTest.kind === "none") return;
      keeper.change(testTakenBack(lastTest.organization, lastTest.before));
      store.happened({ kind: "test-taken-back" });
    },
  };
}
