export type Day = string;
