import { above } from "../year/index.ts";

export const below = above;
