import type { SignInMethod } from "./sign-in-method.ts";

/** Graph gives everybody's password, phone and email methods these same IDs. */
export const samplePassword: SignInMethod = {
  kind: "password",
  id: "28c10230-6103-485e-b985-444c60001490",
  createdDateTime: "2023-02-06T09:12:00Z",
};

export function mobilePhone(phoneNumber: string): SignInMethod {
  return {
    kind: "phone",
    id: "3179e48a-750b-4051-897c-87b9720928f7",
    phoneNumber,
    phoneType: "mobile",
  };
}

/** An Authenticator entry as Graph shows it after a registration for push notifications. */
export function authenticatorOn(displayName: string, id: string): SignInMethod {
  return {
    kind: "microsoftAuthenticator",
    id,
    displayName,
    createdDateTime: null,
  };
}

/** The AAGUID that passkeys in Authenticator for Android carry. */
const androidAuthenticatorAaGuid = "de1e552d-db1d-4423-a619-566b625cdc84";

/** One method of every type, for whatever has to name them all. */
export const oneOfEachMethod: readonly SignInMethod[] = [
  samplePassword,
  mobilePhone("+351 912345678"),
  {
    kind: "phone",
    id: "b6332ec1-7057-4abe-9331-3d72feddfe41",
    phoneNumber: "+351 913000000",
    phoneType: "alternateMobile",
  },
  {
    kind: "phone",
    id: "e37fc753-ff3b-4958-9484-eaa9425c82bc",
    phoneNumber: "+351 210000000",
    phoneType: "office",
  },
  { kind: "email", id: "3ddfcfc8-9383-446f-83cc-3ab9be4be18f", emailAddress: "ana@example.com" },
  authenticatorOn("Pixel 6", "9f1c2a50-1111-4aaa-8aaa-000000000001"),
  {
    kind: "microsoftAuthenticator",
    id: "9f1c2a50-1111-4aaa-8aaa-000000000002",
    displayName: "iPhone",
    clientAppName: "outlookMobile",
  },
  { kind: "softwareOath", id: "9f1c2a50-2222-4aaa-8aaa-000000000001" },
  {
    kind: "hardwareOath",
    id: "9f1c2a50-2222-4aaa-8aaa-000000000002",
    serialNumber: "GALT11420104",
  },
  {
    kind: "fido2",
    id: "cGFzc2tleS1pbi1hdXRoZW50aWNhdG9y",
    displayName: "Authenticator - Android",
    aaGuid: androidAuthenticatorAaGuid,
    model: "Microsoft Authenticator",
    passkeyType: "deviceBound",
  },
  {
    kind: "fido2",
    id: "c2VjdXJpdHkta2V5",
    displayName: "Blue security key",
    aaGuid: "cb69481e-8ff7-4039-93ec-0a2729a154a8",
    model: "YubiKey 5 Series",
    passkeyType: "deviceBound",
  },
  {
    kind: "windowsHelloForBusiness",
    id: "9f1c2a50-3333-4aaa-8aaa-000000000001",
    displayName: "ANA-LAPTOP",
  },
  {
    kind: "platformCredential",
    id: "9f1c2a50-3333-4aaa-8aaa-000000000002",
    displayName: "Ana's MacBook",
    platform: "macOS",
  },
  {
    kind: "temporaryAccessPass",
    id: "9f1c2a50-4444-4aaa-8aaa-000000000001",
    lifetimeInMinutes: 60,
  },
  {
    kind: "externalAuthenticationMethod",
    id: "9f1c2a50-5555-4aaa-8aaa-000000000001",
    displayName: "Adatum MFA",
    configurationId: "9f1c2a50-5555-4aaa-8aaa-0000000000ff",
  },
  { kind: "qrCodePin", id: "9f1c2a50-6666-4aaa-8aaa-000000000001" },
  {
    kind: "other",
    id: "9f1c2a50-7777-4aaa-8aaa-000000000001",
    odataType: "#microsoft.graph.thoughtAuthenticationMethod",
    properties: { displayName: "A method nobody knows yet" },
  },
];
