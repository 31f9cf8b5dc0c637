import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { failureFromRefusal, type RefusedRequest } from "./refusal.ts";

function refused(parts: Partial<RefusedRequest> = {}): RefusedRequest {
  return { codes: [], ...parts };
}

const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';

describe("a number that Microsoft explains", () => {
  // Expected by hand from entra-docs `docs/identity-platform/reference-error-codes.md` (04/24/2024), the
  // sentence beside each; "reported" where the page does not list the number.
  it.each([
    [16000, "wrong-account", "sign out and sign in again with a different user account"],
    [16003, "no-longer-guest", "the user hasn't been explicitly added to the tenant"],
    [28000, "tell-operator", "reported: the scope contains more than one resource"],
    [50011, "tell-operator", "the reply address doesn't match those configured for the app"],
    [50014, "accept-invitation", "guest user in pending state"],
    [50020, "no-longer-guest", "the account does not exist in the tenant"],
    [50034, "no-longer-guest", "the account must be added to the directory"],
    [50053, "ask-home-admin", "the account is locked after repeated sign-in attempts"],
    [70043, "sign-in-here", "the sign-in is older than the sign-in frequency allows"],
    [500571, "ask-host-admin", "the guest user account is disabled"],
    [900023, "no-such-organization", "reported: neither a valid DNS name nor an external domain"],
    [50057, "ask-host-admin", "the user account is disabled; an admin can re-enable it"],
    [50058, "sign-in-here", "a user isn't signed in"],
    [50072, "sign-in-with-new-phone", "user needs to enroll for second factor authentication"],
    [50074, "use-another-method", "the user did not pass the MFA challenge"],
    [50076, "sign-in-here", "multifactor authentication; retry with a new authorize request"],
    [50078, "sign-in-here", "presented multifactor authentication has expired"],
    [50079, "sign-in-with-new-phone", "needs to register security info, or a federated claim"],
    [50105, "go-on-by-hand", "the user isn't assigned to a role for the app"],
    [50125, "sign-in-with-new-phone", "interrupted because of a password registration entry"],
    [50126, "sign-in-here", "invalid username or password"],
    [50158, "sign-in-here", "external security challenge was not satisfied"],
    [50194, "tell-operator", "the application isn't configured as a multitenant application"],
    [50196, "tell-operator", "a client loop has been detected; check the app's logic"],
    [51004, "no-longer-guest", "the user account doesn't exist in the directory"],
    [53000, "another-network-or-device", "policy requires a compliant device"],
    [53001, "another-network-or-device", "policy requires a domain joined device"],
    [53002, "go-on-by-hand", "the app used isn't an approved app"],
    [53003, "go-on-by-hand", "the access policy does not allow token issuance"],
    [53004, "another-network-or-device", "registration blocked due to risk"],
    [53010, "another-network-or-device", "to be set from specific locations or devices"],
    [53011, "ask-home-admin", "user blocked due to risk on home tenant"],
    [65001, "ask-for-consent", "the user or administrator hasn't consented"],
    [65004, "consent-declined", "user declined to consent to access the app"],
    [65005, "tell-operator", "a resource not specified in its required resource access list"],
    [70001, "go-on-by-hand", "the application is disabled"],
    [70011, "tell-operator", "the scope requested by the app is invalid"],
    [90002, "no-such-organization", "the tenant name wasn't found in the data store"],
    [90008, "tell-operator", "at the minimum, sign-in and read user profile has to be specified"],
    [90038, "other-cloud", "the tenant belongs to a national cloud"],
    [90072, "wrong-account", "sign out and sign in with a different user account"],
    [90094, "ask-for-consent", "administrator consent is required"],
    [90095, "ask-for-consent", "the user is told they need to ask the admin for consent"],
    [160021, "sign-in-here", "requested a user session that doesn't exist"],
    [500011, "go-on-by-hand", "the resource principal wasn't found in the tenant"],
    [500021, "another-network-or-device", "tenant restrictions in the network's header"],
    [500022, "another-network-or-device", "tenant restrictions in the network's header"],
    [500200, "personal-account", "reported: a personal account, not invited to an organization"],
    [500208, "personal-account", "not a valid login domain for the account type"],
    [500212, "ask-home-admin", "the user's administrator has set an outbound access policy"],
    [500213, "ask-host-admin", "the resource tenant's policy doesn't allow this user"],
    [530003, "another-network-or-device", "reported: a managed device is required"],
    [530032, "ask-host-admin", "the tenant admin's security policy blocks this request"],
    [530035, "ask-host-admin", "blocked by security defaults"],
    [650052, "go-on-by-hand", "a service that your organization hasn't subscribed to"],
    [650057, "tell-operator", "a resource which isn't listed in the registration"],
    [700016, "tell-operator", "the application wasn't found in the tenant"],
    [
      700084,
      "sign-in-here",
      "a single-page app's refresh token; a new sign in request must be sent",
    ],
    [1000104, "other-cloud", "the resource cloud isn't allowed on the identity tenant"],
    [7000112, "go-on-by-hand", "the application is disabled"],
    [7000218, "tell-operator", "the body must contain client_assertion or client_secret"],
    [9002325, "tell-operator", "reported: PKCE is required for cross-origin redemption"],
    [9002326, "tell-operator", "reported: only for the single-page application client-type"],
    [9002327, "tell-operator", "reported: tokens may only be redeemed via cross-origin requests"],
  ])("AADSTS%i is %s: %s", (number, kind) => {
    expect(failureFromRefusal(refused({ error: "invalid_grant", codes: [number] }))).toEqual({
      kind,
      code: `AADSTS${number}`,
    });
  });

  it("AADSTS90055 waits a minute, unless Microsoft says how long", () => {
    expect(failureFromRefusal(refused({ error: "invalid_request", codes: [90055] }))).toEqual({
      kind: "wait",
      retryAfterSeconds: 60,
      code: "AADSTS90055",
    });
  });

  it("AADSTS90033 is the server's own trouble", () => {
    expect(failureFromRefusal(refused({ error: "invalid_request", codes: [90033] }))).toEqual({
      kind: "try-again",
      reason: "server",
      code: "AADSTS90033",
    });
  });
});

describe("a word, where no number helps", () => {
  // Expected by hand from the same page's "Handling error codes", from RFC 6749 and OpenID Connect Core, and for
  // suberrors from learn.microsoft.com/dotnet/api/microsoft.identity.client.uirequiredexceptionclassification.
  it.each([
    ["interaction_required", "sign-in-here", "retry interactively"],
    ["login_required", "sign-in-here", "OpenID Connect Core 3.1.2.6"],
    ["invalid_grant", "sign-in-here", "try a new request to the authorize endpoint"],
    ["insufficient_claims", "sign-in-here", "entra/identity-platform/claims-challenge"],
    ["consent_required", "ask-for-consent", "OpenID Connect Core 3.1.2.6"],
    ["access_denied", "cancelled", "RFC 6749 4.1.2.1: the resource owner denied the request"],
    ["invalid_request", "tell-operator", "fix the request"],
    ["invalid_client", "tell-operator", "client authentication failed"],
    ["unauthorized_client", "tell-operator", "the client isn't registered"],
    ["invalid_scope", "tell-operator", "RFC 6749 5.2"],
    ["unsupported_grant_type", "tell-operator", "only during development"],
    ["unsupported_response_type", "tell-operator", "RFC 6749 4.1.2.1"],
    ["invalid_resource", "go-on-by-hand", "the resource hasn't been configured in the tenant"],
    ["invalid_tenant", "no-such-organization", "OpenID discovery's answer to an unknown domain"],
  ])("error %s is %s: %s", (error, kind) => {
    expect(failureFromRefusal(refused({ error }))).toEqual({ kind, code: error });
  });

  it.each([
    ["temporarily_unavailable", "RFC 6749 4.1.2.1: too busy"],
    ["server_error", "RFC 6749 4.1.2.1: an unexpected condition"],
  ])("error %s is the server's own trouble: %s", (error) => {
    expect(failureFromRefusal(refused({ error }))).toEqual({
      kind: "try-again",
      reason: "server",
      code: error,
    });
  });

  it.each([
    ["basic_action", "sign-in-here", "resolved during the interactive sign-in"],
    ["additional_action", "sign-in-here", "the sign-in shows the user what they need to do"],
    ["user_password_expired", "sign-in-here", "the user's password has expired"],
    ["bad_token", "sign-in-here", "the refresh token is of no use"],
    ["token_expired", "sign-in-here", "the refresh token is of no use"],
    ["consent_required", "ask-for-consent", "consent is missing or was revoked"],
    ["message_only", "go-on-by-hand", "cannot be resolved; the sign-in shows a message"],
    ["cancel", "cancelled", "Cancel on Microsoft's page"],
  ])("suberror %s of an unknown error is %s: %s", (suberror, kind) => {
    expect(failureFromRefusal(refused({ error: "some_new_error", suberror })).kind).toBe(kind);
  });

  it("an unknown error is unknown, by its own name", () => {
    expect(failureFromRefusal(refused({ error: "some_new_error" }))).toEqual({
      kind: "unknown",
      code: "some_new_error",
    });
  });

  it("a refusal that says nothing is unknown, without a code", () => {
    expect(failureFromRefusal(refused())).toEqual({ kind: "unknown" });
  });

  it("an unknown number leaves the error's meaning and is kept as the code", () => {
    const failure = failureFromRefusal(refused({ error: "interaction_required", codes: [59999] }));
    expect(failure).toEqual({ kind: "sign-in-here", code: "AADSTS59999" });
  });

  it("an unknown number without a known error is unknown, with its code", () => {
    expect(failureFromRefusal(refused({ codes: [59999] }))).toEqual({
      kind: "unknown",
      code: "AADSTS59999",
    });
  });

  it("of several numbers the first known one decides and is the code", () => {
    const failure = failureFromRefusal(refused({ error: "invalid_grant", codes: [59999, 50020] }));
    expect(failure).toEqual({ kind: "no-longer-guest", code: "AADSTS50020" });
  });
});

describe("a word against a number", () => {
  it("access_denied with AADSTS65004 is consent declined, not a cancelled sign-in", () => {
    const failure = failureFromRefusal(refused({ error: "access_denied", codes: [65004] }));
    expect(failure.kind).toBe("consent-declined");
  });

  it("consent_required with AADSTS65004 is an admin's no", () => {
    const failure = failureFromRefusal(refused({ error: "consent_required", codes: [65004] }));
    expect(failure.kind).toBe("consent-declined");
  });

  it("interaction_required with AADSTS50020 is not mended by signing in", () => {
    const failure = failureFromRefusal(refused({ error: "interaction_required", codes: [50020] }));
    expect(failure.kind).toBe("no-longer-guest");
  });

  it("message_only with a device's number keeps the device's meaning", () => {
    const failure = failureFromRefusal(
      refused({ error: "invalid_grant", suberror: "message_only", codes: [53000] }),
    );
    expect(failure.kind).toBe("another-network-or-device");
  });

  it("temporarily_unavailable with AADSTS90055 waits", () => {
    const failure = failureFromRefusal(
      refused({ error: "temporarily_unavailable", codes: [90055] }),
    );
    expect(failure.kind).toBe("wait");
  });

  it("requests held back for a time wait for that time, whatever the refusal was", () => {
    const failure = failureFromRefusal(
      refused({ error: "invalid_grant", codes: [50076], retryAfterSeconds: 17 }),
    );
    expect(failure).toEqual({ kind: "wait", retryAfterSeconds: 17, code: "AADSTS50076" });
  });

  it("AADSTS53003 with a claims challenge is still not mended by signing in", () => {
    const failure = failureFromRefusal(
      refused({ error: "interaction_required", codes: [53003], claims }),
    );
    expect(failure).toEqual({ kind: "go-on-by-hand", code: "AADSTS53003" });
  });
});

describe("claims", () => {
  it("make a sign-in of an error that says nothing", () => {
    expect(failureFromRefusal(refused({ error: "some_new_error", claims })).kind).toBe(
      "sign-in-here",
    );
  });

  it("are passed on with a sign-in", () => {
    const failure = failureFromRefusal(
      refused({ error: "interaction_required", codes: [50076], claims }),
    );
    expect(failure.claims).toBe('{"access_token":{"acrs":{"essential":true,"value":"c1"}}}');
  });

  it("are passed on with a sign-in that may start a registration", () => {
    const failure = failureFromRefusal(refused({ codes: [50079], claims }));
    expect(failure.claims).toBe('{"access_token":{"acrs":{"essential":true,"value":"c1"}}}');
  });
});

describe("an app that a tenant does not know", () => {
  const unknown = refused({ error: "unauthorized_client", codes: [700016] });

  it("is the operator's to mend where nobody has signed in with it yet", () => {
    expect(failureFromRefusal(unknown)).toEqual({ kind: "tell-operator", code: "AADSTS700016" });
  });

  it("was never approved there where somebody has signed in with it elsewhere", () => {
    expect(failureFromRefusal({ ...unknown, isClientKnown: true })).toEqual({
      kind: "ask-for-consent",
      code: "AADSTS700016",
    });
  });
});

describe("a deleted account", () => {
  it("is known by its number, though its token is called bad", () => {
    const deleted = refused({ error: "invalid_grant", suberror: "bad_token", codes: [50034] });
    expect(failureFromRefusal(deleted)).toEqual({ kind: "no-longer-guest", code: "AADSTS50034" });
  });
});

describe("whatever Microsoft sends", () => {
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom("invalid_grant", "interaction_required", "access_denied", "basic_action"),
  );
  const number = fc.oneof(
    fc.integer({ min: 10_000, max: 9_999_999 }),
    fc.constantFrom(50058, 50072, 50074, 50076, 50079, 50125, 53003, 65001, 65004, 90055),
  );
  const anyRefusal = fc.record(
    { error: word, suberror: word, codes: fc.array(number, { maxLength: 3 }), claims: fc.string() },
    { requiredKeys: ["codes"] },
  );
  const signIns = ["sign-in-here", "use-another-method", "sign-in-with-new-phone"];

  it("message_only is never answered with a sign-in", () => {
    fc.assert(
      fc.property(anyRefusal, (refusal) => {
        const failure = failureFromRefusal({ ...refusal, suberror: "message_only" });
        expect(signIns).not.toContain(failure.kind);
      }),
    );
  });

  it("missing consent never turns into anything but a matter of consent", () => {
    fc.assert(
      fc.property(anyRefusal, (refusal) => {
        const failure = failureFromRefusal({
          ...refusal,
          suberror: "consent_required",
        });
        expect(["ask-for-consent", "consent-declined"]).toContain(failure.kind);
      }),
    );
  });

  it("claims never travel without a sign-in that takes them", () => {
    fc.assert(
      fc.property(anyRefusal, (refusal) => {
        const failure = failureFromRefusal(refusal);
        expect(failure.claims === undefined || signIns.includes(failure.kind)).toBe(true);
      }),
    );
  });

  it("the code never is a sentence, a token or a query string", () => {
    fc.assert(
      fc.property(anyRefusal, (refusal) => {
        expect(failureFromRefusal(refusal).code ?? "none").toMatch(
          /^(AADSTS\d{5,7}|[A-Za-z_]{1,64})$/,
        );
      }),
    );
  });
});
