const { PROVE_RUNS = "1000" } = process.env;

/** Cases for each promise. `npm run prove` raises it, so that at least 100,000 are tried in all. */
export const runs = Number(PROVE_RUNS);

/** Time for that many of the slowest promise, in milliseconds. */
export const timeout = 5_000 + runs * 10;
