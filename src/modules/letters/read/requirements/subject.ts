import type { ActorMention, Actors } from "../actors.ts";
import type { Letter } from "../letter.ts";
import type { Modal } from "./modal.ts";

/** On whom a duty falls. */
export interface Subject {
	readonly name: string | null;
	readonly role: ActorMention["role"] | "unnamed";
	readonly others: readonly string[];
}

const PREPOSITION =
	/(?:^|\s)(?:av|med|til|for|fra|frå|i|på|hos|overfor|mellom|om|under|etter|ved|mot|blant|innen|jf\.?|gjennom|som|sammen med|enn)\s(?:(?:den|det|de|dei|alle|andre|relevante|berørte|øvrige)\s)*$/iu;
const JOINED = /^(?:,\s|\s(?:og|samt)\s|\/)(?:[a-zß-ÿ]+\s){0,1}$/u;
/** A name that follows one under a preposition stands under it too: «sammen med A (B) og C». */
const WITH_SKIPPED = /^(?:\)?,?\s(?:og|samt)\s|\)?,\s|\s\()(?:[a-zß-ÿ]+\s){0,1}$/u;
const PASSIVE =
	/^(?:\s(?:også|òg|derfor|løpende|løpande|ikke|ikkje|videre|vidare|blant annet|i tillegg|snarest|straks|normalt|alltid|deretter|dermed|særlig|særleg|bare|først|det|årlig|årleg|som hovedregel|i så fall|fortsatt|i størst mulig grad|samtidig|minst|på forhånd|til enhver tid|heller|jevnlig))*\s([A-Za-zÀ-ɏ]+)(?:\s([A-Za-zÀ-ɏ]+))?/iu;
const NOT_PASSIVE =
	/^(?:finnes|synes|lykkes|trives|møtes|minnes|kjennes|skilles|enes|undres|fins|minst|bes|alles|dets|finnast)$/iu;
const AGENT = /\s(?:av|frå|fra)\s(?:[a-zß-ÿ]+\s){0,2}$/u;

/** The verb after the modal makes its subject the one that something is done to. */
export function isPassive(sentence: string, modal: Modal, from = modal.end): boolean {
	const match = PASSIVE.exec(sentence.slice(from));
	const verb = match?.[1]?.toLowerCase() ?? "";
	if (/^(?:bli|verte|være|vere|vera)$/u.test(verb))
		return (
			/^[A-Za-zÀ-ɏ]{2,}(?:et|t|d|a|en|ne|te|de)$/u.test(match?.[2] ?? "") &&
			!/^(?:et|en|ein|eit|god|gode|klar)$/u.test(match?.[2] ?? "")
		);
	return verb.length > 2 && /(?:[eaåi]s|ast|rs|ns)$/u.test(verb) && !NOT_PASSIVE.test(verb);
}

function namedBefore(
	letter: Letter,
	mentions: readonly ActorMention[],
	from: number,
	at: number,
): readonly ActorMention[] {
	const group: ActorMention[] = [];
	let skipped: ActorMention | null = null;
	for (const mention of mentions) {
		if (mention.start < from || mention.end > at || mention.genitive) continue;
		const last = group.at(-1);
		if (last !== undefined) {
			if (JOINED.test(letter.text.slice(last.end, mention.start))) group.push(mention);
			continue;
		}
		const governed =
			PREPOSITION.test(letter.text.slice(Math.max(0, from - 1), mention.start)) ||
			(skipped !== null && WITH_SKIPPED.test(letter.text.slice(skipped.end, mention.start)));
		if (governed) skipped = mention;
		else group.push(mention);
	}
	return withEarlier(letter, mentions, group);
}

/** «A, B og C skal»: a comma before the group may belong to the list of names. */
function withEarlier(
	letter: Letter,
	mentions: readonly ActorMention[],
	group: readonly ActorMention[],
): readonly ActorMention[] {
	const first = group[0];
	if (first === undefined) return group;
	const before = mentions.filter((mention) => mention.end < first.start && !mention.genitive).at(-1);
	if (before === undefined || !/^,\s$/u.test(letter.text.slice(before.end, first.start)) || group.length < 2)
		return group;
	return withEarlier(letter, mentions, [before, ...group]);
}

function namedAfter(
	letter: Letter,
	mentions: readonly ActorMention[],
	at: number,
	end: number,
	reach: number,
): readonly ActorMention[] {
	const group: ActorMention[] = [];
	for (const mention of mentions) {
		if (mention.start < at || mention.end > end || mention.genitive) continue;
		const last = group.at(-1);
		if (last === undefined) {
			const between = letter.text.slice(at, mention.start);
			if (mention.start - at > reach || /[,;:.]\s/u.test(between) || PREPOSITION.test(between)) break;
			group.push(mention);
		} else if (JOINED.test(letter.text.slice(last.end, mention.start))) group.push(mention);
		else break;
	}
	return group;
}

const named = (group: readonly ActorMention[]): Subject => ({
	name: group[0]!.name,
	role:
		group.some((one) => one.role === "recipient") && group[0]!.role !== "sender"
			? group[0]!.role
			: group[0]!.role,
	others: [...new Set(group.slice(1).map((one) => one.name))].filter((name) => name !== group[0]!.name),
});

const nobody: Subject = { name: null, role: "unnamed", others: [] };
const first = (...groups: readonly (readonly ActorMention[])[]): Subject => {
	const group = groups.find((one) => one.length > 0);
	return group === undefined ? nobody : named(group);
};

/** Whom «ber X», «X bes» and «bes X» turn to. */
function asked(letter: Letter, sentence: string, place: Place): Subject {
	const { before, after, mentions, modal, start, end } = place;
	if (!/^(?:ber|bed)/iu.test(sentence.slice(modal.start))) return first(before, after);
	const others = mentions.filter((one) => one.role !== "sender");
	return first(
		after.filter((one) => one.role !== "sender"),
		namedAfter(letter, others, start + modal.end, end, 60),
	);
}

/** Of whom something is expected: the subject, else the first actor of the clause that says what. */
function expected(letter: Letter, place: Place): Subject {
	const { before, mentions, modal, start } = place;
	const inner = mentions.find(
		(one) =>
			one.start > start + modal.end &&
			one.role !== "sender" &&
			!one.genitive &&
			!PREPOSITION.test(letter.text.slice(start + modal.end, one.start)),
	);
	return first(
		before.filter((one) => one.role !== "sender"),
		inner === undefined ? [] : [inner],
	);
}

/** Who does what is done: «skal ledes av X», with nothing but the verb's own words between. */
function agentOf(letter: Letter, place: Place): Subject {
	const from = place.start + place.modal.end;
	const agent = place.mentions.find((one) => {
		const between = letter.text.slice(from, Math.max(from, one.start));
		return (
			one.start > from &&
			between.length < 70 &&
			AGENT.test(between) &&
			!/[,;]|\s(?:når|som|at|etter|dersom)\s/u.test(between)
		);
	});
	return agent === undefined ? nobody : named([agent]);
}

interface Place {
	readonly start: number;
	readonly end: number;
	readonly modal: Modal;
	readonly mentions: readonly ActorMention[];
	/** Those named before the modal in its clause, and straight after it. */
	readonly before: readonly ActorMention[];
	readonly after: readonly ActorMention[];
}

const GIVES = /^(?:gir|gjev|gis|blir|vert)\s/iu;

/**
 * The actor of the modal: its subject, whoever «ber» turns to, the agent of a passive; null where the
 * sentence names nobody, and then the reader of the letter is meant (R3.2, R3.13, R3.14).
 */
export function subjectOf(
	letter: Letter,
	actors: Actors,
	start: number,
	sentence: string,
	modal: Modal,
): Subject {
	const end = start + sentence.length;
	const mentions = actors.within(start, end);
	const before = namedBefore(letter, mentions, start + modal.clause, start + modal.start);
	const after = namedAfter(letter, mentions, start + modal.end, end, 34);
	const place: Place = { start, end, modal, mentions, before, after };
	if (modal.modality === "expected") return expected(letter, place);
	if (GIVES.test(sentence.slice(modal.start))) {
		const given = mentions.filter(
			(one) => one.start >= start + modal.start && one.end <= start + modal.end && !one.genitive,
		);
		return first(given, before, after);
	}
	if (modal.modality === "asked") return asked(letter, sentence, place);
	const inverted = before.length === 0 && after.length > 0 ? after.at(-1)!.end - start : modal.end;
	if (isPassive(sentence, modal) || isPassive(sentence, modal, inverted)) return agentOf(letter, place);
	return first(before, after);
}
