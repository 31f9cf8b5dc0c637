/**
 * Graph's types of sign-in method, named by the middle part of their `@odata.type`. `other` is a type that Graph
 * may add one day.
 */
export type SignInMethod = MethodCommon &
  (
    | { readonly kind: "password" }
    | { readonly kind: "email"; readonly emailAddress: string }
    | {
        readonly kind: "phone";
        readonly phoneNumber: string;
        readonly phoneType: "mobile" | "alternateMobile" | "office";
      }
    | {
        readonly kind: "microsoftAuthenticator";
        readonly displayName: string;
        readonly phoneAppVersion?: string;
        readonly clientAppName?: "microsoftAuthenticator" | "outlookMobile";
      }
    | { readonly kind: "softwareOath" }
    | { readonly kind: "hardwareOath"; readonly serialNumber: string }
    | {
        readonly kind: "fido2";
        readonly displayName: string;
        readonly aaGuid: string;
        readonly model: string;
        readonly passkeyType?: "deviceBound" | "synced";
      }
    | { readonly kind: "windowsHelloForBusiness"; readonly displayName: string }
    | {
        readonly kind: "platformCredential";
        readonly displayName: string;
        readonly platform: "windows" | "macOS" | "iOS" | "android" | "linux";
      }
    | { readonly kind: "temporaryAccessPass"; readonly lifetimeInMinutes: number }
    | {
        readonly kind: "externalAuthenticationMethod";
        readonly displayName: string;
        readonly configurationId: string;
      }
    | { readonly kind: "qrCodePin" }
    | {
        readonly kind: "other";
        readonly odataType: string;
        readonly properties: Readonly<Record<string, unknown>>;
      }
  );

interface MethodCommon {
  readonly id: string;
  readonly createdDateTime?: string | null;
  readonly lastUsedDateTime?: string | null;
}
