import type { Said } from "#base/contract.ts";
import { knownNames, namesOf, rolesOf } from "#people";
import { downloads, type Module, shows } from "#platform/action.ts";
import type { Actor, Transaction } from "#platform/db/database.ts";
import { entriesLately } from "#platform/journal/lately.store.ts";
import { entriesOf, type JournalEntry, proofFile } from "#platform/journal/proof.store.ts";
import { Problem } from "#platform/problem.ts";
import { auditLately, auditProof, auditTrail } from "./audit.contract.ts";
import {
	callingOf,
	changesBetween,
	followed,
	kindOf,
	LATELY_KINDS,
	placeOf,
	RELATIONS,
	type ThingKind,
	type ThingPlace,
} from "./thing.ts";

/** What the audit needs of the composition. */
export interface AuditGround {
	/** Where the journal's keys are. */
	readonly keys: string;
	/** What the program's actions are called, by name. */
	readonly summaries: ReadonlyMap<string, Said>;
}

/** Who does what time drives; it is nobody's name. */
const SYSTEM = "00000000-0000-7000-8000-000000000000";

type Names = ReadonlyMap<string, string | null>;

function whatOf({ before, after }: JournalEntry): "added" | "changed" | "removed" {
	if (before === null) return "added";
	return after === null ? "removed" : "changed";
}

/** Who did it, for people: a name, somebody who is erased, somebody of another organisation, or nobody. */
function actorOf(actor: string | null, names: Names) {
	if (actor === null || actor === SYSTEM) return null;
	return { id: actor, name: names.get(actor) ?? null, erased: names.get(actor) === null };
}

function told(entry: JournalEntry, names: Names, summaries: AuditGround["summaries"]) {
	return {
		id: entry.id,
		seq: entry.seq,
		at: entry.at.toISOString(),
		effectiveAt: entry.effectiveAt.toISOString(),
		actor: actorOf(entry.actor, names),
		action: entry.action,
		summary: summaries.get(entry.action) ?? null,
		reason: entry.reason,
		what: whatOf(entry),
	};
}

/** The thing's place in the journal; null where it is not the actor's to follow. */
async function thingFor(
	tx: Transaction,
	actor: Actor,
	{ kind, id }: { kind: ThingKind; id: string },
): Promise<ThingPlace | null> {
	const roles = await rolesOf(tx, actor);
	const isOthers = kind === "organisation" && id !== actor.agencyId;
	return followed(roles).includes(kind) && !isOthers ? placeOf(kind, actor.agencyId, id) : null;
}

const trail = (ground: AuditGround) =>
	shows(auditTrail, async (tx, { actor, input }) => {
		const { limit, after } = input;
		const thing = await thingFor(tx, actor, input);
		if (thing === null) return null;
		const rows = await entriesOf(tx, thing, after ?? null, limit + 1);
		if (rows.length === 0 && after === undefined) return null;
		const entries = rows.slice(0, limit);
		const names = await namesOf(
			tx,
			entries.flatMap((entry) => entry.actor ?? []),
		);
		return {
			entries: entries.map((entry) => ({
				...told(entry, names, ground.summaries),
				changes: changesBetween(entry.before, entry.after),
			})),
			next: rows.length > limit ? (entries.at(-1)?.id ?? null) : null,
		};
	});

const lately = (ground: AuditGround) =>
	shows(auditLately, async (tx, { input }) => {
		const { kind, actor, action, from, to, limit, after } = input;
		const relations = (kind === undefined ? LATELY_KINDS : [kind]).map((each) => RELATIONS[each]);
		const filter = {
			...{ relations, actor: actor ?? null, action: action ?? null },
			...{ fromDay: from ?? null, toDay: to ?? null },
		};
		const rows = await entriesLately(tx, filter, after ?? null, limit + 1);
		const placed = rows.slice(0, limit).flatMap((entry) => {
			const of = kindOf(entry.relation);
			const image = { ...entry.rowKey, ...entry.before, ...entry.after };
			return of === null ? [] : [{ entry, kind: of, calling: callingOf(of, image) }];
		});
		const names = await namesOf(
			tx,
			placed.flatMap(({ entry, calling }) => [entry.actor ?? [], calling.personId ?? []].flat()),
		);
		return {
			entries: placed.map(({ entry, kind: of, calling: { words, personId, role } }) => ({
				...told(entry, names, ground.summaries),
				thing: {
					...{ kind: of, id: entry.rowKey.id ?? "", role },
					name: words ?? (personId === null ? null : (names.get(personId) ?? null)),
				},
			})),
			choices:
				after === undefined
					? {
							people: await knownNames(tx),
							actions: [...ground.summaries].map(([name, summary]) => ({ name, summary })),
						}
					: null,
			next: rows.length > limit ? (rows[limit - 1]?.id ?? null) : null,
		};
	});

/** What was done a moment ago is sealed within seconds: whoever asks for the proof of it waits for that. */
const SEALING_MS = 5_000;

const proof = (ground: AuditGround) =>
	downloads(
		auditProof,
		async (tx, { actor, input }) => {
			const thing = await thingFor(tx, actor, input);
			if (thing === null) return null;
			const [any] = await entriesOf(tx, thing, null, 1);
			if (any === undefined) return null;
			const file = await proofFile(tx, ground.keys, thing);
			if (file === null) throw new Problem("busy", "Sporet er ikke forseglet ennå. Prøv igjen om litt.");
			return { file, name: `${input.kind}-${input.id}` };
		},
		({ file, name }) => ({ bytes: Buffer.from(file), fileName: `spor-${name}.json` }),
		SEALING_MS,
	);

/** What the audit lets the server offer. */
export function auditModule(ground: AuditGround): Module {
	return { actions: [], views: [lately(ground), trail(ground), proof(ground)] };
}
