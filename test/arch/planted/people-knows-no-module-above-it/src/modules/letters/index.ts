export type Letter = string;
