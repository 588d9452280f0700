import { log } from "../platform/log.ts";
export const read = log;
