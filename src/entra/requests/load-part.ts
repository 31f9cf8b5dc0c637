import { failed, ok, type Result } from "#domain/microsoft/failure.ts";
import { failureFromFetch } from "#entra/refusal/http-failure.ts";

/** Fetches a part of the app that is not here yet; offline it may not be had, and that is a value. */
export async function loadPart<Module>(part: () => Promise<Module>): Promise<Result<Module>> {
  try {
    return ok(await part());
  } catch (thrown) {
    return failed(failureFromFetch(thrown, navigator.onLine));
  }
}
