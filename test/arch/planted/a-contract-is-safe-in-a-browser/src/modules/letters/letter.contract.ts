import { now } from "../../platform/clock.ts";
export const contract = now;
