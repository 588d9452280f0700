import { buildAll } from "./program.ts";

/** Builds the program and the web before any journey: two that built at once would take each other's files away. */
export default buildAll;
