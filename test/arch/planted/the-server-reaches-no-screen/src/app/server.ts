import { letters } from "../modules/letters/index.ts";
export const server = letters;
