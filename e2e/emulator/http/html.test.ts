import { describe, expect, it } from "vitest";
import { authorizeUrl, signedIn } from "#emulator/fixtures/fake-app.ts";
import { fakeBrowser } from "#emulator/fixtures/fake-browser.ts";
import { ana, host, smallWorld } from "#emulator/fixtures/small-world.ts";
import { addMethod } from "#emulator/world/change-world.ts";
import { html } from "./html.ts";

const hostile = `"><script>alert('x')</script>&amp;`;

describe("a page", () => {
  it("text is escaped, markup is not escaped twice", () => {
    expect(html`<p title="${hostile}">${html`<b>${"&"}</b>`}</p>`.markup).toBe(
      '<p title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;"><b>&amp;</b></p>',
    );
  });

  it("a hostile organization, app and phone name cannot write markup", async () => {
    const world = smallWorld({
      app: { name: hostile, redirectUris: ["https://rekey.example/redirect.html"] },
      host: { name: hostile, grants: [] },
    });
    const browser = fakeBrowser(world);
    await signedIn(world, browser, ana);
    addMethod(world, host, ana, {
      kind: "microsoftAuthenticator",
      id: hostile,
      displayName: hostile,
    });
    const consent = await browser.open(authorizeUrl(world, host));
    const mfa = await browser.open(
      `https://mysignins.microsoft.com/security-info?tenantId=${host}`,
    );
    const securityInfo = await browser.click("Approve on Pixel 6");
    for (const view of [consent, mfa, securityInfo]) {
      expect(view.html).toContain("&lt;script&gt;");
      expect(view.html).not.toContain("<script");
    }
  });

  it("what is echoed from the address is escaped", async () => {
    const world = smallWorld();
    const view = await fakeBrowser(world).open(
      authorizeUrl(world, "organizations", { redirect_uri: `https://evil.example/${hostile}` }),
    );
    expect(view.html).not.toContain("<script");
  });
});
