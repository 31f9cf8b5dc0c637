import type { SignInMethod } from "./sign-in-method.ts";

/** How Security info lists a method. */
export function methodName(method: SignInMethod): string {
  switch (method.kind) {
    case "password":
      return "Password";
    case "email":
      return `Email ${method.emailAddress}`;
    case "phone":
      return `${phoneNames[method.phoneType]} ${method.phoneNumber}`;
    case "microsoftAuthenticator":
      return `Microsoft Authenticator ${method.displayName}`;
    case "softwareOath":
      return "Authenticator app";
    case "hardwareOath":
      return `Hardware token ${method.serialNumber}`;
    case "fido2":
      return `Passkey ${method.displayName}`;
    case "windowsHelloForBusiness":
      return `Windows Hello for Business ${method.displayName}`;
    case "platformCredential":
      return `Platform credential ${method.displayName}`;
    case "temporaryAccessPass":
      return "Temporary Access Pass";
    case "externalAuthenticationMethod":
      return method.displayName;
    case "qrCodePin":
      return "QR code";
    case "other":
      return `Another method ${method.odataType}`;
  }
}

const phoneNames = {
  mobile: "Phone",
  alternateMobile: "Alternate phone",
  office: "Office phone",
} as const;
