import { describe, expect, it } from "vitest";
import { globalCloud } from "#domain/microsoft/cloud.ts";
import { parseTenantId, type TenantId } from "#domain/organization/tenant.ts";
import {
  day,
  domain,
  evidence,
  home,
  now,
  organization,
  test,
} from "#domain/verdict/evidence.fixture.ts";
import { standingsOf } from "#domain/verdict/standing.ts";
import {
  type BlockFacts,
  type Identity,
  inOrderOfWork,
  namelessBlock,
  summaryBlock,
} from "./sheet.ts";

const contosoId = id("83abe5cd-bcc3-441a-bd86-e6a75360cecc");

function id(text: string): TenantId {
  const read = parseTenantId(text);
  if (!read) throw new Error("The test's own ID was not read.");
  return read;
}

function block(over: Partial<BlockFacts> = {}) {
  return summaryBlock(globalCloud, {
    organization: organization({ name: "Contoso" }),
    standing: undefined,
    status: "Nothing is known yet.",
    contact: "",
    ...over,
  });
}

function shown({ identity }: { readonly identity: Identity }) {
  if (identity.kind !== "shown") throw new Error("The block has no identity.");
  return identity;
}

describe("summaryBlock", () => {
  it("writes the link by the domain and puts the ID into the code", () => {
    const { key: _, ...facts } = organization({ name: "Contoso" });
    const known = { ...organization(), ...facts, tenant: contosoId };
    const made = block({ organization: known });
    expect(made.link).toBe(
      "https://mysignins.microsoft.com/security-info?tenantId=83abe5cd-bcc3-441a-bd86-e6a75360cecc",
    );
    expect(shown(made).shortLink).toBe("mysignins.microsoft.com/security-info?tenant=contoso.com");
    expect(shown(made).tenantId).toBe("83abe5cd-bcc3-441a-bd86-e6a75360cecc");
  });

  it("writes the link by the ID where no domain is known", () => {
    const { domain: _, ...nameless } = organization();
    const made = block({ organization: { ...nameless, tenant: contosoId } });
    expect(made.title).toBe("83abe5cd");
    expect(shown(made).shortLink).toBe(
      "mysignins.microsoft.com/security-info?tenantId=83abe5cd-bcc3-441a-bd86-e6a75360cecc",
    );
  });

  it("takes the signs that hide or turn out of a name, and keeps it in one line", () => {
    const made = block({ organization: organization({ name: "\u202eCon\u200btoso\n\u2066Ltd" }) });
    expect(made.title).toBe("Contoso Ltd");
  });

  it("goes by the domain where a name shows nothing", () => {
    expect(block({ organization: organization({ name: "\u200b\u202e" }) }).title).toBe(
      "contoso.com",
    );
  });

  it("ticks tested only where the new phone answered, and then what comes before it", () => {
    const { added, proven } = standings();
    expect(block({ standing: added }).done).toEqual({ added: true, tested: false, removed: false });
    expect(block({ standing: proven }).done).toEqual({
      added: true,
      tested: true,
      removed: false,
    });
  });

  it("ticks the old phone that was removed only after a test", () => {
    const [standing] = standingsOf([evidence({ test: test(), removed: now - day })], {}, now);
    expect(block({ standing }).done).toEqual({ added: true, tested: true, removed: true });
  });

  it("is ready where the verdict waits for nothing there", () => {
    const { added, proven } = standings();
    expect(block().isReady).toBe(false);
    expect(block({ standing: added }).isReady).toBe(false);
    expect(block({ standing: proven }).isReady).toBe(true);
  });

  it("does not tick a test that is too old, or that another phone answered", () => {
    const tests = [test({ at: now - 31 * day }), test({ answer: "old-phone" })];
    for (const said of tests) {
      const [standing] = standingsOf([evidence({ test: said })], {}, now);
      expect(block({ standing }).done.tested).toBe(false);
    }
  });
});

/** One with ticks alone, and one in which the new phone answered. */
function standings() {
  const [added, proven] = standingsOf(
    [
      evidence({ organization: home(), added: now - day, removed: now - day }),
      evidence({ test: test(), organization: organization({ tenant: domain("a.example") }) }),
    ],
    {},
    now,
  );
  return { added, proven };
}

describe("the blocks of a sheet", () => {
  it("stand in the order of work, and those that are ready at the end", () => {
    const [first, second, third] = ["a.example", "b.example", "c.example"].map((name) =>
      block({ organization: organization({ tenant: domain(name) }) }),
    );
    if (!first || !second || !third) throw new Error("not what the test means");
    const ready = { ...first, isReady: true };
    const order = [ready.key, third.key, second.key];
    expect(inOrderOfWork([second, ready, third], order).map(({ key }) => key)).toEqual([
      third.key,
      second.key,
      ready.key,
    ]);
  });
});

describe("namelessBlock", () => {
  it("keeps nothing in writing that tells which organization it is", () => {
    const made = namelessBlock(block({ contact: "Lee at Contoso" }), "Organization 3");
    const { key: _, link: __, ...written } = made;
    expect(JSON.stringify(written)).not.toMatch(/contoso|fabrikam/i);
    expect(made.title).toBe("Organization 3");
  });
});
