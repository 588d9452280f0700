import { read } from "./read/read.ts";
export const letter = read;
