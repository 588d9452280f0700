import type { OutputOf } from "#base/contract.ts";
import type { personShow } from "./person.contract.ts";

/** A person as their page has it. */
export type Shown = OutputOf<typeof personShow>;
