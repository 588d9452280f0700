/** The audit's addresses and calls, as screens use them. A test holds the addresses to the contracts. */
import { addressOf, see } from "#web/call.ts";
import type { auditLately, auditTrail } from "./audit.contract.ts";
import type { LatelyAddress } from "./lately.address.ts";
import type { ThingKind } from "./thing.ts";

export const AUDIT_ADDRESSES = {
	lately: "/api/audit",
	trail: "/api/audit/:kind/:id",
	proof: "/api/audit/:kind/:id/proof.json",
} as const;

/** A page of what was done in the agency, narrowed as the address says. */
export const seeLately = (
	{ fra: from, til: to, hvem: actor, hva: action, ting: kind }: LatelyAddress,
	after: string | undefined,
	signal: AbortSignal,
) => see<typeof auditLately>(AUDIT_ADDRESSES.lately, { from, to, actor, action, kind, after }, signal);

/** A page of what happened to a thing; `after` is `next` of the page before. */
export const seeTrail = (kind: ThingKind, id: string, after: string | undefined, signal: AbortSignal) =>
	see<typeof auditTrail>(
		AUDIT_ADDRESSES.trail,
		{ kind, id, ...(after === undefined ? {} : { after }) },
		signal,
	);

/** Where the trail is downloaded from as a file with proof. */
export const proofDownload = (kind: ThingKind, id: string): string =>
	addressOf(AUDIT_ADDRESSES.proof, { kind, id });
