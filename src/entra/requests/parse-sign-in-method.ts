import * as v from "valibot";
import {
  type MethodDetail,
  type MethodId,
  maskAddress,
  maskNumber,
  type PasskeyPlace,
  parseMethodId,
  type Registration,
  type SignInMethod,
} from "#domain/methods/sign-in-method.ts";

/**
 * Reads one item of Graph's list of sign-in methods, of v1.0 or beta: always a method, whatever the item is. A type
 * not known here, or no object at all, is `unknown`; a field that is missing or odd is left out; an item without an
 * ID gets its type for one. Numbers and addresses are masked, and what is secret (keys, PINs, passes) is not read.
 * Source: the types derived from `authenticationMethod` in msgraph-metadata, `v1.0-Prod.csdl` and beta.
 */
export function parseSignInMethod(item: unknown): SignInMethod {
  const entry = v.parse(entrySchema, item);
  const type = entry["@odata.type"]?.replace(/^#?microsoft\.graph\./, "");
  const registration: Registration = {
    id: parseMethodId(entry.id ?? "") ?? (`no ID: ${type ?? "unknown"}` as MethodId),
    ...given({ createdAt: entry.createdDateTime, lastUsedAt: entry.lastUsedDateTime }),
  };
  const detailFrom = details.get(type ?? "");
  if (detailFrom) return { ...registration, ...detailFrom(entry) };
  return { ...registration, kind: "unknown", ...given({ type, name: entry.displayName }) };
}

type Entry = v.InferOutput<typeof entrySchema>;

const details: ReadonlyMap<string, (entry: Entry) => MethodDetail> = new Map<
  string,
  (entry: Entry) => MethodDetail
>([
  [
    "microsoftAuthenticatorAuthenticationMethod",
    ({ clientAppName, displayName, phoneAppVersion }) => ({
      kind: "authenticator",
      app: clientAppName ?? "unknown",
      ...given({ name: displayName, appVersion: phoneAppVersion }),
    }),
  ],
  [
    "passwordlessMicrosoftAuthenticatorAuthenticationMethod",
    ({ displayName }) => ({ kind: "passwordless-authenticator", ...given({ name: displayName }) }),
  ],
  [
    "fido2AuthenticationMethod",
    (entry) => ({
      kind: "passkey",
      keptIn: placeOf(entry),
      ...given({ name: entry.displayName, model: entry.model }),
    }),
  ],
  [
    "phoneAuthenticationMethod",
    ({ phoneType, phoneNumber }) => ({
      kind: "phone",
      line: phoneType ?? "unknown",
      ...given({ number: phoneNumber }),
    }),
  ],
  [
    "platformCredentialAuthenticationMethod",
    ({ platform, displayName }) => ({
      kind: "platform-credential",
      platform: platform ?? "unknown",
      ...given({ name: displayName }),
    }),
  ],
  [
    "windowsHelloForBusinessAuthenticationMethod",
    ({ displayName }) => ({ kind: "windows-hello", ...given({ name: displayName }) }),
  ],
  [
    "externalAuthenticationMethod",
    ({ displayName }) => ({ kind: "external", ...given({ name: displayName }) }),
  ],
  [
    "temporaryAccessPassAuthenticationMethod",
    (entry) => ({ kind: "temporary-access-pass", ...given({ expiresAt: endOf(entry) }) }),
  ],
  [
    "emailAuthenticationMethod",
    ({ emailAddress }) => ({ kind: "email", ...given({ address: emailAddress }) }),
  ],
  [
    "resourceAccountKeyAuthenticationMethod",
    ({ displayName }) => ({ kind: "resource-account-key", ...given({ name: displayName }) }),
  ],
  ["softwareOathAuthenticationMethod", () => ({ kind: "software-oath" })],
  ["hardwareOathAuthenticationMethod", () => ({ kind: "hardware-oath" })],
  ["qrCodePinAuthenticationMethod", () => ({ kind: "qr-code-pin" })],
  ["passwordAuthenticationMethod", () => ({ kind: "password" })],
]);

/** Authenticator's passkeys, on Android and on iOS. Source: entra-docs `how-to-enable-authenticator-passkey.md`. */
const authenticatorGuids: readonly string[] = [
  "de1e552d-db1d-4423-a619-566b625cdc84",
  "90a3ccdf-635c-4729-a248-9b709135078f",
];

function placeOf({ aaGuid, passkeyType }: Entry): PasskeyPlace {
  if (aaGuid && authenticatorGuids.includes(aaGuid)) return "authenticator";
  return passkeyType ?? "unknown";
}

function endOf({ startDateTime, lifetimeInMinutes }: Entry): number | undefined {
  return startDateTime === undefined || lifetimeInMinutes === undefined
    ? undefined
    : startDateTime + lifetimeInMinutes * 60_000;
}

/** Leaves out what Graph left out. */
function given<Fields extends object>(fields: Fields) {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as {
    readonly [Name in keyof Fields]?: Exclude<Fields[Name], undefined>;
  };
}

/** A field as Graph should send it; `undefined` for whatever else it sends. */
function maybe<Input, Value>(schema: v.GenericSchema<Input, Value>) {
  return v.optional(v.fallback(v.optional(schema), undefined));
}

/** One of Graph's words, in ours; `undefined` for a word still to come. */
function oneOf<const Value>(words: Readonly<Record<string, Value>>) {
  const values = new Map(Object.entries(words));
  return maybe(
    v.pipe(
      v.string(),
      v.transform((word) => values.get(word)),
    ),
  );
}

const text = maybe(v.pipe(v.string(), v.trim(), v.nonEmpty()));

// .NET writes a time that was never set as the year 1; no method is older than the epoch.
const time = maybe(v.pipe(v.string(), v.isoTimestamp(), v.transform(Date.parse), v.minValue(1)));

const entrySchema = v.fallback(
  v.object({
    "@odata.type": text,
    id: text,
    createdDateTime: time,
    lastUsedDateTime: time,
    displayName: text,
    model: text,
    phoneAppVersion: maybe(v.pipe(v.string(), v.trim(), v.regex(/^\d{1,4}(\.\d{1,6}){1,3}$/))),
    aaGuid: maybe(v.pipe(v.string(), v.trim(), v.toLowerCase())),
    passkeyType: oneOf({ deviceBound: "one-device", synced: "synced-store" }),
    clientAppName: oneOf({ microsoftAuthenticator: "authenticator", outlookMobile: "outlook" }),
    phoneNumber: maybe(v.pipe(v.string(), v.transform(maskNumber))),
    phoneType: oneOf({
      mobile: "mobile",
      alternateMobile: "alternate-mobile",
      office: "office",
    }),
    platform: oneOf({
      windows: "windows",
      macOS: "macos",
      linux: "linux",
      iOS: "ios",
      android: "android",
    }),
    emailAddress: maybe(v.pipe(v.string(), v.transform(maskAddress))),
    startDateTime: time,
    lifetimeInMinutes: maybe(v.pipe(v.number(), v.minValue(0))),
  }),
  {},
);
