import type { Reading, Requirement } from "../../src/modules/letters/read/reading.ts";
import { alike, type Bared, bare, bared, same } from "./agree.ts";
import type { ExpectedRequirement } from "./expected.ts";

/** How the requirements of a reading agree with the annotated sentences. */
export interface RequirementScore {
	/** Binding sentences that a row was found for, of how many. */
	readonly found: number;
	readonly binding: number;
	/** Rows that meet a binding or debatable sentence, of how many. */
	readonly right: number;
	readonly rows: number;
	/** Of the found sentences for which it is annotated: how often the row says the same. */
	readonly attributes: Readonly<Record<Attribute, Share>>;
	readonly misses: readonly string[];
	readonly falseRows: readonly string[];
	readonly disagreements: readonly string[];
}

export type Attribute = "actor" | "modality" | "recurrence" | "deadline";

export interface Share {
	readonly agreed: number;
	readonly of: number;
}

interface Span {
	readonly start: number;
	readonly end: number;
}

interface Sentence extends Span {
	readonly expected: ExpectedRequirement;
	/** False where the letter's text, as read, does not hold the sentence. */
	readonly placed: boolean;
}

interface Row extends Span {
	readonly requirement: Requirement;
}

/**
 * Where the annotated sentences stand among the letters of the text. Equal sentences take one
 * occurrence after the other; the search starts after the sentence before, since lists follow
 * the letter, and from the top where that fails.
 */
function placed(expected: readonly ExpectedRequirement[], text: Bared): Sentence[] {
	const taken = new Map<string, number>();
	let after = 0;
	return expected.map((requirement) => {
		const letters = bare(requirement.text);
		const from = taken.get(letters) ?? 0;
		let start = text.letters.indexOf(letters, Math.max(after, from));
		if (start < 0) start = text.letters.indexOf(letters, from);
		if (letters === "" || start < 0) return { expected: requirement, start: 0, end: 0, placed: false };
		after = start + letters.length;
		taken.set(letters, after);
		return { expected: requirement, start, end: after, placed: true };
	});
}

function overlap(one: Span, other: Span): number {
	return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

/** The row covers half of the sentence or lies within it. */
function finds(row: Row, sentence: Sentence): boolean {
	if (!sentence.placed) return alike(row.requirement.text, sentence.expected.text);
	const common = overlap(row, sentence);
	return common > 0 && (common * 2 >= sentence.end - sentence.start || common === row.end - row.start);
}

/** Half of the row or half of the sentence is common to both. */
function meets(row: Row, sentence: Sentence): boolean {
	return (
		finds(row, sentence) ||
		(sentence.placed && overlap(row, sentence) * 2 >= row.end - row.start && row.end > row.start)
	);
}

/** Of the rows that find a sentence, the one that shares most with it. */
function bestRow(sentence: Sentence, rows: readonly Row[]): Row | undefined {
	let best: Row | undefined;
	let most = -1;
	for (const row of rows) {
		if (!finds(row, sentence)) continue;
		const common = overlap(row, sentence);
		if (common > most) [best, most] = [row, common];
	}
	return best;
}

/** What of a row agrees with the sentence; absent where the sentence was not judged for it. */
function agreements(sentence: ExpectedRequirement, row: Requirement): Partial<Record<Attribute, boolean>> {
	const dates = (row.deadlines ?? []).map((deadline) => deadline.date).filter((date) => date !== null);
	const deadline = sentence.deadline ? dates.includes(sentence.deadline) : dates.length === 0;
	return {
		...(sentence.actor === undefined ? {} : { actor: same(sentence.actor, row.actor) }),
		...(sentence.modality === undefined ? {} : { modality: sentence.modality === row.modality }),
		...(sentence.recurrence === undefined
			? {}
			: { recurrence: sentence.recurrence === (row.recurrence ?? null) }),
		deadline,
	};
}

function told(attribute: Attribute, sentence: ExpectedRequirement, row: Requirement): string {
	const read =
		attribute === "deadline"
			? (row.deadlines ?? []).map((deadline) => deadline.date).join(",")
			: row[attribute];
	return `${attribute}: ${sentence[attribute] ?? "–"} ≠ ${read || "–"} | ${sentence.text}`;
}

/** Scores the requirements by contracts/matching.md: recall over binding sentences, precision over rows. */
export function scoreRequirements(
	expected: readonly ExpectedRequirement[],
	reading: Pick<Reading, "text" | "requirements">,
): RequirementScore {
	const text = bared(reading.text);
	const sentences = placed(expected, text);
	const rows = reading.requirements.map((requirement) => ({
		requirement,
		start: text.at[requirement.source.start] ?? 0,
		end: text.at[requirement.source.end] ?? 0,
	}));
	const attributes: Record<Attribute, { agreed: number; of: number }> = {
		actor: { agreed: 0, of: 0 },
		modality: { agreed: 0, of: 0 },
		recurrence: { agreed: 0, of: 0 },
		deadline: { agreed: 0, of: 0 },
	};
	const misses: string[] = [];
	const disagreements: string[] = [];
	const binding = sentences.filter((sentence) => sentence.expected.class === "binding");
	for (const sentence of binding) {
		const row = bestRow(sentence, rows);
		if (row === undefined) {
			misses.push(`${sentence.placed ? "" : "(not in the text as read) "}${sentence.expected.text}`);
			continue;
		}
		for (const [name, agreed] of Object.entries(agreements(sentence.expected, row.requirement))) {
			const attribute = name as Attribute;
			attributes[attribute].of += 1;
			if (agreed) attributes[attribute].agreed += 1;
			else disagreements.push(told(attribute, sentence.expected, row.requirement));
		}
	}
	const wrong = rows.filter((row) => !sentences.some((sentence) => meets(row, sentence)));
	return {
		found: binding.length - misses.length,
		binding: binding.length,
		right: rows.length - wrong.length,
		rows: rows.length,
		attributes,
		misses,
		falseRows: wrong.map((row) => row.requirement.text),
		disagreements,
	};
}
