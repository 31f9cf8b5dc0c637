import { plural } from "./plural.ts";

/** The page for whoever helps: links, codes, mails and printed pages. */
export const helpDeskWords = {
  helpDesk: {
    heading: "For help desks",
    intro:
      "Make links, codes and printed pages for the people you help. Nothing that you type here is kept.",
    field: "Domains, IDs or addresses, or a table of people",
    hint: "For example contoso.com. A table has an address and a domain or ID in each row, as CSV.",
    go: "Make links",
    nothingRead: "There is no domain, ID or address here.",
    unread: "Nothing was made for these",
    print: (pages: number) =>
      plural(pages, { one: "Print the page", other: `Print ${pages} pages` }),
    code: (title: string) => `QR code that opens the steps for ${title}`,
    codeCaption: "Scan with the phone's camera. It opens the steps in Rekey.",
    people: "People",
    count: (organizations: number) =>
      plural(organizations, { one: "One organization", other: `${organizations} organizations` }),
    copyFor: (account: string) => `Copy link for ${account}`,
    linkCare: "A person's link holds their organizations. Send it to that person only.",
    ownCode: "QR code that opens the same in Rekey",
    ownLink: "Scan this first: it opens all steps in Rekey. ",
    mail: "Mail",
    mailLanguage: "Mail in",
    copyMail: "Copy the mail",
    mailSubject: (title: string) => `Your new phone: set up Microsoft Authenticator for ${title}`,
    mailBody: (title: string, link: string) =>
      `Hello,

do you have a new phone? Microsoft Authenticator has to be set up again for ${title}. This page shows how, step by step:

${link}

Keep the old phone until the page says that you can wipe it. Nobody needs your password or a code.`,
  },

  operatorHelp: {
    says: (name: string, words: string) => (name === "" ? words : `${name}: ${words}`),
    ticket: "Open a ticket with your help desk",
  },
};
