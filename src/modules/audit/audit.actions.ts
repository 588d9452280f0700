import type { Said } from "#base/contract.ts";
import { namesOf } from "#people";
import { downloads, type Module, shows } from "#platform/action.ts";
import { entriesOf, type JournalEntry, proofFile } from "#platform/journal/proof.store.ts";
import { Problem } from "#platform/problem.ts";
import { auditProof, auditTrail } from "./audit.contract.ts";
import { changesBetween, RELATIONS, type ThingKind } from "./thing.ts";

/** What the audit needs of the composition. */
export interface AuditGround {
	/** Where the journal's keys are. */
	readonly keys: string;
	/** What an action is called, by its name; null where it is not of the program any more. */
	summaryOf(action: string): Said | null;
}

const thingOf = (kind: ThingKind, agencyId: string, id: string) => ({
	relation: RELATIONS[kind],
	rowKey: { agency_id: agencyId, id },
});

function whatOf({ before, after }: JournalEntry): "added" | "changed" | "removed" {
	if (before === null) return "added";
	return after === null ? "removed" : "changed";
}

/** What the audit lets the server offer. */
export function auditModule(ground: AuditGround): Module {
	const trail = shows(auditTrail, async (tx, { actor, input }) => {
		const { kind, id, limit, after } = input;
		const thing = thingOf(kind, actor.agencyId, id);
		const rows = await entriesOf(tx, thing, after ?? null, limit + 1);
		if (rows.length === 0 && after === undefined) return null;
		const entries = rows.slice(0, limit);
		const names = await namesOf(
			tx,
			entries.flatMap((entry) => entry.actor ?? []),
		);
		return {
			entries: entries.map((entry) => ({
				id: entry.id,
				seq: entry.seq,
				at: entry.at.toISOString(),
				effectiveAt: entry.effectiveAt.toISOString(),
				actor: entry.actor === null ? null : { id: entry.actor, name: names.get(entry.actor) ?? null },
				action: entry.action,
				summary: ground.summaryOf(entry.action),
				reason: entry.reason,
				what: whatOf(entry),
				changes: changesBetween(entry.before, entry.after),
			})),
			next: rows.length > limit ? (entries.at(-1)?.id ?? null) : null,
		};
	});
	const proof = downloads(
		auditProof,
		async (tx, { actor, input }) => {
			const thing = thingOf(input.kind, actor.agencyId, input.id);
			const [any] = await entriesOf(tx, thing, null, 1);
			if (any === undefined) return null;
			const file = await proofFile(tx, ground.keys, thing);
			if (file === null) throw new Problem("busy", "Sporet er ikke forseglet ennå. Prøv igjen om litt.");
			return { file, name: `${input.kind}-${input.id}` };
		},
		({ file, name }) => ({ bytes: Buffer.from(file), fileName: `spor-${name}.json` }),
	);
	return { actions: [], views: [trail, proof] };
}
