import type { ActorMention, Actors } from "../actors.ts";
import type { Letter } from "../letter.ts";
import { PARTY_NOUNS, PEOPLE_VERBS } from "../lexicon/actors.ts";
import { alternatives } from "../lexicon/words.ts";
import type { Modal } from "./modal.ts";

/** On whom a duty falls. */
export interface Subject {
	readonly name: string | null;
	readonly role: ActorMention["role"] | "unnamed";
	readonly others: readonly string[];
}

const PREPOSITION =
	/(?:^|\s)(?:av|med|til|for|fra|frå|i|på|hos|overfor|mellom|om|under|etter|ved|mot|blant|innen|jf\.?|gjennom|som|sammen med|enn)\s(?:(?:den|det|de|dei|alle|andre|relevante|berørte|øvrige)\s)*$/i;
const JOINED = /^(?:,\s|\s(?:og|samt)\s|\/)(?:[a-zß-ÿ]+\s){0,1}$/u;
/** A name that follows one under a preposition stands under it too: «sammen med A (B) og C». */
const WITH_SKIPPED = /^(?:\)?,?\s(?:og|samt)\s|\)?,\s|\s\()(?:[a-zß-ÿ]+\s){0,1}$/u;
const PASSIVE =
	/^(?:\s(?:også|òg|derfor|løpende|løpande|ikke|ikkje|videre|vidare|blant annet|i tillegg|snarest|straks|normalt|alltid|deretter|dermed|særlig|særleg|bare|først|det|årlig|årleg|som hovedregel|i så fall|fortsatt|i størst mulig grad|samtidig|minst|på forhånd|til enhver tid|heller|jevnlig))*\s([A-Za-zÀ-ſ]+)(?:\s([A-Za-zÀ-ſ]+))?/i;
const NOT_PASSIVE =
	/^(?:finnes|synes|lykkes|trives|møtes|minnes|kjennes|skilles|enes|undres|fins|minst|bes|alles|dets|finnast)$/i;
const AGENT = /\sav\s(?:[a-zß-ÿ]+\s){0,2}$/u;
/** What the ministry approves or settles, is the recipient's to lay before it. */
const APPROVED =
	/(?:godkjen|samtykk|avklar|beslut|bestem|fastset|fastsett|klarer|tillat|stadfest|signer|vedta|innvilg)/i;
/** «Riksrevisjonen skal ha kopi»: whoever is to have something, somebody else sends it. */
const TO_HAVE =
	/^\s(?:[a-zß-ÿ]+\s){0,2}?(?:ha|få|motta)\s(?:[a-zß-ÿ]+\s){0,2}?(?=)(?:kopi|melding|beskjed|tilsendt|tilsendte|tilsend|oversendt|oversendte|oversend|orientering|varsel|innsyn|svar|tilbud|tilbod)/i;
/** «gis sammen med X i oppdrag»: with whom, and not to whom. */
const TOGETHER = /\s(?:sammen|saman|i\ssamarbeid)\smed\s$/u;
/** Orders are given by the ministry, whoever reads that they may not be given in this way. */
const GIVING_ORDERS =
	/^(?:(?:nye?|eventuelle|eventuelt|andre|faglige|faglege)\s)?(?=)(?:oppdrag|bestillinger|bestillingar|styringssignal|styringssignaler|styringssignala|føringer|føringar|møter|møte)(?=)\s(?:skal|må|kan|bør)(?=\s)/i;
const GIVEN_IN =
	/\s(?:gis|givast|gjevast|gi\snye\soppdrag|gi\soppdrag|gje\snye\soppdrag|formidles|formidlast)(?![A-Za-zÀ-ſ])/i;
/** Only adverbs stand between a modal and the subject that follows it. */
const BETWEEN =
	/^\s(?:(?:også|òg|derfor|difor|da|då|dermed|likevel|imidlertid|videre|vidare|i\stillegg|samtidig|samstundes|alle|både|den|det|enkelte|såleis|således|berørte|relevante|aktuelle|øvrige)\s)*$/u;
const PARTY = new RegExp(
	`^(?:alle\\s|de\\s|dei\\s)?(?!for(?:e)?slag|grunnlag|underlag)([A-Za-zÀ-ſ-]*${alternatives(PARTY_NOUNS)})(?=\\s|$)`,
	"i",
);
const MANY = /^(?:alle\s|de\s|dei\s)?([A-Za-zÀ-ſ-]+(?:ene|ane|a))\s$/i;
const ONLY_PEOPLE = new RegExp(`^\\s(?:[a-zß-ÿ]+\\s){0,2}?${alternatives(PEOPLE_VERBS)}(?![A-Za-zÀ-ſ])`, "i");
const RELATIVE = /\s(?:som|der)\s[^,]*,\s$/u;

/** The verb after the modal makes its subject the one that something is done to. */
export function isPassive(sentence: string, modal: Modal, from = modal.end): boolean {
	const match = PASSIVE.exec(sentence.slice(from));
	const verb = match?.[1]?.toLowerCase() ?? "";
	if (/^(?:bli|verte|være|vere|vera)$/u.test(verb))
		return (
			/^[A-Za-zÀ-ſ]{2,}(?:et|t|d|a|en|ne|te|de)$/u.test(match?.[2] ?? "") &&
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
	direct: boolean,
): readonly ActorMention[] {
	const group: ActorMention[] = [];
	for (const mention of mentions) {
		if (mention.start < at || mention.end > end || mention.genitive) continue;
		const last = group.at(-1);
		if (last === undefined) {
			const between = letter.text.slice(at, mention.start);
			if (mention.start - at > reach || /[,;:.]\s/u.test(between) || PREPOSITION.test(between)) break;
			if (direct && !BETWEEN.test(between)) break;
			group.push(mention);
		} else if (JOINED.test(letter.text.slice(last.end, mention.start))) group.push(mention);
		else break;
	}
	return group;
}

const named = (group: readonly ActorMention[]): Subject => ({
	name: group[0]!.name,
	role: group[0]!.role,
	others: [...new Set(group.slice(1).map((one) => one.name))].filter((name) => name !== group[0]!.name),
});

const nobody: Subject = { name: null, role: "unnamed", others: [] };
const first = (...groups: readonly (readonly ActorMention[])[]): Subject => {
	const group = groups.find((one) => one.length > 0);
	return group === undefined ? nobody : named(group);
};

/** «ber om å bli varslet dersom ansatte …»: whoever asks is to get something, and it is not for those named later to give it. */
const TO_RECEIVE = /^\s(?:om\s)?å\s(?:bli|verte|få|motta)\s/i;

/** «Departementet ønsker å bli orientert»: the wish to be told is in the words that ask. */
const WISHES = /^(?:departementet|vi)\sønsk/i;

/** Whom «ber X», «X bes» and «bes X» turn to. */
function asked(letter: Letter, sentence: string, place: Place): Subject {
	const { before, after, mentions, modal, start, end } = place;
	// «vil vi be om»: whoever means to ask says what she will do herself, and nobody is asked yet.
	if (/^vil\s/i.test(sentence.slice(modal.start)))
		return first(
			before,
			mentions.filter((one) => one.start > start + modal.start && one.end < start + modal.end),
		);
	if (!/^(?:ber|bed)/i.test(sentence.slice(modal.start))) {
		const found = first(before, after);
		return found.role === "unnamed" ? commonSubject(sentence, modal) : found;
	}
	if (TO_RECEIVE.test(sentence.slice(modal.end)) || WISHES.test(sentence.slice(modal.start))) return nobody;
	const others = mentions.filter((one) => one.role !== "sender");
	return first(
		after.filter((one) => one.role !== "sender"),
		namedAfter(letter, others, start + modal.end, end, 60, false),
	);
}

const CONSULTED =
	/^\s(?:er|blir|vert|har\sblitt|har\svorte)(?=)\s(?:rådspurt|rådspurd|hørt|høyrd|konsultert|involvert|orientert|informert|varslet|varsla|tatt\smed|teken\smed|trukket\sinn|trekt\sinn)(?![A-Za-zÀ-ſ])/i;

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
	// «at X er rådspurt»: whoever is asked is not the one who asks.
	if (inner !== undefined && before.length === 0 && CONSULTED.test(letter.text.slice(inner.end, place.end)))
		return nobody;
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
			!/[,;]|\s(?:når|som|at|etter|dersom|uten|utan)\s/u.test(between)
		);
	});
	if (agent === undefined) return nobody;
	const done = letter.text.slice(place.start + place.modal.start, agent.start);
	return agent.role === "sender" && APPROVED.test(done) ? nobody : named([agent]);
}

/** Somebody whom the letter names by a common noun only: «Mottakere av tilskudd plikter», «Vannområdene skal rapportere». */
function commonSubject(sentence: string, modal: Modal): Subject {
	const relative = modal.start - modal.clause < 2 && RELATIVE.test(sentence.slice(0, modal.clause));
	const head = sentence.slice(relative ? 0 : modal.clause, modal.start);
	if (head.trim() === "") return nobody;
	const noun = PARTY.exec(head)?.[1];
	if (noun !== undefined) return { name: noun, role: "third", others: [] };
	const many = MANY.exec(head)?.[1];
	if (many === undefined || relative || !ONLY_PEOPLE.test(sentence.slice(modal.end))) return nobody;
	return { name: many, role: "third", others: [] };
}

/** The subject that a clause of its own parts from the modal: «Ansatte som disponerer midler, må …». */
function beyondRelative(place: Place, sentence: string): readonly ActorMention[] {
	const { modal, mentions, start } = place;
	if (modal.start - modal.clause >= 2 || !RELATIVE.test(sentence.slice(0, modal.clause))) return [];
	const one = mentions.find((mention) => !mention.genitive && mention.start - start < 6);
	return one === undefined || one.end > start + sentence.search(/\s(?:som|der)\s/u) ? [] : [one];
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

/** «Antall ansatte skal ikke øke»: those who are counted do nothing. */
const COUNTED = /(?<![A-Za-zÀ-ſ])(?:antall(?:et)?|andel(?:en)?|(?:talet|tal)\spå|delen)\s(?:[a-zß-ÿ]+\s)?$/i;

const GIVES = /^(?:gir|gjev|gis|blir|vert|delegerer|delegerar)\s/i;

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
	const mentions = actors
		.within(start, end)
		.filter((one) => !COUNTED.test(letter.text.slice(Math.max(start, one.start - 30), one.start)));
	const before = namedBefore(letter, mentions, start + modal.clause, start + modal.start);
	const asks = modal.modality === "asked" || modal.modality === "expected";
	const after = namedAfter(letter, mentions, start + modal.end, end, 34, !asks);
	const place: Place = { start, end, modal, mentions, before, after };
	if (modal.modality === "expected") return expected(letter, place);
	if (modal.voice === undefined && GIVES.test(sentence.slice(modal.start))) {
		const given = mentions.filter(
			(one) =>
				one.start >= start + modal.start &&
				one.end <= start + modal.end &&
				!one.genitive &&
				!TOGETHER.test(letter.text.slice(start + modal.start, one.start)),
		);
		const found = first(given, before, after);
		// Who gives is not who gets: «UD gir i tillegg fullmakt til å …» lets the letter's reader do it.
		const gives =
			found.role === "sender" && /^(?:gir|gjev|delegerer|delegerar)\s/i.test(sentence.slice(modal.start));
		return gives && actors.recipient !== null
			? { name: actors.recipient, role: "recipient", others: [] }
			: found;
	}
	if (modal.modality === "asked") return asked(letter, sentence, place);
	if (GIVING_ORDERS.test(sentence) && GIVEN_IN.test(sentence)) return sender(actors);
	if (modal.voice === "passive") return agentOf(letter, place);
	const named = before.length === 0 && after.length > 0 ? after.at(-1)!.end - start : modal.end;
	const inverted =
		named + (named > modal.end ? (AND_OTHERS.exec(sentence.slice(named))?.[0].length ?? 0) : 0);
	if (isPassive(sentence, modal) || isPassive(sentence, modal, inverted)) return agentOf(letter, place);
	const found = first(before, after, beyondRelative(place, sentence));
	if (found.role !== "recipient" && TO_HAVE.test(sentence.slice(modal.end))) return nobody;
	return found.role === "unnamed" ? commonSubject(sentence, modal) : found;
}

/** «skal departementet og kundene varsles»: others beside the one that is named. */
const AND_OTHERS = /^\s(?:og|eller|samt)\s[a-zß-ÿ]+(?=\s)/u;

const sender = (actors: Actors): Subject =>
	actors.sender === null ? nobody : { name: actors.sender, role: "sender", others: [] };

/** The ministry itself asks for or expects it here, and does not tell of others' wishes. */
export function senderAsks(actors: Actors, start: number, modal: Modal): boolean {
	if (modal.modality !== "asked" && modal.modality !== "expected") return false;
	return actors
		.within(start + modal.clause, start + modal.end)
		.some((one) => one.role === "sender" && !one.genitive);
}
