import type { Block } from "./document.ts";
import { type Candidate, clean } from "./goal-candidate.ts";
import { type Letter, wordsOf } from "./letter.ts";
import { GOAL_SUBJECT } from "./lexicon/goals.ts";
import { GOAL_WORDS, ORDINALS } from "./lexicon/sections.ts";
import { alternatives } from "./lexicon/words.ts";

const COUNT: Readonly<Record<string, number>> = { to: 2, tre: 3, fire: 4, fem: 5, seks: 6, sju: 7 };
const SUBJECT = alternatives(GOAL_SUBJECT);
/** "Hovedmålet for Kystverket er å …", "Overordna mål er at …": one goal in a sentence. */
const ONE = new RegExp(
	`^(?:(?!regjering|storting|sektor|kommun|norge|noreg)[a-zß-ÿ-]{2,40}s\\s)?${SUBJECT}(?:\\s(?:for|til|i)\\s[^.:,]{2,80})?\\ser\\s(?=å\\s|at\\s)`,
	"i",
);
/** "Det overordna målet for etaten er trygg ferdsel": the goal by a noun; not what is said of it. */
const OVER =
	/^(?:det\s(?:overordnede|overordna)\s(?:hoved|hovud)?målet|(?:hoved|hovud|samfunns)målet)(?:\s(?:for|til)\s[^.:,]{2,60})?\ser\s(?!å\s|at\s|(?:fastsatt|fastsett|konkretisert|delt|del|beskrevet|beskrive|omtalt|uendret|uendra|det|den|som|dermed|derfor|difor|også|òg|ikke|ikkje|nedfelt|utdypet|brutt)(?![A-Za-zÀ-ſ]))/i;
/** "Etaten har som hovedmål å …": the same with the word after the verb. */
const HAS = /\s(?:har\ssom|har)\s(?:hoved|hovud)?mål\s(?=å\s|at\s)/i;
/** "Direktoratets tre mål for perioden er …": several in a sentence. */
const SEVERAL = new RegExp(
	`^(?:[^.:,]{2,60}\\s)?${SUBJECT}(?:\\s(?:for|til|i)\\s[^.:,]{2,60})?\\ser\\s?:?\\s(?!å\\s)`,
	"i",
);
/** "Departementet har fastsatt tre mål for Kystverket: …". */
const COUNTED =
	/(?<![A-Za-zÀ-ſ])(?:to|tre|fire|fem|seks|sju)\s(?:[a-zß-ÿ]{4,20}\s)?[a-zß-ÿ]{0,12}mål(?![A-Za-zÀ-ſ])[^.:]{0,80}:\s(?=\S)/i;
const COUNTS = /\s(to|tre|fire|fem|seks|sju)\s/i;
const NUMBERS = /(?:^|[\s,;])\(?(?:\d|[a-h])\)\s/u;

const firstSentence = (words: string): string => /^.*?[.](?=\s[A-ZÀ-Þ]|$)/u.exec(words)?.[0] ?? words;

/** "Mål A er at …. Mål B er å …": goals that sentences give one by one. */
const EACH = new RegExp(
	`(?<![A-Za-zÀ-ſ])${alternatives(GOAL_WORDS)}\\s([A-H]|\\d{1,2}(?:\\.\\d{1,2})?)\\s(?:er|lyder|går\\sut\\spå)\\s(?:at|å)\\s([^.;]{8,240})(?=[.;]|$)`,
	"gi",
);

/** «Det ene» before «det andre» is the first. */
const ONE_OF_TWO: readonly string[] = ["ene", "eine"];

/** The same at the head of each of several paragraphs. */
const EACH_ALONE = new RegExp(`^(?:${EACH.source})`, "i");

/** "Det første hovedmålet er at …. Det andre er å …": goals that sentences give one by one, by their order. */
const BY_ORDER = new RegExp(
	`(?<=^|[.]\\s)(?:det\\s)?(${[...ORDINALS, ...ONE_OF_TWO].join("|")})(?:\\s${alternatives(GOAL_WORDS)}(?:et)?)?\\s(?:er|går\\sut\\spå)\\s(?:at|å)\\s([^.;]{8,240})(?=[.;]|$)`,
	"gi",
);

/** The parts of an enumeration; null where it is not told how they part. */
function parts(words: string, count: number | null): readonly string[] | null {
	const numbered = words.split(/(?:^|[\s,;])\(?(?:\d|[a-h])\)\s/u).slice(1);
	const list =
		numbered.length > 1
			? numbered
			: words.split(/,\s(?:og\s)?|;\s(?:og\s)?/u).flatMap((part, index, all) => {
					const last = index === all.length - 1;
					const joint = last ? part.lastIndexOf(" og ") : -1;
					return joint > 0 && (count === null || all.length < count)
						? [part.slice(0, joint), part.slice(joint + 4)]
						: [part];
				});
	const goals = list
		.map((one) =>
			clean(
				one
					.trim()
					.replace(/[,;]?(?:\sog)?$/u, "")
					.replace(/[,;]$/u, ""),
			),
		)
		.filter((one) => one !== "");
	if (count === null ? numbered.length < 2 : goals.length !== count) return null;
	return goals.every((goal) => goal.length > 5) ? goals : null;
}

/** «flere gode gründere (delmål 1)»: the number after the goal. */
const NUMBER_AFTER = new RegExp(`\\s\\(${alternatives(GOAL_WORDS)}\\s(\\d{1,2}|[A-H])\\)$`, "i");

/** «Hovedmålet er brutt ned i tre delmål: A, B og C»: the goals under the one that the sentence before gives. */
function countedParts(words: string): readonly { readonly id: string | null; readonly text: string }[] {
	const sentence = firstSentence(words);
	const several = COUNTED.exec(sentence);
	if (several === null) return [];
	const count = COUNT[COUNTS.exec(` ${several[0]}`)?.[1]?.toLowerCase() ?? ""] ?? null;
	const rest = sentence.slice(several.index + several[0].length).replace(/\.$/u, "");
	return (parts(rest, count) ?? []).map((part) => {
		const number = NUMBER_AFTER.exec(part);
		return { id: number?.[1] ?? null, text: number === null ? part : part.slice(0, number.index) };
	});
}

/** Goals that a paragraph each begins with, and goes on about: "Delmål 1 er at …. Måloppnåelsen måles ved …." */
function goalsByParagraph(letter: Letter, blocks: readonly Block[]): readonly Candidate[] {
	const found = blocks.flatMap((block): readonly Candidate[] => {
		if (block.role !== "paragraph" || block.cell !== null) return [];
		const [, id, text] = EACH_ALONE.exec(wordsOf(letter, block)) ?? [];
		if (id === undefined || text === undefined) return [];
		return [
			{
				id: id.toUpperCase(),
				text: clean(text),
				parent: null,
				block,
				section: null,
				main: false,
				opens: true,
			},
		];
	});
	return found.length > 1 ? found : [];
}

/** Goals that a chapter of goals gives in running text: the one over the others, or several in a sentence. */
export function goalsInProse(letter: Letter): readonly Candidate[] {
	const found: Candidate[] = [];
	for (const section of letter.outline.sections) {
		if (section.kind !== "goals" || section.annex) continue;
		const apart = goalsByParagraph(letter, section.blocks);
		found.push(...apart);
		for (const block of section.blocks.slice(0, 4)) {
			if (apart.some((one) => one.block === block)) continue;
			if (block.role !== "paragraph" || block.cell !== null) continue;
			const whole = wordsOf(letter, block);
			const words = firstSentence(whole);
			const base = { id: null, parent: null, block, section: null } as const;
			const each = [...whole.matchAll(EACH)];
			const ordered = [...whole.matchAll(BY_ORDER)];
			if (each.length > 1)
				for (const [, id, text] of each)
					found.push({ ...base, id: id!.toUpperCase(), text: clean(text ?? ""), main: false });
			else if (ordered.length > 1 && /mål/i.test(whole))
				for (const [, ordinal = "", text] of ordered) {
					const id = String(Math.max(ORDINALS.indexOf(ordinal.toLowerCase()), 0) + 1);
					found.push({ ...base, id, text: clean(text ?? ""), main: false });
				}
			const one = ONE.exec(words) ?? HAS.exec(words) ?? OVER.exec(words);
			if (one !== null && words.length < 320) {
				const text = clean(words.slice(one.index + one[0].length));
				found.push({ ...base, text, main: true });
				if (each.length < 2 && ordered.length < 2)
					for (const part of countedParts(whole.slice(words.length).trim()))
						found.push({ ...base, ...part, main: false });
				continue;
			}
			if (each.length > 1 || ordered.length > 1) continue;
			const several = COUNTED.exec(words) ?? SEVERAL.exec(words);
			if (several === null || words.endsWith(":")) continue;
			const rest = words.slice(several.index + several[0].length);
			const count = COUNT[COUNTS.exec(` ${several[0]}`)?.[1]?.toLowerCase() ?? ""] ?? null;
			if (count === null && !NUMBERS.test(` ${rest}`)) continue;
			for (const text of parts(rest, count) ?? []) found.push({ ...base, text, main: false });
		}
	}
	return found;
}
