/** The version in package.json, put in by the build. */
declare const __REKEY_VERSION__: string;
/** Whether this is the demo site, whose Microsoft is a worker in the browser. */
declare const __REKEY_DEMO__: boolean;
