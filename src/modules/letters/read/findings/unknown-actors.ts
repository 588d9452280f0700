import { type Letter, sourceOf } from "../letter.ts";
import { BODIES_DO, KINDS_OF_BODY, KNOWN_SHORT_NAMES, NO_BODIES } from "../lexicon/bodies.ts";
import { LEAD_LABEL } from "../lexicon/leads.ts";
import { alternatives, startsWith } from "../lexicon/words.ts";
import type { Assignment, Requirement, Source } from "../reading.ts";
import { cellAt } from "../tables.ts";
import { type Asked, asked } from "./asked.ts";

/** «LKS», «HK-dir», «Kystdir»: how letters abbreviate a body. */
const SHORT = /^(?:[A-ZÀ-Þ]{2,6}(?:-?dir)?|[A-ZÀ-Þ][a-zß-ÿ]{1,7}dir)$/u;
const bare = (name: string): string => name.toLowerCase().replace(/[^a-zà-ɏ0-9]/gu, "");
/** Words that a name's initials pass over. */
const SMALL = "(?:(?:og|for|i|av|på|til|med)\\s)?";

/** Words in the text whose initials are the abbreviation's: «Statens kystråd» for «SK». */
function spelledOut(text: string, name: string): boolean {
	const [first = "", ...rest] = [...name.replace(/-?dir$/u, "")];
	const words = rest.map((letter) => `\\s${SMALL}[${letter}${letter.toLowerCase()}][a-zß-ÿ-]{1,30}`).join("");
	return rest.length > 0 && new RegExp(`(?<![A-Za-zÀ-ſ])${first}[a-zß-ÿ-]{1,30}${words}`, "u").test(text);
}

/** The letter itself says who it is: in brackets after the name, before it, or as the stem of a directorate's name. */
function isExplained(text: string, name: string): boolean {
	const beside = new RegExp(
		`\\((?:[a-zß-ÿ]{2,12}\\s){0,3}[«"]?${name}[»"]?\\)|(?<![A-Za-zÀ-ſ])${name}(?:\\s\\(|\\s?[=–:]\\s)[A-ZÀ-Þ][a-zß-ÿ]`,
		"u",
	);
	if (beside.test(text)) return true;
	const stem = /^(.*?)-?dir$/u.exec(name)?.[1];
	if (stem !== undefined && new RegExp(`${stem}[a-zß-ÿ-]{0,30}direktorat`, "i").test(text)) return true;
	return spelledOut(text, name);
}

/** «i samarbeid med NKV», «sendes til NKV», «godkjennes av NKV»: whoever takes part or receives. */
const WITH =
	/(?:(?:sammen|saman|samarbeid|samråd|dialog|samordning|avtale|avklares|avklarast|drøftes|drøftast)\smed|(?:sendes|oversendes|leveres|rapporteres|meldes|sendast|oversendast|leverast|rapporterast|meldast)\s(?:til\s)?|(?:ledes|godkjennes|fastsettes|vedtas|besluttes|leiast|godkjennast|fastsetjast)\sav|(?:uttalelse|uttale|innspill|innspel|samtykke|godkjenning|råd|svar|bidrag|bistand|hjelp)\s(?:fra|frå|av)|(?:bistå|støtte|hjelpe|orientere|varsle|konsultere|på\svegne\sav))\s?([A-ZÀ-Þ]{2,6}(?:-?dir)?|[A-ZÀ-Þ][a-zß-ÿ]{1,7}dir)(?![A-Za-zÀ-ſ-])/u;

/** «NKV skal ha kopi», «med kopi til NKV»: whoever is to have what others send. */
const TO_HAVE =
	/(?:^([A-ZÀ-Þ]{2,6}(?:-?dir)?)\s(?:skal|må)\s(?:[a-zß-ÿ]+\s)?(?:ha|få|motta)\s|(?:kopi|gjenpart)\stil\s([A-ZÀ-Þ]{2,6}(?:-?dir)?)(?![A-Za-zÀ-ſ-]))/u;

/** «NKV bistår etaten med råd»: whoever does something at the head of a sentence, though nothing binds there. */
const ACTS = new RegExp(`([A-ZÀ-Þ]{2,6}(?:-?dir)?)\\s${alternatives(BODIES_DO)}(?![A-Za-zÀ-ſ])`, "gu");

/** What stands before the head of a sentence. */
const HEAD = /(?:^|[.:]\s|\n)$/u;
const ABBREVIATED = /[A-ZÀ-Þ]{2}|dir(?![a-z])/u;

interface Named {
	readonly name: string;
	readonly source: Source;
}

/** Everybody who does something at the head of a sentence of the text, outside tables of contents. */
const actingIn = ({ text }: Letter): readonly Named[] =>
	[...text.matchAll(ACTS)].flatMap(({ 0: words, 1: name = "", index }) =>
		HEAD.test(text.slice(Math.max(0, index - 2), index))
			? [{ name, source: sourceOf({ start: index, end: index + words.length }) }]
			: [],
	);

/** «KBUs anbefalinger»: what somebody says or asks for. */
const OWNS =
	/(?<![A-Za-zÀ-ſ-])([A-ZÀ-Þ]{2,6})s\s(?:anbefaling|tilråding|vurdering|krav|retningslinje|forslag|framlegg|råd|vedtak|uttal|rapport|plan|register|strategi)/u;
const RESPONSIBLE = startsWith(LEAD_LABEL);

/** Everybody who stands alone in a cell under a head that says who is responsible. */
const responsibleIn = ({ tables }: Letter): readonly Named[] =>
	tables.flatMap(({ rows }) => {
		const head = rows[0]?.cells.find(({ text }) => RESPONSIBLE.test(text) && text.length < 40);
		return rows.slice(1).flatMap((row) => {
			const cell = head === undefined ? null : cellAt(row, head.column);
			return cell === null
				? []
				: cell.text.split(/,\s|\sog\s|\s?\/\s?/u).map((name) => ({ name, source: sourceOf(cell) }));
		});
	});

/** Everybody on whom the reading lays something, with the place that does. */
function namedBy(requirements: readonly Requirement[], assignments: readonly Assignment[]): readonly Named[] {
	return [
		...assignments.flatMap(({ lead, participants = [], sources }) =>
			[lead, ...participants].flatMap((name) => (name == null ? [] : { name, source: sources[0]! })),
		),
		...requirements.flatMap(({ actor, coActors = [], source }) =>
			[actor, ...coActors].flatMap((name) => (name === null ? [] : { name, source })),
		),
		...requirements.flatMap(({ text, source }) => {
			if (!ABBREVIATED.test(text)) return [];
			const having = TO_HAVE.exec(text);
			const names = [WITH.exec(text)?.[1], OWNS.exec(text)?.[1], having?.[1] ?? having?.[2]].filter(
				(name) => name !== undefined,
			);
			return names.map((name) => ({ name, source }));
		}),
	];
}

/**
 * Somebody who has a duty under an abbreviation that neither the letter nor common knowledge
 * explains. A supplementary letter may lean on what the first letter explained: there it is a note.
 */
export function unknownActors(
	letter: Letter,
	requirements: readonly Requirement[],
	assignments: readonly Assignment[],
): readonly Asked[] {
	const { head, text } = letter;
	const own = new Set([head.recipient, head.recipientShortName, head.sender].map((name) => bare(name ?? "")));
	const places = new Map<string, Source[]>();
	for (const { name, source } of [
		...namedBy(requirements, assignments),
		...actingIn(letter),
		...responsibleIn(letter),
	]) {
		const key = bare(name);
		if (!SHORT.test(name) || own.has(key) || KNOWN_SHORT_NAMES.has(key) || NO_BODIES.has(key)) continue;
		places.set(name, [...(places.get(name) ?? []), source]);
	}
	const severity = head.kind === "supplementary-letter" ? "note" : "warning";
	return [...places].flatMap(([name, sources]): Asked[] =>
		isExplained(text, name)
			? []
			: [asked("unknown-actor", severity, "unknownActor", { name }, sources.slice(0, 3))],
	);
}

const KINDS = KINDS_OF_BODY.flatMap(([words]) => [...words.nb, ...words.nn]).map(
	(word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`,
);
const SUBJECT = new RegExp(
	`(?<![A-Za-zÀ-ſ-])(?:${[...new Set(KINDS)].join("|")})(?=\\s(?:skal|må|bes|bør|har)\\s)`,
	"gu",
);

/** «Instituttet skal …» in a letter to a directorate, where the letter names no institute: words left from another letter. */
export function otherKindsOfBody(letter: Letter): readonly Asked[] {
	const { recipient } = letter.head;
	if (recipient === null) return [];
	const found = [...letter.text.matchAll(SUBJECT)];
	return KINDS_OF_BODY.flatMap(([words, stem]): Asked[] => {
		const alone = new Set([...words.nb, ...words.nn]);
		const own = found.filter(([word]) => alone.has(word.toLowerCase()));
		if (own.length === 0 || recipient.toLowerCase().includes(stem) || isNamed(letter.text, alone, stem))
			return [];
		const sources = own
			.slice(0, 3)
			.map(({ 0: word, index }) => sourceOf({ start: index, end: index + word.length }));
		const values = { word: own[0]![0].toLowerCase(), recipient };
		return [asked("unknown-actor", "warning", "otherKindOfBody", values, sources)];
	});
}

/** Some body of that kind is named, alone or in a longer word: the word may stand for it. */
function isNamed(text: string, alone: ReadonlySet<string>, stem: string): boolean {
	return [...text.matchAll(new RegExp(`${stem}[a-zß-ÿ]{0,9}(?:\\sfor(?![A-Za-zÀ-ſ]))?`, "gi"))].some(
		({ 0: word, index }) =>
			/[A-Za-zÀ-ſ-]/u.test(text[index - 1] ?? " ") ||
			/[A-ZÀ-Þ][a-zß-ÿ]{2,24} $/u.test(text.slice(Math.max(0, index - 27), index)) ||
			!alone.has(word.toLowerCase()),
	);
}
