import type { Actors } from "../actors.ts";
import type { Letter } from "../letter.ts";
import { BACKGROUND_LABEL, DESCRIPTION_LABEL, FINANCING_LABEL } from "../lexicon/assignments.ts";
import { KNOWN_SHORT_NAMES } from "../lexicon/bodies.ts";
import { DEADLINE_LABEL } from "../lexicon/dates.ts";
import * as lexicon from "../lexicon/leads.ts";
import { alternatives, MEET } from "../lexicon/words.ts";
import { sentencesIn } from "../sentences.ts";
import type { Anchor } from "./anchors.ts";

/** The labelled parts of an assignment's description, and where its background stands. */
export interface Description {
	readonly background: string | null;
	readonly description: string | null;
	readonly financing: string | null;
	readonly backgroundSpan: readonly [number, number] | null;
}

const LABELS = [
	["background", BACKGROUND_LABEL],
	["description", DESCRIPTION_LABEL],
	["financing", FINANCING_LABEL],
	["deadline", DEADLINE_LABEL],
] as const;

const LABEL = LABELS.map(
	([name, words]) =>
		[name, new RegExp(`(?<=^|\\n|\\t)${alternatives(words)}(?:\\s?:|(?=\\n|\\t|$))`, "gi")] as const,
);

/** What stands under the labels «Bakgrunn», «Beskrivelse», «Finansiering»; without labels all of it describes. */
export function describe(letter: Letter, anchor: Anchor): Description {
	const from = anchor.row === null ? anchor.start : anchor.row.end;
	const text = letter.text.slice(from, anchor.end);
	const marks = LABEL.flatMap(([name, pattern]) =>
		[...text.matchAll(pattern)].map((match) => ({
			name,
			at: match.index,
			after: match.index + match[0].length,
		})),
	).sort((a, b) => a.at - b.at);
	const stretch = (name: string): { text: string; span: readonly [number, number] } | null => {
		const index = marks.findIndex((mark) => mark.name === name);
		if (index < 0) return null;
		const to = marks.slice(index + 1).find((mark) => mark.name !== name)?.at ?? text.length;
		const words = text.slice(marks[index]!.after, to).trim();
		return words === "" ? null : { text: words, span: [from + marks[index]!.at, from + to] };
	};
	const background = stretch("background");
	const description = stretch("description");
	const rest = marks.length === 0 ? text.trim() : text.slice(0, marks[0]!.at).trim();
	return {
		background: background?.text ?? null,
		description: description?.text ?? anchor.cells.comment?.text ?? (rest.length > 20 ? rest : null),
		financing: stretch("financing")?.text ?? null,
		backgroundSpan: background?.span ?? null,
	};
}

const VERB = alternatives(lexicon.LEADS);
const HAS = `(?:har|får|skal\\sha|vil\\sha|tar|skal\\sta|tek|overtar|overtek|skal\\soverta)${MEET}\\s(?:det\\s)?${MEET}`;
/** «har ansvaret for», «er ansvarlig for», «leder og samordner»: before what is led. */
const LEADING = `(?:${HAS}(?:koordinerings|leder|leiar)?${MEET}ansvar(?:et)?\\sfor\\s(?:å\\s${VERB}\\s)?|er\\sansvarl[ie]g\\sfor\\s|(?:skal\\s)?${VERB}\\s(?:og\\s[a-zß-ÿ]+\\s)?)`;
const HAS_LEAD = new RegExp(
	`^(?:${[
		`(?:${HAS}|er\\s(?:det\\s)?)?${MEET}(?:hoved|hovud)ansvar`,
		`${LEADING}${MEET}${alternatives(lexicon.LED_WORK)}`,
		`${HAS}(?:(?:overordnede|overordna|overgripende|overgripande|samlede|samla|koordinerende|koordinerande)\\s(?:koordinerings|leder)?|koordinerings|leder|leiar)ansvaret`,
		`(?:${HAS}|står\\sfor\\s)(?:ledelsen|leiinga)(?:\\s(?:av|for|i)(?![A-Za-zÀ-ſ])|(?=[.,\\n]|$))`,
		`(?:skal\\s)?${VERB}(?=[.,\\n]|$)`,
	].join("|")})`,
	"i",
);
const IS_LEAD = new RegExp(`^(?:${alternatives(lexicon.LEAD_ROLE)}|${VERB})(?![A-Za-zÀ-ſ])`, "i");
/** «DSB (leder)». */
const IN_BRACKETS = new RegExp(`^\\s\\(${alternatives(lexicon.LEAD_ROLE, lexicon.LEAD_LABEL)}\\)`, "i");
/** Between a name and what is said of it; apart from that, since the engine would compile what follows for each way through it. */
const SAID = /^\)?,?\s(som\s)?/;

/** Whether what follows a name tells that who bears it leads. */
function leads(after: string): boolean {
	const said = SAID.exec(after);
	if (said === null) return false;
	if (after.startsWith(" (")) return IN_BRACKETS.test(after);
	const words = after.slice(said[0].length);
	return HAS_LEAD.test(words) || (said[1] !== undefined && IS_LEAD.test(words));
}
const BEFORE = `(?:${alternatives(lexicon.LED_BY)}|(?<![A-Za-zÀ-ſ])${alternatives(lexicon.LEAD_LABEL)}\\s?[:\\t\\n])\\s?`;
const LED_BY = new RegExp(`${BEFORE}$`, "i");
/** Who is named there though nothing else tells that it is a body. */
const LED_BY_NAME = new RegExp(`(?<![A-Za-zÀ-ſ])${BEFORE}`, "i");
const NAME = /^[A-ZÀ-Þ][A-Za-zÀ-ſ-]{2,40}(?:[ ](?:i[ ]|for[ ])?[A-ZÀ-Þ][A-Za-zÀ-ſ-]{1,40}){0,3}/u;

/** «Riksantikvaren», «Sysselmesteren», «Barneombudet»: an office called by who holds it. */
const OFFICE_HOLDER =
	/^[A-ZÀ-Þ][a-zß-ÿ]{3,}(?:varen|mesteren|meisteren|advokaten|ombudet|ombodet|revisoren)$/u;

/** Who leads: «X har hovedansvar», «(X hovedansvar)», «arbeidet ledes av X»; null where nobody is named (R2.10). */
export function leadIn(letter: Letter, actors: Actors, start: number, end: number): string | null {
	const { text } = letter;
	const own = text.slice(start, end);
	if (!lexicon.LEAD_STEMS.test(own)) return null;
	for (const actor of actors.within(start, end)) {
		if (leads(text.slice(actor.end, Math.min(end, actor.end + 70)))) return actor.name;
		if (LED_BY.test(text.slice(Math.max(start, actor.start - 50), actor.start))) return actor.name;
	}
	const named = LED_BY_NAME.exec(own);
	if (named !== null) return NAME.exec(own.slice(named.index + named[0].length))?.[0] ?? null;
	return leadAtHead(own);
}

/** «Norad har hovedansvaret for …», «Riksantikvaren har ledelsen.»: a name at the head of its sentence that only one who acts bears. */
function leadAtHead(text: string): string | null {
	for (const span of sentencesIn(text, 0, text.length)) {
		const sentence = text.slice(span.start, span.end);
		const [name = ""] = /^[A-Za-zÀ-ſ]+/u.exec(sentence) ?? [];
		const known = KNOWN_SHORT_NAMES.has(name.toLowerCase()) || OFFICE_HOLDER.test(name);
		if (known && leads(sentence.slice(name.length))) return name;
	}
	return null;
}

const TOGETHER = /(?:i\s(?:nært\s|tett\s)?samarbeid\smed|i\ssamråd\smed|sammen\smed|saman\smed)\s/gi;

/** Those named after «i samarbeid med». */
export function participantsIn(
	letter: Letter,
	actors: Actors,
	start: number,
	end: number,
): readonly string[] {
	const names: string[] = [];
	for (const match of letter.text.slice(start, end).matchAll(TOGETHER)) {
		let at = start + match.index + match[0].length;
		for (const actor of actors.within(at, Math.min(end, at + 160))) {
			if (
				!/^(?:,?\s?(?:og\s|samt\s|ev\.\s)?(?:[a-zß-ÿ]+\s){0,2})?$/u.test(letter.text.slice(at, actor.start))
			)
				break;
			if (actor.role !== "sender") names.push(actor.name);
			at = actor.end;
		}
	}
	return names;
}
