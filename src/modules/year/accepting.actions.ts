/** Making letters the year: at once, or, where the agency has chosen so, when a second person confirms. */
import { createHash } from "node:crypto";
import { granted, type Result } from "#base/result.ts";
import { holdReading, reviewedLetter } from "#letters";
import type { Reading } from "#letters/read";
import { needsSecondPerson } from "#people";
import { type Action, performs } from "#platform/action.ts";
import type { Transaction } from "#platform/db/database.ts";
import { newId } from "#platform/ids.ts";
import { agreeTo, readingToAccept, rowsOf, yearOfLetter } from "./acceptance.ts";
import { type Change, compare, type StandingYear } from "./comparison.ts";
import { addProposal, waitsFor } from "./confirming/proposal.store.ts";
import { type Ground, ifNothingWaits } from "./confirming/proposal.ts";
import { effectsOf } from "./effects.ts";
import { addRows, carryOut, standingYear } from "./holders.store.ts";
import { yearAccept, yearAgree } from "./year.contract.ts";
import { addAcceptance, holdYear, standingLetters } from "./year.store.ts";

/** A letter and the year that it begins or changes, all of it held until the transaction ends. */
export interface HeldLetter {
	readonly id: string;
	readonly state: string;
	readonly version: number;
	/** The reader whose reading was reviewed. */
	readonly readBy: string;
	readonly reviewed: Reading;
	/** Rows and findings that nobody has judged. */
	readonly left: number;
	/** The letters that the year stands on. */
	readonly standing: readonly string[];
	/** The year as it stands; null where the letter names none. */
	readonly stands: StandingYear | null;
}

/** What somebody has decided about a letter. */
export interface Decided {
	readonly letter: HeldLetter;
	readonly year: number;
	readonly reading: Reading;
	/** The differences that are agreed to; null where the letter begins the year. */
	readonly agreed: readonly Change[] | null;
}

/**
 * A letter as it was reviewed, with the year that it is to begin or change; null where the agency has none with
 * that id.
 *
 * @param year null for the year that the letter names
 */
export async function holdLetterOfYear(
	tx: Transaction,
	readerVersion: string,
	agencyId: string,
	{ id, year: asked }: { readonly id: string; readonly year: number | null },
): Promise<HeldLetter | null> {
	const held = await holdReading(tx, agencyId, readerVersion, id);
	if (held === null) return null;
	const { reading: read, ...letter } = held;
	const found = await reviewedLetter(tx, agencyId, id);
	// A letter that was set aside has no review; the policy refuses it by its state.
	const reviewed = found?.reading ?? read;
	const readBy = found?.readerVersion ?? letter.readBy;
	const left = found === null ? 0 : found.readiness.rows - found.readiness.reviewed;
	const year = asked ?? reviewed.document.year;
	if (year === null) return { ...letter, id, readBy, reviewed, left, standing: [], stands: null };
	await holdYear(tx, agencyId, year);
	const stands = await standingYear(tx, agencyId, year);
	return {
		...letter,
		id,
		readBy,
		reviewed,
		left,
		standing: await standingLetters(tx, agencyId, year),
		stands,
	};
}

const sha256 = (of: unknown): string =>
	createHash("sha256")
		.update(JSON.stringify(of, (_, value) => (typeof value === "bigint" ? String(value) : value)))
		.digest("hex");

/** What somebody accepts, as digests: of the letter as it was reviewed, and of the year that it meets. */
export function groundOf({ state, readBy, reviewed, standing, stands }: HeldLetter): Ground {
	return { review: sha256([state, readBy, reviewed]), year: sha256([standing, stands]) };
}

/** Whether a letter may begin its year. */
export function mayBegin(letter: HeldLetter): Result<Decided> {
	const begun = yearOfLetter(letter.reviewed.document, letter.id, letter.standing);
	if (!begun.ok) return begun;
	const reading = readingToAccept(letter.reviewed, letter.left);
	return reading.ok ? granted({ letter, year: begun.value, reading: reading.value, agreed: null }) : reading;
}

/** Whether a letter may change a year by those differences. */
export function mayChange(letter: HeldLetter, year: number, keys: readonly string[]): Result<Decided> {
	const reading = readingToAccept(letter.reviewed, letter.left);
	if (!reading.ok) return reading;
	const changes = letter.stands === null ? [] : compare(letter.stands, reading.value);
	const agreed = agreeTo(letter.id, letter.standing, changes, keys);
	return agreed.ok ? granted({ letter, year, reading: reading.value, agreed: agreed.value }) : agreed;
}

interface By {
	readonly agencyId: string;
	readonly personId: string;
	readonly now: Date;
}

/** Makes what was decided the year. */
export async function makeYear(
	tx: Transaction,
	{ letter, year, reading, agreed }: Decided,
	acceptanceId: string,
	{ agencyId, personId, now }: By,
): Promise<void> {
	await addAcceptance(tx, {
		...{ agencyId, id: acceptanceId, letterId: letter.id, readerVersion: letter.readBy, year },
		...{ at: now, by: personId },
	});
	const making = { agencyId, acceptanceId, letterId: letter.id, year, newId: () => newId(now) };
	if (agreed === null) await addRows(tx, rowsOf(reading, making));
	else if (letter.stands !== null)
		await carryOut(tx, agencyId, effectsOf(agreed, letter.stands, reading, making));
}

/** Makes what was decided the year, or keeps it until a second person confirms. Gives the id of what it became. */
async function makeOrPropose(
	tx: Transaction,
	decided: Decided,
	needsSecond: boolean,
	by: By,
): Promise<{ id: string; isWaiting: boolean }> {
	const id = newId(by.now);
	if (!needsSecond) await makeYear(tx, decided, id, by);
	else {
		const { letter, year, agreed } = decided;
		await addProposal(tx, {
			...{ agencyId: by.agencyId, id, letterId: letter.id, readerVersion: letter.readBy, year },
			...{ keys: agreed?.map(({ key }) => key) ?? null, ground: groundOf(letter) },
			...{ at: by.now, by: by.personId },
		});
	}
	return { id, isWaiting: needsSecond };
}

/** What stands around a letter that somebody accepts. */
async function around(tx: Transaction, agencyId: string, letterId: string) {
	return {
		needsSecond: await needsSecondPerson(tx, agencyId),
		isWaiting: await waitsFor(tx, agencyId, letterId),
	};
}

/** `year.accept`. */
export function accepting(readerVersion: string): Action {
	return performs(yearAccept, {
		async load(tx, { actor: { agencyId }, input: { id } }) {
			const letter = await holdLetterOfYear(tx, readerVersion, agencyId, { id, year: null });
			return letter && { ...letter, ...(await around(tx, agencyId, id)) };
		},
		decide({ needsSecond, isWaiting, ...letter }) {
			const free = ifNothingWaits(isWaiting);
			if (!free.ok) return free;
			const decided = mayBegin(letter);
			return decided.ok ? granted({ decided: decided.value, needsSecond }) : decided;
		},
		async save(tx, { decided, needsSecond }, { actor, now }) {
			return { year: decided.year, ...(await makeOrPropose(tx, decided, needsSecond, { ...actor, now })) };
		},
	});
}

/** `year.agree`. */
export function agreeing(readerVersion: string): Action {
	return performs(yearAgree, {
		async load(tx, { actor: { agencyId }, input }) {
			const letter = await holdLetterOfYear(tx, readerVersion, agencyId, input);
			return letter && { ...letter, ...(await around(tx, agencyId, input.id)) };
		},
		decide({ needsSecond, isWaiting, ...letter }, { input }) {
			const free = ifNothingWaits(isWaiting);
			if (!free.ok) return free;
			const decided = mayChange(letter, input.year, input.keys);
			return decided.ok ? granted({ decided: decided.value, needsSecond }) : decided;
		},
		async save(tx, { decided, needsSecond }, { actor, now }) {
			const made = await makeOrPropose(tx, decided, needsSecond, { ...actor, now });
			return { agreed: decided.agreed?.length ?? 0, ...made };
		},
	});
}
