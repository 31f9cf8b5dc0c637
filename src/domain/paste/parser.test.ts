import { describe, expect, it } from "vitest";
import { hostileTexts } from "./corpus/hostile.fixture.ts";
import { type PastedText, parsePaste } from "./parser.ts";

/** Each organization in one line: tenant, account, relation, name, guess; then its lines. */
function organizationsOf({ organizations }: PastedText): readonly string[] {
  return organizations.map(({ tenant, account, relation, name, certainty, lines }) => {
    const guess = certainty.kind === "guessed" ? certainty.why : undefined;
    const parts = [tenant, account, relation, name, guess].filter((part) => part !== undefined);
    return `${parts.join(" · ")} [${lines}]`;
  });
}

function questionsOf({ questions }: PastedText): readonly string[] {
  return questions.map(({ reason, text, lines }) => `${reason}: ${text} [${lines}]`);
}

function furnitureOf({ furniture }: PastedText): readonly string[] {
  return furniture.map(({ what, lines }) => `${what} [${lines}]`);
}

function told(text: string) {
  const parsed = parsePaste(text);
  return {
    organizations: organizationsOf(parsed),
    questions: questionsOf(parsed),
    furniture: furnitureOf(parsed),
  };
}

describe("Authenticator, as it is read off a restored phone", () => {
  const text = `Authenticator

Contoso
ana_fabrikam.com#EXT#@contoso.onmicrosoft.com
Action required
Scan the QR code provided by your organization to finish recovering your account
Fabrikam
ana@fabrikam.com
123 456
Wingtip Toys

Microsoft account
ana@outlook.com
Contoso
ana_fabrikam.com#EXT#@contoso.onmicrosoft.com`;

  it("gives each work entry once, with its name and its lines", () => {
    expect(organizationsOf(parsePaste(text))).toEqual([
      "contoso.onmicrosoft.com · ana@fabrikam.com · guest · Contoso [3,4,14,15]",
      "fabrikam.com · ana@fabrikam.com · home · Fabrikam · home-by-address [7,8]",
    ]);
  });

  it("asks about a lone name and explains the personal account", () => {
    expect(questionsOf(parsePaste(text))).toEqual([
      "a-name-alone: Wingtip Toys [10]",
      "personal-account: Microsoft account ana@outlook.com [12,13]",
    ]);
  });

  it("lists what says nothing", () => {
    expect(furnitureOf(parsePaste(text))).toEqual(["heading [1]", "notice [5,6]", "number [9]"]);
  });
});

describe("My Account's Organizations", () => {
  it("asks for the domain of each name, for the page shows none", () => {
    const text = `Organizations
Home organization
Fabrikam
Other organizations you collaborate with
Contoso
Leave
Wingtip Toys
Sign in to leave organization`;
    expect(told(text)).toEqual({
      organizations: [],
      questions: [
        "a-name-alone: Fabrikam [3]",
        "a-name-alone: Contoso [5]",
        "a-name-alone: Wingtip Toys [7]",
      ],
      furniture: ["heading [1,2,4]", "button [6,8]"],
    });
  });

  it("tells home from guest where a domain stands below the name", () => {
    const text = `Home organization
Fabrikam
fabrikam.com
Other organizations you collaborate with
Contoso
contoso.com`;
    expect(told(text).organizations).toEqual([
      "fabrikam.com · home · Fabrikam [2,3]",
      "contoso.com · guest · Contoso [5,6]",
    ]);
  });

  it("has one home organization, whatever is pasted after it", () => {
    expect(told("Home organization\nfabrikam.com\ncontoso.com").organizations).toEqual([
      "fabrikam.com · home [2]",
      "contoso.com · unknown [3]",
    ]);
  });

  it("ends where another paste begins", () => {
    const json = '[{"tenantId": "72f988bf-86f1-41af-91ab-2d7cd011db47"}]';
    const text = `Other organizations you collaborate with\ncontoso.com\n${json}\nfabrikam.com`;
    expect(told(text).organizations).toEqual([
      "contoso.com · guest [2]",
      "72f988bf-86f1-41af-91ab-2d7cd011db47 · unknown [3]",
      "fabrikam.com · unknown [4]",
    ]);
  });
});

describe("Azure's Directories + subscriptions", () => {
  it("is read as a table", () => {
    const text = `Directory name\tDomain\tDirectory ID
Contoso\tcontoso.onmicrosoft.com\t72f988bf-86f1-41af-91ab-2d7cd011db47\tSwitch
Woodgrove\twoodgrove.example\t54826b22-38d6-4fb2-bad9-b7b93a3e9c5a\tCurrent`;
    expect(told(text)).toEqual({
      organizations: [
        "72f988bf-86f1-41af-91ab-2d7cd011db47 · unknown · Contoso [2]",
        "54826b22-38d6-4fb2-bad9-b7b93a3e9c5a · unknown · Woodgrove [3]",
      ],
      questions: [],
      furniture: ["table-header [1]"],
    });
  });

  it("is read cell by cell", () => {
    const text = `Directories + subscriptions
Directory name
Domain
Directory ID
Contoso
contoso.onmicrosoft.com
72f988bf-86f1-41af-91ab-2d7cd011db47
Switch
Woodgrove
woodgrove.example
54826b22-38d6-4fb2-bad9-b7b93a3e9c5a
Current`;
    expect(told(text)).toEqual({
      organizations: [
        "72f988bf-86f1-41af-91ab-2d7cd011db47 · unknown · Contoso [5,6,7]",
        "54826b22-38d6-4fb2-bad9-b7b93a3e9c5a · unknown · Woodgrove [9,10,11]",
      ],
      questions: [],
      furniture: ["heading [1]", "table-header [2,3,4]", "button [8,12]"],
    });
  });
});

describe("the Azure command line", () => {
  it("names a tenant once, however many subscriptions it has", () => {
    const text = `$ az account list -o table
Name        CloudName    SubscriptionId                        TenantId                              State    IsDefault
----------  -----------  ------------------------------------  ------------------------------------  -------  -----------
Production  AzureCloud   1c638cf4-608f-4ee6-b680-c329e824c3a8  72f988bf-86f1-41af-91ab-2d7cd011db47  Enabled  False
Test        AzureCloud   0b1f6471-1bf0-4dda-aec3-cb9272f09590  72f988bf-86f1-41af-91ab-2d7cd011db47  Enabled  True`;
    expect(told(text)).toEqual({
      organizations: ["72f988bf-86f1-41af-91ab-2d7cd011db47 · unknown [4,5]"],
      questions: [],
      furniture: ["command [1]", "table-header [2]", "ruler [3]"],
    });
  });

  it("asks for the domain that az login does not print", () => {
    const text = `[Tenant and subscription selection]

No     Subscription name     Subscription ID                       Tenant
-----  --------------------  ------------------------------------  -----------------
[1] *  Azure subscription 1  07ee42ef-7bed-41d3-a921-5fb85cf178c1  Default Directory

The default is marked with an *; the default tenant is 'Default Directory' and subscription is 'Azure subscription 1' (07ee42ef-7bed-41d3-a921-5fb85cf178c1).

Tenant: Default Directory
Subscription: Azure subscription 1 (07ee42ef-7bed-41d3-a921-5fb85cf178c1)`;
    expect(told(text)).toEqual({
      organizations: [],
      questions: ["a-name-alone: Default Directory [5,9,10]"],
      furniture: ["command [1,7]", "table-header [3]", "ruler [4]"],
    });
  });

  it("names the tenants that az login could not enter", () => {
    const text = `The following tenants require Multi-Factor Authentication (MFA). Use 'az login --tenant TENANT_ID' to explicitly login to a tenant.
72f988bf-86f1-41af-91ab-2d7cd011db47 'Contoso'`;
    expect(told(text).organizations).toEqual([
      "72f988bf-86f1-41af-91ab-2d7cd011db47 · unknown · Contoso [2]",
    ]);
  });

  it("gives the account of JSON, among other text", () => {
    const text = `contoso.com
[
  {
    "cloudName": "AzureCloud",
    "id": "0b1f6471-1bf0-4dda-aec3-cb9272f09590",
    "name": "Production",
    "tenantId": "72f988bf-86f1-41af-91ab-2d7cd011db47",
    "user": { "name": "ana@fabrikam.com", "type": "user" }
  }
]
fabrikam.com`;
    expect(told(text)).toEqual({
      organizations: [
        "contoso.com · unknown [1]",
        "72f988bf-86f1-41af-91ab-2d7cd011db47 · ana@fabrikam.com · unknown [3,4,5,6,7,8,9]",
        "fabrikam.com · unknown [11]",
      ],
      questions: [],
      furniture: ["json [2,10]"],
    });
  });
});

describe("an invitation among other entries", () => {
  it("is a guest's organization, and the inviter is nobody's account", () => {
    const text = `ana@fabrikam.com
Microsoft Invitations on behalf of Contoso <invites@microsoft.com>
Bob invited you to access applications within their organization
Please only act on this email if you trust the organization represented below.
Sender: Bob (bob@contoso.com)
Organization: Contoso
Domain: contoso.onmicrosoft.com
Accept invitation
wingtiptoys.com`;
    expect(told(text)).toEqual({
      organizations: [
        "fabrikam.com · ana@fabrikam.com · home · home-by-address [1]",
        "contoso.onmicrosoft.com · guest · Contoso [2,6,7]",
        "wingtiptoys.com · unknown [9]",
      ],
      questions: [],
      furniture: ["mail [3,4,5,8]"],
    });
  });
});

describe("a line that gives several", () => {
  it("is among the sources of each, and of what is unread", () => {
    expect(told("contoso.com, fabrikam.com; gmail.com")).toEqual({
      organizations: ["contoso.com · unknown [1]", "fabrikam.com · unknown [1]"],
      questions: ["personal-account: gmail.com [1]"],
      furniture: [],
    });
  });
});

describe("hostile text", () => {
  it("is only text", () => {
    expect(told("<img src=x onerror=alert(1)>\njavascript:alert(1)")).toEqual({
      organizations: [],
      questions: [
        "not-understood: <img src=x onerror=alert(1)> [1]",
        "not-understood: javascript:alert(1) [2]",
      ],
      furniture: [],
    });
  });

  it("cannot turn the writing of a name, nor make it long", () => {
    const name = `\u202e${"Contoso ".repeat(5)}${"x".repeat(300)}`;
    const [organization] = parsePaste(`${name}\nana_b.com#EXT#@contoso.com`).organizations;
    expect(organization?.name).toBe(`Contoso Contoso Contoso Contoso Contoso ${"x".repeat(160)}`);
  });

  it("cannot hide in a domain's look-alike", () => {
    expect(told("c\u043entoso.com").organizations).toEqual(["xn--cntoso-wqf.com · unknown [1]"]);
  });
});

it("finds nothing in an empty text", () => {
  expect(parsePaste(" \n\u200b\n")).toEqual({
    organizations: [],
    entries: [],
    questions: [],
    furniture: [],
  });
});

describe("a hostile text", () => {
  it.each(Object.entries(hostileTexts))("is read to its last line: %s", (_, textOf) => {
    const text = textOf(20_000);
    const { organizations, questions, furniture } = parsePaste(text);
    const read = new Set(
      [...organizations, ...questions, ...furniture].flatMap(({ lines }) => lines),
    );
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    expect(read.size).toBe(lines.length);
  });
});
