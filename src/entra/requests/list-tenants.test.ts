import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { globalCloud } from "#domain/microsoft/cloud.ts";
import type { AnswerField } from "#domain/microsoft/failure.ts";
import { listTenants, parseTenantPage } from "./list-tenants.ts";

const contoso = "348b467d-f3e2-42ae-a833-5a7c3ae36a77";
const fabrikam = "137d857c-9163-464f-adf2-f3fa98f4e019";

function unreadable(field: AnswerField) {
  return { kind: "failed", failure: { kind: "try-again", reason: "unreadable", field } };
}

describe("one page of Azure's answer", () => {
  it("names its tenants", () => {
    const body = {
      value: [
        {
          id: `/tenants/${contoso}`,
          tenantId: contoso,
          displayName: "Contoso",
          defaultDomain: "contoso.com",
          domains: ["contoso.com"],
          tenantCategory: "Home",
        },
      ],
    };
    expect(parseTenantPage(body)).toEqual({
      kind: "ok",
      value: { tenants: [{ id: contoso, name: "Contoso", domain: "contoso.com" }], unreadable: 0 },
    });
  });

  it.each([
    ["no name and no domains", { tenantId: contoso }, { id: contoso }],
    ["its ID in the path alone", { id: `/tenants/${contoso}` }, { id: contoso }],
    ["an ID in capitals", { tenantId: contoso.toUpperCase() }, { id: contoso }],
    [
      "domains but no default",
      { tenantId: contoso, domains: [null, "not a domain", "contoso.com"] },
      { id: contoso, domain: "contoso.com" },
    ],
    ["domains that are an object", { tenantId: contoso, domains: {} }, { id: contoso }],
    ["a name of spaces", { tenantId: contoso, displayName: "  " }, { id: contoso }],
    ["a name that is a number", { tenantId: contoso, displayName: 7 }, { id: contoso }],
  ])("takes a tenant with %s", (_, item, tenant) => {
    expect(parseTenantPage({ value: [item] })).toEqual({
      kind: "ok",
      value: { tenants: [tenant], unreadable: 0 },
    });
  });

  it.each([[{}], [null], ["text"], [{ tenantId: "contoso" }]])(
    "counts %o, which has no ID",
    (item) => {
      expect(parseTenantPage({ value: [item] })).toEqual({
        kind: "ok",
        value: { tenants: [], unreadable: 1 },
      });
    },
  );

  it.each<readonly [unknown, AnswerField]>([
    [undefined, "body"],
    [null, "body"],
    ["<html>", "body"],
    [[], "value"],
    [{}, "value"],
    [{ value: {} }, "value"],
    [{ value: [], nextLink: 2 }, "nextLink"],
  ])("is not %j, of which it names what it could not read: %s", (body, field) => {
    expect(parseTenantPage(body)).toEqual(unreadable(field));
  });
});

describe("the whole list", () => {
  const asked: string[] = [];
  const answers = new Map<string, unknown>();
  const first = "https://management.azure.com/tenants?api-version=2022-12-01";

  beforeEach(() => {
    asked.length = 0;
    answers.clear();
    vi.stubGlobal("navigator", { onLine: true });
    vi.stubGlobal("fetch", async (address: string) => {
      asked.push(address);
      const answer = answers.get(address);
      return answer === undefined
        ? new Response("{}", { status: 500 })
        : new Response(JSON.stringify(answer));
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const list = () => listTenants(globalCloud, "token", new AbortController().signal);

  it("is read page by page", async () => {
    const next = "https://management.azure.com/tenants?api-version=2022-12-01&$skiptoken=2";
    answers.set(first, { value: [{ tenantId: contoso }], nextLink: next });
    answers.set(next, { value: [{ tenantId: fabrikam }] });
    expect(await list()).toEqual({
      kind: "ok",
      value: { tenants: [{ id: contoso }, { id: fabrikam }], unreadable: 0 },
    });
  });

  it.each([
    "https://management.azure.com.attacker.example/tenants",
    "https://attacker.example/",
    "http://management.azure.com/tenants",
  ])("never follows a next page to %s, and says that it is cut short", async (nextLink) => {
    answers.set(first, { value: [{ tenantId: contoso }], nextLink });
    expect(await list()).toMatchObject({
      kind: "ok",
      value: { tenants: [{ id: contoso }], cutShort: { kind: "try-again", field: "nextLink" } },
    });
    expect(asked).toEqual([first]);
  });

  it("keeps what was read where a later page fails", async () => {
    const nextLink = "https://management.azure.com/tenants?page=2";
    answers.set(first, { value: [{ tenantId: contoso }], nextLink });
    expect(await list()).toMatchObject({
      kind: "ok",
      value: { tenants: [{ id: contoso }], cutShort: { kind: "try-again", reason: "server" } },
    });
  });

  it("ends, even if its pages name themselves for ever", async () => {
    answers.set(first, { value: [], nextLink: first });
    expect(await list()).toMatchObject({ kind: "ok", value: { cutShort: { field: "nextLink" } } });
    expect(asked).toHaveLength(100);
  });

  it("fails where its first page does", async () => {
    expect(await list()).toMatchObject({
      kind: "failed",
      failure: { kind: "try-again", reason: "server" },
    });
  });
});
