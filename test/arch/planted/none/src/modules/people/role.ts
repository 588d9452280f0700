export type Role = "controller";
