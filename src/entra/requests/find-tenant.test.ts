import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { customCloudSchema, globalCloud, usGovCloud } from "#domain/microsoft/cloud.ts";
import { parseTenantDocument } from "./find-tenant.ts";

const id = "348b467d-f3e2-42ae-a833-5a7c3ae36a77";
const origin = "http://localhost:5173";
const own = v.parse(customCloudSchema, {
  login: origin,
  graph: `${origin}/graph`,
  arm: `${origin}/arm`,
  securityInfo: `${origin}/mysignins/security-info`,
  myAccount: `${origin}/myaccount`,
});

function document(host: string, parts: object = {}) {
  return { token_endpoint: `https://${host}/${id}/oauth2/v2.0/token`, ...parts };
}

describe("a tenant's discovery document", () => {
  it.each([
    [globalCloud, `https://login.microsoftonline.com/${id}/oauth2/v2.0/token`],
    [usGovCloud, `https://login.microsoftonline.us/${id.toUpperCase()}/oauth2/v2.0/token`],
    [own, `http://localhost:5173/${id}/oauth2/v2.0/token`],
  ])("the tenant's ID is read in the cloud $kind out of %s", (cloud, token_endpoint) => {
    expect(parseTenantDocument(cloud, { token_endpoint })).toEqual({ kind: "ok", value: id });
  });

  it.each([
    [undefined, "body"],
    [{}, "token_endpoint"],
    [{ token_endpoint: 7 }, "token_endpoint"],
    [{ token_endpoint: `/${id}/oauth2/v2.0/token` }, "token_endpoint"],
    [
      { token_endpoint: "https://login.microsoftonline.com/common/oauth2/v2.0/token" },
      "token_endpoint",
    ],
  ])("no tenant is read out of %j, for want of its %s", (body, field) => {
    expect(parseTenantDocument(globalCloud, body)).toEqual({
      kind: "failed",
      failure: { kind: "try-again", reason: "unreadable", field },
    });
  });

  it.each([
    [globalCloud, document("login.microsoftonline.us"), "microsoftonline.us"],
    [
      globalCloud,
      document("login.microsoftonline.com", { cloud_instance_name: "microsoftonline.us" }),
      "microsoftonline.us",
    ],
    [globalCloud, document("login.partner.microsoftonline.cn"), "partner.microsoftonline.cn"],
    [globalCloud, document("login.chinacloudapi.cn"), "chinacloudapi.cn"],
    [usGovCloud, document("login.microsoftonline.com"), "microsoftonline.com"],
    [own, document("login.microsoftonline.us"), "microsoftonline.us"],
  ])("a tenant of another cloud than $kind is told apart: %o", (cloud, body, code) => {
    expect(parseTenantDocument(cloud, body)).toEqual({
      kind: "failed",
      failure: { kind: "other-cloud", code },
    });
  });

  it("a tenant of the worldwide cloud's government region is in the worldwide cloud", () => {
    const body = document("login.microsoftonline.com", {
      cloud_instance_name: "microsoftonline.com",
      tenant_region_sub_scope: "GCC",
    });
    expect(parseTenantDocument(globalCloud, body)).toEqual({ kind: "ok", value: id });
  });

  it("a host that only looks like another cloud's says nothing", () => {
    const body = document("login.notmicrosoftonline.us");
    expect(parseTenantDocument(globalCloud, body)).toEqual({ kind: "ok", value: id });
  });

  it("a domain of personal accounts is nobody's organization", () => {
    const consumers = "9188040d-6c67-4c5b-b112-36a304b66dad";
    const token_endpoint = `https://login.microsoftonline.com/${consumers}/oauth2/v2.0/token`;
    expect(parseTenantDocument(globalCloud, { token_endpoint })).toEqual({
      kind: "failed",
      failure: { kind: "no-such-organization" },
    });
  });
});
