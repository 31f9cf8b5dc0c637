/** The permission to read one's own sign-in methods, by its bare name. An admin has to approve it per tenant. */
export const methodsPermission = "UserAuthenticationMethod.Read";

/** The permission to read one's own profile, and who is one's sponsor. People may consent to it where their tenant lets them. */
export const profilePermission = "User.Read";

/**
 * All that a sign-in to one tenant and a check there ask of Microsoft Graph. They are approved together: an approval
 * covers what it names and nothing else, so where people may consent to nothing, one of the two alone would take them
 * through their second factor and then to AADSTS90094.
 */
export const approvedPermissions: readonly string[] = [profilePermission, methodsPermission];
