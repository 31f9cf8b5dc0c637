import { isInOtherCloudIn } from "#app/other-cloud.ts";
import type { Organization } from "#domain/organization/organization.ts";
import { useSelected } from "#ui/app-context.ts";
import { useNameOf } from "#ui/names/names.ts";
import { FailureText } from "#ui/parts/FailureText.tsx";

/** Whether it is in a cloud where no link of this copy's opens anything. */
export function useIsInOtherCloud({ key }: Organization): boolean {
  return useSelected((state) => isInOtherCloudIn(state, key));
}

/** Stands where a link would be that opens nothing there. */
export function OtherCloud({ organization }: { organization: Organization }) {
  return <FailureText failure={{ kind: "other-cloud" }} name={useNameOf(organization)} />;
}
