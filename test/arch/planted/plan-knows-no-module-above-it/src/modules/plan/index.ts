import { above } from "../budget/index.ts";

export const below = above;
