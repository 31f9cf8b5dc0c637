import { consumerTenantId } from "./tenant.ts";

/** Mail for everybody, by whole domain. */
const personalDomains: ReadonlySet<string> = new Set([
  ...["msn.com", "passport.com", "windowslive.com", "hotmail.com", "outlook.com", "live.com"],
  ...["gmail.com", "googlemail.com", "icloud.com", "me.com", "mac.com"],
  ...["yahoo.com", "ymail.com", "rocketmail.com", "aol.com"],
  ...["proton.me", "protonmail.com", "pm.me", "mail.com", "fastmail.com", "hey.com"],
  ...["gmx.com", "gmx.net", "web.de", "freenet.de", "t-online.de"],
  ...["mail.ru", "bk.ru", "list.ru", "inbox.ru", "ya.ru", "yandex.com"],
  ...["qq.com", "163.com", "126.com", "sina.com", "naver.com", "daum.net", "rediffmail.com"],
  ...["free.fr", "laposte.net", "libero.it", "seznam.cz", "wp.pl", "o2.pl", "uol.com.br"],
]);

/** The same, under a country's own ending: `live.nl`, `hotmail.co.uk`, `yahoo.com.br`. */
const nationalMail = /^(?:live|hotmail|outlook|yahoo|gmx|yandex)\.(?:com?\.)?[a-z]{2}$/;

const personalPage = /(?:^|\.)(?:live\.com|passport\.net)$|^account\.microsoft\.com$/;

/**
 * Whether nobody's organization goes by this name: the consumers' tenant, a domain that gives mail to everybody, or
 * the host of Microsoft's pages for personal accounts (`account.live.com`). A list, so a rare provider passes; its
 * lookup then finds no organization.
 */
export function isPersonal(tenantOrHost: string): boolean {
  return (
    tenantOrHost === consumerTenantId ||
    personalDomains.has(tenantOrHost) ||
    nationalMail.test(tenantOrHost) ||
    personalPage.test(tenantOrHost)
  );
}
