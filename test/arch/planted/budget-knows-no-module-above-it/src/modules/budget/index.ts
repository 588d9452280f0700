import { above } from "../dialogue/index.ts";

export const below = above;
