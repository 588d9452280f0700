export type Transaction = string;
