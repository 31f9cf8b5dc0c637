import type { SignInMethod } from "#emulator/world/sign-in-method.ts";

type Shape = Readonly<Record<string, unknown>>;

/**
 * Graph's JSON of one method; empty where that version of Graph has no such type. The types are those derived from
 * authenticationMethod in v1.0-Prod.csdl and microsoft-graph-types-beta.
 */
export function methodShape(method: SignInMethod, version: "v1.0" | "beta"): readonly Shape[] {
  if (method.kind === "hardwareOath" && version === "v1.0") return [];
  const common = {
    "@odata.type": typeOf(method),
    id: method.id,
    createdDateTime: method.createdDateTime ?? null,
    ...(version === "beta" ? { lastUsedDateTime: method.lastUsedDateTime ?? null } : {}),
  };
  return [{ ...common, ...ownProperties(method, version) }];
}

function typeOf(method: SignInMethod): string {
  return method.kind === "other"
    ? method.odataType
    : `#microsoft.graph.${method.kind}${method.kind === "externalAuthenticationMethod" ? "" : "AuthenticationMethod"}`;
}

function ownProperties(method: SignInMethod, version: "v1.0" | "beta"): Shape {
  switch (method.kind) {
    case "password":
      return { password: null };
    case "email":
      return { emailAddress: method.emailAddress };
    case "phone":
      return {
        phoneNumber: method.phoneNumber,
        phoneType: method.phoneType,
        smsSignInState: "notAllowedByPolicy",
      };
    case "microsoftAuthenticator":
      return {
        displayName: method.displayName,
        deviceTag: "SoftwareTokenActivated",
        phoneAppVersion: method.phoneAppVersion ?? "6.2509.6500",
        ...(version === "beta"
          ? { clientAppName: method.clientAppName ?? "microsoftAuthenticator" }
          : {}),
      };
    case "softwareOath":
      return { secretKey: null };
    case "hardwareOath":
      return { device: { serialNumber: method.serialNumber } };
    case "fido2":
      return {
        displayName: method.displayName,
        aaGuid: method.aaGuid,
        model: method.model,
        attestationCertificates: [],
        attestationLevel: "attested",
        passkeyType: method.passkeyType ?? "deviceBound",
      };
    case "windowsHelloForBusiness":
      return { displayName: method.displayName, keyStrength: "normal" };
    case "platformCredential":
      return {
        displayName: method.displayName,
        keyStrength: "normal",
        platform: method.platform,
      };
    case "temporaryAccessPass":
      return {
        temporaryAccessPass: null,
        startDateTime: null,
        lifetimeInMinutes: method.lifetimeInMinutes,
        isUsableOnce: false,
        isUsable: true,
        methodUsabilityReason: "EnabledByPolicy",
      };
    case "externalAuthenticationMethod":
      return { displayName: method.displayName, configurationId: method.configurationId };
    case "qrCodePin":
      return { standardQRCode: null, temporaryQRCode: null, pin: null };
    case "other":
      return method.properties;
  }
}
