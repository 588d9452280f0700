import { log } from "../platform/log.ts";
export const money = log;
