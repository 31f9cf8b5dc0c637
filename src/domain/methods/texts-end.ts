/**
 * When Microsoft stops delivering texts and calls for sign-ins in its worldwide cloud, in milliseconds since the epoch: the
 * beginning of 1 February 2027. The end is the usual one and not certain: a tenant may buy delivery from a telecom
 * partner. So what answers after it counts again. Other clouds have no date yet.
 * Source: entra-docs `concept-sms-voice-retirement`.
 */
export const textsEndAt = Date.UTC(2027, 1, 1);
