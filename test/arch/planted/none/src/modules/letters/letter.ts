import type { Day } from "../../base/day.ts";
import type { Role } from "../people/index.ts";
export type Letter = Day | Role;
