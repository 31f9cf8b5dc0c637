import { expect, organizationIds, type Page } from "./fixtures.ts";

const { contoso, woodgrove, tailspin, wingtip, proseware, litware, northwind, adventureWorks } =
  organizationIds;

/** What nobody's browser may take for more than text. */
export const markup = '<img src="x" onerror="document.title=1"><script>document.title=1</script>';
/** Names that tenants might choose, by their IDs. */
export const hostileNames: Readonly<Record<string, string>> = {
  [contoso]: markup,
  [woodgrove]: "\u202Emoc.osotnoc\u202C \u2067right to left\u2069",
  [tailspin]: "https://rekey.evil.example/reset",
  [wingtip]: "javascript:document.title=1",
  [proseware]: "login.microsoftonline.com",
  [litware]: "x".repeat(10_000),
  [northwind]: "\u200B\u2060\u200F",
  [adventureWorks]: "Adventure\nProven: the new phone answered",
};

/** Hosts that a link of ours may lead to; each of them Microsoft's, but for one page of a repository of theirs. */
const linkHosts = [
  "mysignins.microsoft.com",
  "myaccount.microsoft.com",
  "learn.microsoft.com",
  "support.microsoft.com",
  "aka.ms",
];
const permissionsFile = "https://github.com/microsoftgraph/";

/**
 * Nothing that somebody else wrote became an element or an address, and no sign of theirs turns or hides text. A name
 * that stands alone is isolated from what stands beside it.
 */
export async function expectNothingOfTheirs(page: Page): Promise<void> {
  const found = await page.evaluate(
    ({ hosts, repository, names }) => {
      for (const fold of document.querySelectorAll("details")) fold.open = true;
      const addresses = [...document.querySelectorAll("*")].flatMap((element) =>
        ["href", "src", "action", "formaction", "data", "xlink:href", "srcdoc"].flatMap(
          (name) => element.getAttribute(name) ?? [],
        ),
      );
      const unlawful = addresses.filter((address) => {
        const { protocol, origin, host, href } = new URL(address, document.baseURI);
        const isMicrosofts = protocol === "https:" && hosts.includes(host);
        const isOurs = origin === location.origin || protocol === "mailto:";
        return !isMicrosofts && !isOurs && !href.startsWith(repository);
      });
      const handlers = [...document.querySelectorAll("*")].flatMap((element) =>
        element.getAttributeNames().filter((name) => name.startsWith("on")),
      );
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const loose: string[] = [];
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const isAlone = names.includes(text.textContent ?? "");
        if (isAlone && !text.parentElement?.closest("bdi, [dir=auto], option, svg, title"))
          loose.push(text.textContent ?? "");
      }
      return {
        unlawful,
        handlers,
        loose,
        elements: document.querySelectorAll("iframe, object, embed, img[src=x], body script")
          .length,
        turning: /[\u200B-\u200F\u2028-\u202E\u2060-\u2069]/.test(document.body.textContent),
        title: document.title,
      };
    },
    {
      hosts: linkHosts,
      repository: permissionsFile,
      names: [...Object.values(hostileNames), "moc.osotnoc right to left"],
    },
  );
  expect(found).toMatchObject({
    unlawful: [],
    handlers: [],
    loose: [],
    elements: 0,
    turning: false,
  });
  expect(found.title).not.toBe("1");
}
