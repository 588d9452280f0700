import { readFileSync } from "node:fs";
export const letter = readFileSync;
