import type { ConsentAnswer } from "#domain/microsoft/admin-consent.ts";

/** The page for admins, and the answer to an approval. */
export const adminWords = {
  admin: {
    heading: "For an admin: approve Rekey",
    short: [
      "People then see their own sign-in methods in your organization, once they sign in.",
      "Rekey only reads. It cannot add, change or remove a method, and sends nothing to a server.",
      "Rekey works without an approval, and you can take it back at any time.",
    ],
    inFull: "What Rekey asks for, in full",
    asks: "What Rekey asks for, and why",
    asksList: [
      "UserAuthenticationMethod.Read, a delegated permission of Microsoft Graph: to show people their own sign-in methods. Only an admin can give it.",
      "User.Read, a delegated permission of Microsoft Graph, with openid and profile: asked of each person who signs in, to know whose account it is. It is approved here as well, so that nobody is stopped after answering their prompt.",
      "Azure's user_impersonation, asked of a person who presses List my organizations: for one read of that list, at their home organization.",
    ],
    sees: "What the permission lets it see, in Microsoft's words",
    quote:
      "Allows the app to read your authentication methods, including phone numbers and Authenticator app settings. This does not allow the app to see secret information like your passwords, or to sign-in or otherwise use your authentication methods.",
    quoteSource: "Microsoft Graph's list of permissions (permissions.json)",
    does: "What Rekey does with it",
    doesList: [
      "It reads only the methods of the person who is signed in, and only while the page is open.",
      "It shows them in that person's browser and sends them nowhere. Of phone numbers it keeps the last two digits.",
      "It has no permission to add, change or remove a sign-in method.",
    ],
    who: "Who may approve, and what Microsoft says",
    roles:
      "You need to be a Privileged Role Administrator, a Cloud Application Administrator or an Application Administrator there.",
    warning:
      "Microsoft warns: “Granting tenant-wide admin consent may revoke permissions that have already been granted tenant-wide for that application.”",
    howSource: "Microsoft's page on approving an app for everybody",
    field: "Your organization's domain or ID",
    fieldHint: "For example contoso.com. Empty: the organization you sign in to.",
    linkFieldHint: "For example contoso.com.",
    button: "Approve at Microsoft",
    buttonHint:
      "Microsoft's page opens, names the app and asks you; you decide there. Its answer comes back to a page of Rekey. That page erases it from the address. For diagnostics, this tab remembers only whether it was a yes, and which permissions it named.",
    clientId: (id: string) =>
      `The app's client ID, to find it by and to compare with Microsoft's page: ${id}`,
    unverified:
      "If Microsoft's page calls the app unverified, ask whoever runs this copy before you accept.",
    nothingTitle: "There is nothing to approve yet",
    nothing:
      "This copy of Rekey has no app registration, so nobody can sign in to it. Links, codes, steps and the test work without one.",
    test: "Test with one person first",
    testSteps: [
      "In the Entra admin center, open Enterprise applications, then Rekey, then Properties. The app is listed once it is approved or somebody has signed in to it.",
      "Set Assignment required to Yes, and save. From then on nobody else can sign in to Rekey there.",
      "Under Users and groups, assign one person.",
      "Have that person open the link for your people below, sign in there and check. If their methods appear, assign more people or set Assignment required to No.",
    ],
    guests: "What guests need",
    guestsList: [
      "The approval holds for guests of your organization as well.",
      "Where assignment is required, a guest has to be assigned like everybody else.",
      "Conditional Access and cross-tenant access settings still apply, yours and their home organization's.",
      "It ends at your organization: home and every other one decide for themselves.",
    ],
    revoke: "Take it back",
    revokeList: [
      "In the Entra admin center, open Enterprise applications, then Rekey, then Permissions, and revoke the permission.",
      "Or delete the app there, under Properties: that ends everything that it was allowed in your organization.",
      "People can go on with Rekey all the same: links, codes, steps and the test need no approval.",
    ],
    send: "A link for your people",
    sendHint:
      "It opens the steps for your organization, with a sign-in or without. Your domain stands after the # of the address, which browsers do not send to servers.",
    sendEmpty: "Type your organization's domain above, and the link appears here.",
    sendQr: (tenant: string) => `QR code that opens the steps for ${tenant}`,
    fromAbout: "For an admin: what Rekey asks for, and how to approve it",
    fromOrganization: "For an admin here: what Rekey asks for, and how to approve it",
  },

  consent: {
    nothing: {
      heading: "No answer to show",
      meaning:
        "This page shows Microsoft's answer to an approval once. There is nothing to show now.",
      next: [
        "What is approved stands in the Entra admin center: open Enterprise applications, then Rekey, then Permissions.",
      ],
    },
    "not-ours": {
      heading: "Not an answer to a request made here",
      meaning:
        "This answer does not belong to a request that was made in this tab, so nothing of it was read.",
      next: [],
    },
    approved: {
      heading: "Approved",
      meaning:
        "Microsoft says that Rekey may read sign-in methods in your organization: each person's own, once they sign in.",
      next: [
        "See that it works: have one person sign in there and check.",
        "To take it back, open Enterprise applications, then Rekey, then Permissions in the Entra admin center.",
      ],
    },
    "not-named": {
      heading: "Not known whether it is approved",
      meaning: "Microsoft's answer says yes, but does not name the permission that was asked for.",
      next: [
        "Look in the Entra admin center: open Enterprise applications, then Rekey, then Permissions.",
      ],
    },
    declined: {
      heading: "Not approved",
      meaning: "Microsoft says that the approval was declined.",
      next: [
        "Rekey works without it: links, codes, steps and the test need no approval. You can still approve later.",
      ],
    },
    refused: {
      heading: "Not approved",
      meaning: "Microsoft did not take the approval.",
      next: [
        "See that your role is one of those that may approve, and try again. If it happens again, tell whoever runs this copy.",
      ],
    },
  } satisfies Record<ConsentAnswer["kind"], ConsentWords>,

  consentFor: (tenant: string) => `Organization: ${tenant}`,
  consentLink: "Link for your people",
  consentBack: "Back to the page for admins",
};

/** What `consent.html` says of an answer. */
interface ConsentWords {
  readonly heading: string;
  readonly meaning: string;
  readonly next: readonly string[];
}
