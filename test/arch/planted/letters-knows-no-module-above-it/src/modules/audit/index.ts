export type Trail = string;
