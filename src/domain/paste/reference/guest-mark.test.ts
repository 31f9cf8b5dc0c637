import { describe, expect, it } from "vitest";
import { joinedGuest, mendedGuests } from "./guest-mark.ts";

const whole = "ana_fabrikam.com#EXT#@contoso.onmicrosoft.com";

describe("spaces that text recognition puts into a guest's name", () => {
  it.each([
    "ana_fabrikam.com #EXT# @contoso.onmicrosoft.com",
    "ana_fabrikam.com# EXT #@contoso. onmicrosoft.com",
    "ana_fabrikam. com#EXT#@ contoso.onmicrosoft .com",
    "ana _fabrikam.com#EXT#@contoso.onmicrosoft.com",
  ])("are taken out: %s", (text) => {
    expect(mendedGuests(text)).toBe(whole);
  });

  it.each([
    ["Contoso ana_fabrikam.com #EXT#@contoso.com", "Contoso ana_fabrikam.com#EXT#@contoso.com"],
    [`${whole} Action required`, `${whole} Action required`],
    ["Contoso #EXT#@contoso.com", "Contoso #EXT#@contoso.com"],
    ["no mark. com", "no mark. com"],
  ])("leave the words beside it apart: %s", (text, mended) => {
    expect(mendedGuests(text)).toBe(mended);
  });
});

describe("a guest's name that is broken in two", () => {
  it.each([
    ["ana_fabrikam.com", "#EXT#@contoso.onmicrosoft.com"],
    ["ana_fabrikam.com#", "EXT#@contoso.onmicrosoft.com"],
    ["ana_fabrikam.com#EXT#", "@contoso.onmicrosoft.com"],
    ["ana_fabrikam.com#EXT#@", "contoso.onmicrosoft.com"],
    ["ana_fabrikam.com#EXT#@contoso.onmicros", "oft.com"],
    ["ana_fabri", "kam.com#EXT#@contoso.onmicrosoft.com"],
  ])("is one again: %s, %s", (above, below) => {
    expect(joinedGuest(above, below)).toBe(whole);
  });

  it.each([
    ["Contoso", whole],
    [whole, "contoso.com"],
    ["ana_fabrikam.com#EXT#@contoso.com", "fabrikam.com"],
    [whole, "Action required"],
    ["ana@fabrikam.com", "contoso.com"],
  ])("is not made of two things: %s, %s", (above, below) => {
    expect(joinedGuest(above, below)).toBeUndefined();
  });
});
