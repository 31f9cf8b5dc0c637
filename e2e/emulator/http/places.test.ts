import { describe, expect, it } from "vitest";
import { placeOf } from "./places.ts";

const tenant = "83abe5cd-bcc3-441a-bd86-e6a75360cecc";

describe("in a folder of a host", () => {
  it.each([
    [`/rekey/${tenant}/oauth2/v2.0/token`, "login", `/${tenant}/oauth2/v2.0/token`],
    ["/rekey/graph/v1.0/me", "graph", "/v1.0/me"],
    ["/rekey/mysignins/security-info", "mysignins", "/security-info"],
  ])("%s is %s's %s", (address, service, path) => {
    const place = placeOf(new URL(address, "https://demo.example"), "/rekey");
    expect(place).toMatchObject({
      service,
      path,
      bases: { login: "https://demo.example/rekey", arm: "https://demo.example/rekey/arm" },
    });
  });

  it.each(["/rekey/", "/rekey/assets/main.js", "/graph/v1.0/me", "/rekeyed/graph/v1.0/me"])(
    "%s is no address of Microsoft's",
    (address) => {
      expect(placeOf(new URL(address, "https://demo.example"), "/rekey")).toBeUndefined();
    },
  );
});
