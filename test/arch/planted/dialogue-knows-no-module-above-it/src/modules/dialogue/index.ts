import { above } from "../reports/index.ts";

export const below = above;
