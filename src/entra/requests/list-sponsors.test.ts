import { describe, expect, it } from "vitest";
import { parseSponsors } from "./list-sponsors.ts";

// The shape of graph-docs `user-list-sponsors.md`, "Response".
const person = {
  "@odata.type": "#microsoft.graph.user",
  id: "6ea91a8d-e32e-41a1-b7bd-d2d185eed0e0",
  displayName: "Conf Room Adams",
  mail: "Adams@contoso.com",
  userPrincipalName: "Adams@contoso.com",
};
const group = {
  "@odata.type": "#microsoft.graph.group",
  id: "07bb6ba5-5a9b-4d9c-8d05-0d0b8f0a5f3e",
  displayName: "Partner managers",
  mail: null,
};

describe("the answer of /me/sponsors", () => {
  it("tells whom a guest can write to, in Graph's order", () => {
    expect(parseSponsors({ value: [person, group] })).toEqual({
      kind: "ok",
      value: [
        { kind: "person", name: "Conf Room Adams", address: "adams@contoso.com" },
        { kind: "group", name: "Partner managers" },
      ],
    });
  });

  it("tells of a sponsor that the guest may not see that there is one", () => {
    const hidden = { "@odata.type": person["@odata.type"], id: person.id };
    expect(parseSponsors({ value: [hidden] })).toEqual({ kind: "ok", value: [{ kind: "person" }] });
  });

  it("may have nobody", () => {
    expect(parseSponsors({ value: [] })).toEqual({ kind: "ok", value: [] });
  });

  it.each([
    [
      "a name of several lines",
      { displayName: "Ana\r\nBcc: x@evil.example" },
      "Ana Bcc: x@evil.example",
    ],
    ["a name with hidden signs", { displayName: "An\u202Ea" }, "Ana"],
  ])("shows %s as one plain line", (_, fields, name) => {
    expect(parseSponsors({ value: [fields] })).toEqual({
      kind: "ok",
      value: [{ kind: "unknown", name }],
    });
  });

  it.each([
    ["a text that is no address", "write to me"],
    ["two addresses", "a@contoso.com,b@evil.example"],
    ["an address with a query", "a@contoso.com?bcc=b@evil.example"],
  ])("takes %s for none", (_, mail) => {
    expect(parseSponsors({ value: [{ mail }] })).toEqual({
      kind: "ok",
      value: [{ kind: "unknown" }],
    });
  });

  it.each([undefined, null, {}, { value: {} }])(
    "is unreadable where it holds no list: %j",
    (body) => {
      expect(parseSponsors(body)).toMatchObject({ failure: { reason: "unreadable" } });
    },
  );
});
