import { expect, test } from "vitest";
import { parseTenantDocument } from "./find-tenant.ts";

const id = "348b467d-f3e2-42ae-a833-5a7c3ae36a77";

test.each([
  `https://login.microsoftonline.com/${id}/oauth2/v2.0/token`,
  `https://login.microsoftonline.us/${id.toUpperCase()}/oauth2/v2.0/token`,
  `http://localhost:5173/${id}/oauth2/v2.0/token`,
])("the tenant's ID is read out of %s", (token_endpoint) => {
  expect(parseTenantDocument({ token_endpoint })).toEqual({ kind: "ok", value: id });
});

test.each([
  undefined,
  {},
  { token_endpoint: 7 },
  { token_endpoint: "https://login.microsoftonline.com/common/oauth2/v2.0/token" },
])("no tenant is read out of %o", (body) => {
  expect(parseTenantDocument(body)).toEqual({
    kind: "failed",
    failure: { kind: "try-again", reason: "unreadable" },
  });
});
