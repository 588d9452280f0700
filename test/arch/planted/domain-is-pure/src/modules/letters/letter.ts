import type { Row } from "./letter.store.ts";
export type Letter = Row;
