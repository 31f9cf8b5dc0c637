/**
 * What finds Microsoft's invitations in a mailbox. Until December 2025 they came from one address; since then from
 * `invites@` and the inviting organization's own domain, so only the sender's name finds them all.
 * Source: entra-docs `docs/external-id/invitation-email-elements.md` (12/05/2025), "From address".
 */
export const invitationSearch = {
  kind: "sender",
  name: "Microsoft Invitations",
  addressUntil2025: "invites@microsoft.com",
} as const;
