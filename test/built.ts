import { build } from "../scripts/build.mjs";

/** Builds the program before any test: two tests that built at once would take each other's files away. */
export default () => build({ web: false });
