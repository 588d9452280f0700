/** The policy's addresses and calls, as screens use them. A test holds the addresses to the contracts. */
import type { Language } from "#base/texts.ts";
import { addressOf, see } from "#web/call.ts";
import type { policyShow } from "./policy.contract.ts";

export const POLICY_ADDRESSES = { show: "/api/policy", table: "/api/policy/table.csv" } as const;

/** The whole policy. */
export const seePolicy = (signal: AbortSignal) => see<typeof policyShow>(POLICY_ADDRESSES.show, {}, signal);

/** Where the policy is downloaded from as a table. */
export const policyDownload = (language: Language): string => addressOf(POLICY_ADDRESSES.table, { language });
