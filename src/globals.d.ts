/** The version in package.json, put in by the build. */
declare const __REKEY_VERSION__: string;
