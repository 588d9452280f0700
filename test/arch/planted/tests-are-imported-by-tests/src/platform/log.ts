import { lines } from "./log.test.ts";
export const log = lines;
