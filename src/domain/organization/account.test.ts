import { expect, it } from "vitest";
import { domainOf, homeTenantOf, parseAddress, parseHomeAccountId } from "./account.ts";

const oid = "0f8fad5b-d9cb-469f-a165-70867728950e";
const tid = "348b467d-f3e2-42ae-a833-5a7c3ae36a77";

it.each([
  ["ana@fabrikam.com", "ana@fabrikam.com"],
  [" Ana.Lima@Fabrikam.com ", "ana.lima@fabrikam.com"],
  [
    "ana_fabrikam.com#ext#@contoso.onmicrosoft.com",
    "ana_fabrikam.com#ext#@contoso.onmicrosoft.com",
  ],
])("an address is read from %s", (text, address) => {
  expect(parseAddress(text)).toBe(address);
});

it.each(["", "ana", "@fabrikam.com", "ana@", "ana@fabrikam", "a b@fabrikam.com", "ana@b@c.com"])(
  "no address is read from %s",
  (text) => {
    expect(parseAddress(text)).toBeUndefined();
  },
);

it("an address's domain is what follows its last @", () => {
  const address = parseAddress("ana@fabrikam.com");
  expect(address && domainOf(address)).toBe("fabrikam.com");
});

it("the home tenant is the second half of the home account's ID", () => {
  const id = parseHomeAccountId(`${oid}.${tid}`);
  expect(id && homeTenantOf(id)).toBe(tid);
});

it.each([oid, `${oid}.`, `${oid}.${tid}.x`, "subject.of-a-token"])(
  "no home account's ID is read from %s",
  (text) => {
    expect(parseHomeAccountId(text)).toBeUndefined();
  },
);
