import { describe, expect, it } from "vitest";
import { peopleIn } from "./people.ts";

const litware = "72f988bf-86f1-41af-91ab-2d7cd011db47";

describe("a table of people and organizations", () => {
  it("gives each person their home and the organizations of their rows, each once", () => {
    const text = `ana@fabrikam.com,contoso.com\nana@fabrikam.com,contoso.com\nana@fabrikam.com,${litware}\nlee@contoso.com;fabrikam.com`;
    expect(peopleIn(text)).toEqual({
      people: [
        { account: "ana@fabrikam.com", tenants: ["fabrikam.com", "contoso.com", litware] },
        { account: "lee@contoso.com", tenants: ["contoso.com", "fabrikam.com"] },
      ],
      unread: [],
    });
  });

  it("takes the columns that its header names, and not a person's own ID or home", () => {
    const text = `"User display name","User principal name","User object ID","Home tenant ID","Resource tenant ID"
"Ana, A.",ana@fabrikam.com,11111111-2222-4333-8444-555555555555,99999999-2222-4333-8444-555555555555,${litware}`;
    expect(peopleIn(text)?.people).toEqual([
      { account: "ana@fabrikam.com", tenants: ["fabrikam.com", litware] },
    ]);
  });

  it("may have the organization first", () => {
    expect(peopleIn("contoso.com\tana@fabrikam.com")?.people).toEqual([
      { account: "ana@fabrikam.com", tenants: ["fabrikam.com", "contoso.com"] },
    ]);
  });

  it("takes no provider's mailbox for a home", () => {
    expect(peopleIn("ana@outlook.com,contoso.com")?.people[0]?.tenants).toEqual(["contoso.com"]);
  });

  it("names the lines that it could not read", () => {
    expect(
      peopleIn("ana@fabrikam.com,contoso.com\nana@fabrikam.com,\nLee,contoso.com")?.unread,
    ).toEqual([2, 3]);
  });

  it.each(["contoso.com", "contoso.com, litwareinc.com", "Name,Phone\nana,1", "", "a,b,c\nd,e,f"])(
    "is not read in what is none: %j",
    (text) => {
      expect(peopleIn(text)).toBeUndefined();
    },
  );
});
