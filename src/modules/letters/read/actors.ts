import type { Letter } from "./letter.ts";
import {
	BODY_ENDINGS,
	BODY_NOUNS,
	HEAD_TITLES,
	HEAD_WORDS,
	RECIPIENT_AMONG,
	RECIPIENT_WORDS,
	SENDER_WORDS,
	THIRD_PARTIES,
} from "./lexicon/actors.ts";
import { shortNameOf } from "./recipient.ts";

/** Who somebody is in the letter's own terms (R3.14). */
export type Role = "recipient" | "sender" | "third";

export interface ActorMention {
	readonly start: number;
	readonly end: number;
	/** The name by which the letter abbreviates the actor. */
	readonly name: string;
	readonly role: Role;
	/** "IMDis", "direktoratets": the actor owns something here and does nothing. */
	readonly genitive: boolean;
}

export interface Actors {
	readonly recipient: string | null;
	readonly sender: string | null;
	/** Everybody named within [start, end), in reading order. */
	within(start: number, end: number): readonly ActorMention[];
}

const ABBREVIATED = /\s\((?:heretter\s)?«?([A-ZÀ-Þ][A-Za-zÀ-ſ0-9.-]{1,13})»?\)/gu;

const escaped = (text: string): string =>
	text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&").replaceAll(" ", "\\s");

/** A name before a bracket ends at the first mark that no name holds. */
const NAME_MARKS = /[^A-Za-zÀ-ſ\s,-]/u;

/** Names and short forms that the letter itself introduces, as written: «Direktoratet for byggkvalitet (DiBK)». */
function introduced(text: string): Map<string, string> {
	const short = new Map<string, string>();
	for (const match of text.matchAll(ABBREVIATED)) {
		const abbreviation = match[1] ?? "";
		if (
			!/[A-ZÀ-Þ].*[A-ZÀ-Þ]|dir$/u.test(abbreviation) ||
			/^(?:Prop|Innst|Meld|SP|FoU|TB)/u.test(abbreviation)
		)
			continue;
		const before = text.slice(Math.max(0, match.index - 90), match.index);
		const words = before.split(NAME_MARKS).at(-1)!.trim().split(/\s/u).slice(-10);
		const initial = abbreviation[0]?.toLowerCase();
		const from = words.findIndex((word) => /^[A-ZÀ-Þ]/u.test(word) && word[0]?.toLowerCase() === initial);
		const name = words.slice(from < 0 ? words.length - 1 : from).join(" ");
		if (name.length > abbreviation.length) short.set(name, abbreviation);
		short.set(abbreviation, abbreviation);
	}
	return short;
}

/** "HK-dir", "HKdir" and "AV-dir" are one name: how short forms are compared. */
const bare = (name: string): string => name.toLowerCase().replace(/[^A-Za-zÀ-ſ0-9]/gu, "");

/** The field of a directorate: one word, or a few of them joined by «og»; never the verb that follows. */
const FIELD = "(?!å\\s|at\\s|alle\\s)[a-zß-ÿ-]+";
const MORE =
	"(?![a-zß-ÿ]+(?:er|ar|es|ast|al)\\s|(?:må|har|bør|kan|til|av|som|innen|i|på|med|for)\\s)[a-zß-ÿ-]+";
/** After its first letter. */
const DIRECTORATE = `irektoratet\\sfor\\s(?:${FIELD}(?:\\s${MORE})?\\sog\\s${MORE}|${FIELD})`;
const BODY = `[A-ZÀ-Þ][A-Za-zÀ-ſ-]*(?:-\\sog\\s[a-zß-ÿ]+|,\\s[a-zß-ÿ]+-\\sog\\s[a-zß-ÿ]+)?(?:${BODY_ENDINGS})|[A-ZÀ-Þ][a-zß-ÿ]+\\s[a-zß-ÿ]*(?:institutt|bibliotek|universitet|forskningsråd|helsenett|museum|sentralbyrå|romsenter)|[A-ZÀ-Þ][A-Za-zÀ-ſ-]+\\s(?:SF|AS|ASA|HF|RHF|IKS|KF)|Statens\\s[a-zß-ÿ]+|Nasjonalt\\s[a-zß-ÿ]+(?:\\sfor\\s[a-zß-ÿ]+)?`;
const SHORT = "[A-ZÀ-Þ]{2,6}(?:-?dir)?|[A-ZÀ-Þ]{2}-[a-zß-ÿ]{3}|[A-ZÀ-Þ][a-zß-ÿ]{1,5}dir";

/**
 * Finds names: the longest of those known before the shorter ones, and only then what merely looks like a name.
 * Those that begin with one letter stand together, so that a word is held against few of them.
 */
function nameFinder(names: readonly string[]): RegExp {
	const known = [...new Set(names)].sort((a, b) => b.length - a.length);
	const endings = new Map<string, string[]>();
	const add = (first: string, ending: string) => {
		const others = endings.get(first);
		if (others === undefined) endings.set(first, [ending]);
		else others.push(ending);
	};
	const addName = (name: string) => {
		const first = name.charAt(0);
		add(first, escaped(name.slice(1)));
		// A word in lower case also stands at the head of a sentence.
		if (/[a-zß-ÿ]/u.test(first)) add(first.toUpperCase(), escaped(name.slice(1)));
	};
	const isLonger = (name: string) => name.length > "direktoratet".length;
	for (const name of known.filter(isLonger)) addName(name);
	add("D", DIRECTORATE);
	for (const name of known.filter((name) => !isLonger(name))) addName(name);
	const groups = [...endings].map(([first, ends]) => `${escaped(first)}(?:${ends.join("|")})`);
	return new RegExp(
		`(?<![A-Za-zÀ-ſ0-9])(?:${groups.join("|")}|${BODY}|(?:${SHORT})(?!-[a-zß-ÿ]))(?:['’]?s)?(?![A-Za-zÀ-ſ0-9])`,
		"gu",
	);
}

/** What a directorate is for, as the first part of its name: «Barne-, ungdoms- og familie». */
const FIELDS_BEFORE = /(?<![A-Za-zÀ-ſ-])([A-ZÀ-Þ][A-Za-zÀ-ſ-]*(?:-?,?\sog\s[a-zß-ÿ]+)?)$/u;
const LONGEST_FIELDS = 80;

/** Directorates that the letter names both in full and in short without saying so: «Helsedirektoratet» and «Hdir». */
function directorates(text: string): Map<string, string> {
	const shorts = new Set(
		[...text.matchAll(/(?<![A-Za-zÀ-ſ-])[A-ZÀ-Þ][A-Za-zÀ-ſ]{0,4}-?dir(?![A-Za-zÀ-ſ])/gu)].map(
			(match) => match[0],
		),
	);
	const found = new Map<string, string>();
	if (shorts.size === 0) return found;
	for (const { index } of text.matchAll(/direktoratet(?![A-Za-zÀ-ſ])/gu)) {
		const match = FIELDS_BEFORE.exec(text.slice(Math.max(0, index - LONGEST_FIELDS), index));
		if (match === null) continue;
		const initials = (match[1] ?? "")
			.split(/[\s,-]+/u)
			.filter((word) => word !== "og" && word !== "")
			.map((word) => word[0]!.toLowerCase())
			.join("");
		const short = [...shorts].find((one) => bare(one).replace(/dir$/u, "") === initials);
		if (short !== undefined) found.set(`${match[0]}direktoratet`, short);
	}
	return found;
}

/** «Statens rutekontor» → «Rutekontoret», «kontoret»: the body as the text speaks of it after naming it. */
function spokenNames(name: string): readonly string[] {
	return name.split(" ").flatMap((word) => {
		const lower = word.toLowerCase();
		const noun = BODY_NOUNS.find(([bare, definite]) => lower.endsWith(bare) || lower.endsWith(definite));
		if (noun === undefined) return [];
		const [bareNoun, definite] = noun;
		const stem = lower.endsWith(definite) ? word.slice(0, -definite.length) : word.slice(0, -bareNoun.length);
		const whole = `${stem.charAt(0).toUpperCase()}${stem.slice(1)}${stem === "" ? "" : definite}`;
		return stem === "" ? [definite] : [whole, definite];
	});
}

/** Nouns that stand for whoever the letter is for, each with its bare form: «senteret», «senter». */
const STANDING_FOR_RECIPIENT: ReadonlyMap<string, string> = new Map(
	BODY_NOUNS.filter(
		([, definite]) => RECIPIENT_WORDS.nb.includes(definite) || RECIPIENT_WORDS.nn.includes(definite),
	).map(([bareNoun, definite]) => [definite, bareNoun]),
);

/** «et nasjonalt ressurssenter … Senteret skal»: of such nouns, those that the letter brings up as something new. */
function broughtUp(text: string, nouns: ReadonlySet<string>): ReadonlySet<string> {
	if (nouns.size === 0) return nouns;
	const bareNouns = [...nouns].map((definite) => STANDING_FOR_RECIPIENT.get(definite)!);
	const indefinite = new RegExp(
		`(${bareNouns.join("|")})(?![A-Za-zÀ-ſ])(?<=(?<![A-Za-zÀ-ſ])(?:et|eit|en|ein|ei)\\s(?:[a-zß-ÿ-]{1,30}\\s){0,3}[a-zß-ÿ]{0,40})`,
		"gu",
	);
	const found = new Set([...text.matchAll(indefinite)].map((match) => match[1]!));
	return new Set([...nouns].filter((definite) => found.has(STANDING_FOR_RECIPIENT.get(definite)!)));
}

interface Known {
	readonly name: string;
	readonly role: Role;
}

/** Every name that the letter may use, with who it is. */
function knownNames(letter: Letter, short: ReadonlyMap<string, string>): Map<string, Known> {
	const { head, text } = letter;
	const recipient: Known = {
		name: head.recipientShortName ?? head.recipient ?? "virksomheten",
		role: "recipient",
	};
	const senderShort = head.sender === null ? null : shortNameOf(text, head.sender);
	const sender: Known = { name: senderShort ?? head.sender ?? "departementet", role: "sender" };
	const known = new Map<string, Known>();
	const add = (names: readonly (string | null | undefined)[], actor: Known): void => {
		for (const name of names) if (typeof name === "string" && name !== "") known.set(name, actor);
	};
	for (const [name, abbreviation] of short) add([name], { name: abbreviation, role: "third" });
	// «Statsforvalteren» is the reader of a letter to one of them, and «statsforvalterne» hold that reader.
	const spoken = head.recipient?.toLowerCase() ?? "";
	const [office = ""] = spoken.split(" ");
	const all = office.endsWith("en") ? ["ne", "ane"].map((ending) => office.slice(0, -2) + ending) : [];
	const own = (name: string): boolean => spoken.startsWith(name) || all.includes(name);
	for (const name of [...THIRD_PARTIES.nb, ...THIRD_PARTIES.nn])
		add([name], own(name) ? recipient : { name, role: "third" });
	add(
		[...RECIPIENT_AMONG.nb, ...RECIPIENT_AMONG.nn, ...RECIPIENT_WORDS.nb, ...RECIPIENT_WORDS.nn],
		recipient,
	);
	add([...SENDER_WORDS.nb, ...SENDER_WORDS.nn], sender);
	add([head.sender, senderShort], sender);
	add([head.recipient, head.recipientShortName, ...spokenNames(head.recipient ?? "")], recipient);
	add(["statsråden"], { name: "statsråden", role: "sender" });
	for (const name of [...HEAD_WORDS.nb, ...HEAD_WORDS.nn]) add([name], { name, role: "recipient" });
	for (const title of [...HEAD_TITLES.nb, ...HEAD_TITLES.nn]) {
		for (const body of [head.recipient, head.recipientShortName])
			if (body != null) add([`${body} ${title}`], { name: `${body} ${title}`, role: "recipient" });
	}
	return known;
}

const ROMAN = /^[IVX]+$/u;
const GENITIVE = /['’]?s$/u;
const AFTER_MARK = /[\]:]/u;

/** «[NY]», «[NY: fristen er flyttet]»: what a revised letter marks its changes with. */
function isMark(text: string, at: number, whole: string, known: ReadonlyMap<string, Known>): boolean {
	return text[at - 1] === "[" && AFTER_MARK.test(text[at + whole.length] ?? "") && !known.has(whole);
}

/** The letter's actors: the recipient, the sender, and whom else it names. Linear in the text. */
export function actorsOf(letter: Letter): Actors {
	const short = introduced(letter.text);
	const known = knownNames(letter, short);
	const bareShort = new Map([...short.values()].map((name) => [bare(name), name]));
	for (const [full, abbreviation] of directorates(letter.text))
		if (!known.has(full)) known.set(full, { name: abbreviation, role: "third" });
	const all: ActorMention[] = [];
	const own = new Set(spokenNames(letter.head.recipient ?? ""));
	const nouns = new Map<ActorMention, string>();
	for (const match of letter.text.matchAll(nameFinder([...known.keys()]))) {
		const whole = match[0];
		if (ROMAN.test(whole) || isMark(letter.text, match.index, whole, known)) continue;
		const asIs = known.get(whole) ?? known.get(whole.charAt(0).toLowerCase() + whole.slice(1));
		const stem = whole.replace(GENITIVE, "");
		const genitive = asIs === undefined && stem !== whole;
		const actor = asIs ?? known.get(stem) ?? known.get(stem.charAt(0).toLowerCase() + stem.slice(1));
		const name = actor?.name ?? bareShort.get(bare(stem)) ?? whole;
		const mention: ActorMention = {
			start: match.index,
			end: match.index + whole.length,
			name,
			role: actor?.role ?? "third",
			genitive: genitive && (actor !== undefined || /[A-ZÀ-Þ]{2}$/u.test(stem)),
		};
		all.push(mention);
		const noun = (asIs === undefined ? stem : whole).toLowerCase();
		if (STANDING_FOR_RECIPIENT.has(noun) && !own.has(noun)) nouns.set(mention, noun);
	}
	const others = broughtUp(letter.text, new Set(nouns.values()));
	const mentions = others.size === 0 ? all : all.filter((one) => !others.has(nouns.get(one) ?? ""));
	const recipient = letter.head.recipientShortName ?? letter.head.recipient;
	const sender =
		letter.head.sender === null ? null : (shortNameOf(letter.text, letter.head.sender) ?? letter.head.sender);
	return { recipient, sender, within: (start, end) => between(mentions, start, end) };
}

function between(mentions: readonly ActorMention[], start: number, end: number): readonly ActorMention[] {
	let low = 0;
	let high = mentions.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (mentions[middle]!.start < start) low = middle + 1;
		else high = middle;
	}
	let last = low;
	while (last < mentions.length && mentions[last]!.start < end) last++;
	return mentions.slice(low, last);
}
