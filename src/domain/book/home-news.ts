import * as v from "valibot";
import { ofOrganization } from "./fields.ts";
import { type Register, type Registers, rankOf } from "./register.ts";

const { test, decisive, homeRefused } = ofOrganization;

/**
 * What is kept of one organization, with home's bad news in its own register. An earlier version of Rekey kept it with the
 * test alone, where the next answer would take it away. The very registers where there is nothing to add.
 */
export function withHomeNews(registers: Registers): Registers {
  const news = [test.path, decisive.path]
    .flatMap((path) => registers.get(path) ?? [])
    .filter(isHomesByName)
    .toSorted((one, other) => rankOf(other) - rankOf(one))[0];
  const kept = registers.get(homeRefused.path);
  if (!news || (kept && rankOf(kept) >= rankOf(news))) return registers;
  return new Map([...registers, [homeRefused.path, { ...news, value: true }]]);
}

/** Nothing answered, and the prompt was said to be another organization's. That version did not ask those who said nothing. */
function isHomesByName({ value }: Register): boolean {
  const said = v.safeParse(test.schema, value);
  return (
    said.success &&
    said.output.answer === "nothing" &&
    said.output.prompt === "another-organization"
  );
}
