import { describe, expect, it } from "vitest";
import { readLink } from "./link.ts";

const id = "72f988bf-86f1-41af-91ab-2d7cd011db47";

/** The tenant that a link carries, and what is known of whoever has the link. */
function told(link: string) {
  const statement = readLink(link);
  if (statement?.kind !== "tenant") return statement?.reason;
  const { tenant, isGuests, isGuess } = statement;
  return [tenant, isGuests && "a guest's", isGuess && "a guess"].filter(Boolean).join(", ");
}

describe("a link that carries a tenant", () => {
  it.each([
    ["My Sign-ins", `https://mysignins.microsoft.com/security-info?tenantId=${id}`],
    [
      "My Sign-ins by the other name",
      `https://mysignins.microsoft.com/security-info/?tenant=${id}`,
    ],
    ["My Sign-ins of the US Government", `https://mysignins.azure.us/security-info?tenantId=${id}`],
    ["My Account", `https://myaccount.microsoft.com?tenantId=${id}`],
    ["My Apps", `https://myapplications.microsoft.com/?tenantid=${id}`],
    ["an app of My Apps", `https://myapps.microsoft.com/signin/Expenses/1?tenantId=${id}`],
    ["Defender", `https://security.microsoft.com/?tid=${id}`],
    ["Teams", `https://teams.microsoft.com/l/team/19%3a1/conversations?groupId=1&tenantId=${id}`],
    [
      "a meeting in Teams",
      `https://teams.microsoft.com/l/meetup-join/19%3ameeting_a%40thread.v2/0?context=%7b%22Tid%22%3a%22${id}%22%2c%22Oid%22%3a%2254826b22-38d6-4fb2-bad9-b7b93a3e9c5a%22%7d`,
    ],
    ["Teams behind the hash", `https://teams.microsoft.com/_#/conversations?tenantId=${id}`],
    ["the Azure portal", `https://portal.azure.com/${id}`],
    ["the Azure portal's hash", `https://portal.azure.com/#@${id}/resource/subscriptions/1`],
    ["the Entra admin center", `https://entra.microsoft.com/#@${id}/view/Users`],
    [
      "a sign-in",
      `https://login.microsoftonline.com/${id.toUpperCase()}/oauth2/v2.0/authorize?a=b`,
    ],
    ["a token's issuer", `https://sts.windows.net/${id}/`],
    ["no scheme", `myaccount.microsoft.com/?tenantId=${id}`],
  ])("is read: %s", (_, link) => {
    expect(told(link)).toBe(id);
  });

  it.each([
    [
      "an invitation",
      `https://invitations.microsoft.com/redeem/?tenant=${id}&user=1&ticket=x%3d&ver=2.0`,
    ],
    [
      "an invitation behind the sign-in",
      `https://login.microsoftonline.com/redeem?rd=https%3a%2f%2finvitations.microsoft.com%2fredeem%2f%3ftenant%3d${id}%26user%3d1`,
    ],
    [
      "the page for leaving",
      `https://myaccount.microsoft.com/organizations/leave/${id}?tenant=${id}`,
    ],
  ])("makes whoever has it a guest: %s", (_, link) => {
    expect(told(link)).toBe(`${id}, a guest's`);
  });

  it.each([
    "https://portal.azure.com/#@contoso.com/resource",
    "https://login.microsoftonline.com/contoso.com/v2.0/.well-known/openid-configuration",
    "#/organizations/contoso.com",
    "https://rekey.example/#/organizations/contoso.com",
    "https://rekey.example/app/#/summary/contoso.com",
    "https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fmyaccount.microsoft.com%2F%3FtenantId%3Dcontoso.com&data=05%7C01",
  ])("may carry a domain: %s", (link) => {
    expect(told(link)).toBe("contoso.com");
  });

  it("is found in an invitation inside a safe link", () => {
    const redeem = `https://login.microsoftonline.com/redeem?rd=${encodeURIComponent(`https://invitations.microsoft.com/redeem/?tenant=${id}`)}`;
    const safe = `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(redeem)}&data=1`;
    expect(told(safe)).toBe(`${id}, a guest's`);
  });
});

describe("a SharePoint site", () => {
  it.each([
    "https://contoso.sharepoint.com/sites/project",
    "https://contoso-my.sharepoint.com/personal/ana_fabrikam_com",
    "contoso.sharepoint.com/sites/project",
  ])("is a guess at the initial domain: %s", (link) => {
    expect(told(link)).toBe("contoso.onmicrosoft.com, a guess");
  });
});

describe("a link without a tenant", () => {
  it.each([
    ["https://login.microsoftonline.com/common/oauth2/v2.0/authorize", "names-no-organization"],
    ["https://login.microsoftonline.com/organizations/oauth2", "names-no-organization"],
    ["https://login.microsoftonline.com/consumers/oauth2", "names-no-organization"],
    ["https://portal.azure.com/#view/Microsoft_AAD_IAM/Overview", "names-no-organization"],
    ["https://mysignins.microsoft.com/security-info", "names-no-organization"],
    ["https://myaccount.microsoft.com/?tenantId=common", "names-no-organization"],
    [
      "https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0",
      "personal-account",
    ],
    ["https://account.live.com/proofs/manage", "personal-account"],
    ["https://www.contoso.com/about", "unknown-link"],
    [`https://evil.example/?tenantId=${id}`, "unknown-link"],
    [`https://login.microsoftonline.com@evil.example/${id}`, "unknown-link"],
    [`https://login.microsoftonline.com.evil.example/${id}`, "unknown-link"],
    ["https://", "unknown-link"],
  ])("says why: %s", (link, reason) => {
    expect(told(link)).toBe(reason);
  });
});

it("is not made of a word that is no link", () => {
  expect(readLink("contoso.com")).toBeUndefined();
});
