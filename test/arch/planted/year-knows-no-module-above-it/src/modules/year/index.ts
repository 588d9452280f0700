import { above } from "../audit/index.ts";

export const below = above;
