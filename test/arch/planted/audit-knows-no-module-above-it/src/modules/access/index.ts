export type Policy = string;
