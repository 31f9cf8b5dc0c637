import { domainOf } from "#domain/organization/account.ts";
import { nameOf, type Organization, type Relation } from "#domain/organization/organization.ts";
import type { AnsweredOrganization, FoundOrganization, Question } from "./parser.ts";

/**
 * The organization that a person named in answer to a question, with what the question says all the same: its account
 * and its name. It is home where the account's own domain was named.
 */
export function answeredOrganization(
  question: Question | undefined,
  { lines: _, ...named }: FoundOrganization,
): AnsweredOrganization {
  const account = named.account ?? question?.account;
  const name = named.name ?? question?.name;
  return {
    ...named,
    ...(account ? { account } : {}),
    ...(name ? { name } : {}),
    relation: relationOf(question, { ...named, ...(account ? { account } : {}) }),
  };
}

function relationOf(
  question: Question | undefined,
  { account, tenant, relation }: AnsweredOrganization,
): Relation {
  if (question?.reason === "personal-account") return "guest";
  if (account && domainOf(account) === tenant) return "home";
  return question?.relation ?? relation;
}

/** Those of the list that a line of Authenticator seems to name. A name proves nothing, so the person is asked. */
export function namedIn(
  label: string,
  organizations: readonly Organization[],
): readonly Organization[] {
  const line = label.toLowerCase();
  return organizations.filter((organization) => {
    const name = nameOf(organization).toLowerCase();
    return line === name || line.startsWith(`${name} `);
  });
}
