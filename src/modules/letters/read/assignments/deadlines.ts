import type { DateMention } from "../dates.ts";
import { datesWithin, type Letter } from "../letter.ts";
import { PART_LABEL } from "../lexicon/assignments.ts";
import { BACKGROUND_SUBJECT, DEADLINE_LABEL, DELIVERS, RECKONS, TIMING } from "../lexicon/dates.ts";
import { MODAL_WORDS } from "../lexicon/modality.ts";
import { alternatives, MEET } from "../lexicon/words.ts";
import { sentencesIn } from "../sentences.ts";
import { countedFrom, type PlacedDeadline } from "./counted.ts";

export type { PlacedDeadline } from "./counted.ts";

const LABEL = alternatives(DEADLINE_LABEL);
const PART = new RegExp(
	`(?:^|[\\s(])(${alternatives(PART_LABEL)})\\s(\\d{1,2}\\s?[a-zß-ÿ]?(?![A-Za-zÀ-ſ0-9]))\\)?\\s*(?::|\\)|\\(|er|$|,)`,
	"gi",
);
const LABEL_LINE = new RegExp(
	`(?<![A-Za-zÀ-ſ])${LABEL}(?:\\s(?:for|på)\\s([^:\\n]{2,80}?))?(?:\\s?:|\\s(?=(?:er|den|innen|innan|settes|blir)\\s)|\\s(?=\\d)|\\s(?=[A-ZÀ-Þ][a-zß-ÿ]))`,
	"gi",
);
const ONLY_LABEL = new RegExp(`^${LABEL}$`, "i");
const SPEAKS_OF_DEADLINE =
	/(?<![A-Za-zÀ-ſ])(?!klage|søknads)(?:[a-zß-ÿ]{2,12})?frist(?:en|ene|ar|ane|er)?(?![A-Za-zÀ-ſ])/i;
const HAD =
	/(?<![A-Za-zÀ-ſ])(?:hadde|fikk|fekk|har\shatt|med\sopprinnelig|opprinnelig)\s(?:[A-Za-zÀ-ſ]+\s){0,2}$/i;
const TELLS =
	/(?<![A-Za-zÀ-ſ])(?:hadde|var|ble|blei|vart|fikk|fekk|er\s(?!no\s|nå\s|satt|sett|utsatt|utsett|flyttet|flytta|ventet)[A-Za-zÀ-ſ]+t)(?![A-Za-zÀ-ſ])(?:(?!,\s(?:skal|må|bes)\s)[^.]){0,60}$/i;
/** «Departementet forutsetter at arbeidet er avsluttet før sommeren»: what is to be done, though it sounds told. */
const RECKONED = new RegExp(
	`(?<![A-Za-zÀ-ſ])${alternatives(MODAL_WORDS.expected, RECKONS)}(?:(?<=\\sat)|\\sat)\\s`,
	"i",
);
const ABOUT_BACKGROUND = new RegExp(`^${alternatives(BACKGROUND_SUBJECT)}(?![A-Za-zÀ-ſ])`, "i");
const DELIVERED = new RegExp(`(?<![A-Za-zÀ-ſ])${alternatives(DELIVERS)}(?![A-Za-zÀ-ſ])`, "i");
/** «endelig rapport 15. desember»: the paper that is due on the day. */
const PAPER =
	/(?<![A-Za-zÀ-ſ])(?:[a-zß-ÿ]*rapport(?:en)?|[a-zß-ÿ]*utkast(?:et)?|leveransen?|evaluering(?:en|a)?|vurdering(?:er|en|ar|a)?|notat(?:et)?|versjon(?:en)?|utredning(?:en)?|utgreiing(?:a)?|skissen?|skissa|forslag(?:et)?|framlegg(?:et)?):?\s$/i;
/** «Fristen … ble i tildelingsbrevet satt til 1. mai»: what it was. */
const WAS_SET =
	/(?<![A-Za-zÀ-ſ])(?:ble|blei|vart|var)\s(?:[^.\n]{0,60}\s)?(?:satt|sett|fastsatt)\s(?:til\s)?$|(?<![A-Za-zÀ-ſ])(?:satte|sette)\s(?:[a-zß-ÿ]{1,12}\s)?fristen\s(?:til\s)?$/i;
/** «I tildelingsbrevet ba vi X om å levere innen 1. mai»: what was asked for then. */
const WAS_ASKED =
	/(?<![A-Za-zÀ-ſ])(?:ba|bad|gav)\s(?:[A-Za-zÀ-ſ]+\s){0,6}?(?:om|i\soppdrag)\så\s[^.]{0,160}$/i;
/** «Fristen er nå 1. april». */
const NOW_IS =
	/frist(?:en)?(?:\sfor\s[^.:;,]{3,60}?)?\s(?:er|blir|vert)\s(?:(?:nå|no|dermed|med\sdette|fortsatt|fremdeles|framleis|likevel)\s){0,2}$/i;
/** «Fristen 1. april står fast»: said again, and neither moved nor told of. */
const STANDS =
	/^\s(?:ligger\sfast|ligg\sfast|står\s(?:fast|ved\slag)|er\suend(?:ret|ra)|beholdes|gjelder\s(?:fortsatt|fremdeles)|gjeld\sframleis)/i;
/** «medio juni», «uke 41», «1. kvartal» and «Q1» after «leveres» are as good as a day. */
const NEAR_DAY =
	/^(?:(?:primo|medio|ultimo|midten|utgangen|slutten|begynnelsen|starten|byrjinga)\s|(?:måneds|månads|halvårs|års)skiftet|(?:første|fyrste|andre|siste)\shalvdel\s|(?:uke|veke)\s\d|(?:første|fyrste|andre|tredje|siste)\s(?:uk|vek)|[qkt]\d|\d\.\s?(?:kv|tert)|(?:\d\.|første|andre|tredje|fjerde)\s(?:kvartal|tertial|halvår))/i;
/** «Første kurs holdes i 1. kvartal»: when it is to be held, where it is no meeting. */
const HELD =
	/(?<![A-Za-zÀ-ſ])(?:(?:av)?(?:holdes|haldast|arrangeres|arrangerast)|(?:gjennomføre|arrangere|av?holde|halde|lede|leie)\s[^.,;:]{3,80})\s(?:i\s)?$/i;
/** «sende departementet en plan i uke 45», «levere utkastet 1. mars»: the day ends what is handed over. */
const HANDED_OVER =
	/(?<![A-Za-zÀ-ſ])(?:(?:over)?sende|(?:over)?levere|(?:legge|leggje)\sfr[ae]m|lyse\sut|publisere)\s[^.,;:]{3,80}(?<!\s(?:av|datert|enn|etter|for|fr[ae]m|fra|frå|hos|mellom|mot|og|om|over|per|på|sidan|siden|til|under|ved))\s(?:i\s)?$/i;

/** Whether a day that no word leads to is when something is handed over. */
export function isHandedOver(text: string, { start, end, kind }: DateMention, from: number): boolean {
	return (
		(kind === "day" || NEAR_DAY.test(text.slice(start, end))) && HANDED_OVER.test(text.slice(from, start))
	);
}

/** «Leveres i november»: the month straight after the verb. */
const AT_ONCE = new RegExp(
	`(?<![A-Za-zÀ-ſ])${alternatives(DELIVERS)}\\s(?:(?:til\\s)?(?:departementet|oss|[A-ZÀ-Þ]{2,5})\\s)?i\\s$`,
	"i",
);
const OF_MEETING = /møt|samling/i;
/** «presenteres i etatsstyringsmøtet i oktober»: the month of the meeting that the delivery is for. */
const IN_MEETING = /møtet?\si\s$/i;
/** «rapportere om erfaringene i møtet i oktober»: what is told there is delivered there. */
const TOLD_THERE =
	/(?<![A-Za-zÀ-ſ])(?:rapportere|orientere|redegjøre|gjøre\srede|gjere\sgreie|presentere)\s[^.]{0,80}møtet?\si\s$/i;
/** «(uke 14)», «[1. juni]» at the end of what is ordered. */
const OPENS_BRACKET = /[([]\s?$/u;
const CLOSES_AT_END = /^\s?[)\]][.;]?\s*$/u;
/** «endelig plan: 1. oktober»: a line that says what is due, and the day. */
const ONLY_LABELLED = /^[A-Za-zÀ-ſ][A-Za-zÀ-ſ ]{3,50}:\s$/u;
const NOTHING_MORE = /^\s?[.;,]?\s*$/u;
const ABOUT_TIMING = new RegExp(`(?<![A-Za-zÀ-ſ])${alternatives(TIMING)}(?![A-Za-zÀ-ſ])`, "i");

/** Where a stretch names its parts: the offset behind each name, and the part. */
type PartMarks = readonly { readonly at: number; readonly part: string }[];

function partMarks(text: string, start: number, end: number): PartMarks {
	return [...text.slice(start, end).matchAll(PART)].map((match) => ({
		at: start + match.index,
		part: (match[2] ?? "").replace(/\s/gu, "").toLowerCase(),
	}));
}

/** "1.10.2025 - førsteutkast": the words after the date, up to the next date or the line's end. */
function labelAfter(text: string, from: number, to: number): string | null {
	const match = /^\s*[–-]\s*([A-Za-zÀ-ſ][^\n\d]{2,60}?)\s*$/u.exec(
		text.slice(from, Math.min(to, from + 90)).split("\n")[0] ?? "",
	);
	return match?.[1] ?? null;
}

/** The words after the last line end and the last full stop. */
function lastSentence(text: string): string {
	const from = text.lastIndexOf("\n") + 1;
	const span = sentencesIn(text, from, text.length).at(-1);
	return span === undefined ? "" : text.slice(span.start);
}

/** "Frist for utkast til mandat: …", "Endelig rapport: …": the words before the date that say what is due. */
function labelBefore(text: string, start: number, at: number): string | null {
	const line = lastSentence(text.slice(Math.max(start, at - 160), at));
	const head = line
		.trimEnd()
		.replace(/(?:innen|innan|senest|seinast)$/i, "")
		.trimEnd();
	if (!head.endsWith(":")) return null;
	const said = head.slice(0, -1).trimEnd();
	// An open bracket holds the label; one that is closed again, or a semicolon, ends what was said before it.
	const label = said
		.slice(Math.max(...[":", "(", ")", ";"].map((sign) => said.lastIndexOf(sign))) + 1)
		.trim()
		.replace(/^(?:frist(?:en)?\s)?(?:for\s)?/i, "")
		.slice(-80);
	if (!/^[A-Za-zÀ-ſ].{2}/u.test(label)) return null;
	return ONLY_LABEL.test(label) ? null : label;
}

function placed(
	text: string,
	mention: DateMention,
	marks: PartMarks,
	start: number,
	end: number,
	firm: boolean,
): PlacedDeadline {
	const part = marks.findLast((mark) => mark.at < mention.start)?.part ?? null;
	const label = labelAfter(text, mention.end, end) ?? labelBefore(text, start, mention.start);
	return {
		deadline: {
			date: mention.day,
			text: text.slice(mention.start, mention.end),
			...(label === null ? {} : { label }),
		},
		part,
		firm,
		start: mention.start,
	};
}

/** «avtales i etatsstyringsmøtet i april»: when a deadline is to be agreed is none itself. */
const WHEN_AGREED = /^\s(?:med\s[^.;,\n]{2,40}\s)?(?:i|på|under|ved)\s(?:[^.;,\n]{2,50}\s)?$/i;

function saysWhenToAgree(text: string, before: DateMention | undefined, mention: DateMention): boolean {
	if (before?.kind !== "open" || mention.lead !== "none") return false;
	return WHEN_AGREED.test(text.slice(before.end, mention.start));
}

/** «før sommeren, og senest 10. juni»: what stands between a phrase and the day that wins over it (R3.32). */
const AND_AT_LATEST = /^,?\s(?:og|men|likevel|og\slikevel|men\slikevel)\s(?:senest|seinast)\s/i;

/** Whether a phrase gives way to the day that stands after it. */
export function givesWay(text: string, mention: DateMention, next: DateMention | undefined): boolean {
	if (mention.kind !== "period" || next?.kind !== "day") return false;
	return AND_AT_LATEST.test(text.slice(mention.end, next.start));
}

/** «Etter avtale» in a cell of deadlines; in running text it may be said of anything. */
const BY_AGREEMENT = /^\s*etter\savtale(?![A-Za-zÀ-ſ])/i;

/** Every date of a cell of deadlines. */
export function deadlinesInCell(letter: Letter, start: number, end: number): readonly PlacedDeadline[] {
	const { text } = letter;
	const all = datesWithin(letter, start, end);
	const mentions = all.filter(
		(mention, index) =>
			mention.lead !== "counted" &&
			mention.lead !== "referred" &&
			!saysWhenToAgree(text, all[index - 1], mention),
	);
	if (mentions.length === 0 && BY_AGREEMENT.test(text.slice(start, end)))
		return [{ deadline: { date: null, text: text.slice(start, end).trim() }, part: null, firm: true, start }];
	if (mentions.length === 0) return [];
	const marks = partMarks(text, start, end);
	return mentions.map((mention) => placed(text, mention, marks, start, end, true));
}

/** Where the list under a label that stands alone on its line ends: at the first line that is no part and no date. */
const AFTER_LIST = /\n(?!•|[A-ZÀ-Þ][A-Za-zÀ-ſ]+\s\d|del|\d|[–-])/i;

/** The stretches of [start, end) that stand after a label of deadlines: to the line's end and the list below it. */
function labelled(text: string, start: number, end: number): readonly (readonly [number, number])[] {
	const stretches: [number, number][] = [];
	for (const match of text.slice(start, end).matchAll(LABEL_LINE)) {
		const from = start + match.index;
		if (HAD.test(text.slice(Math.max(start, from - 40), from))) continue;
		let to = text.indexOf("\n", from + match[0].length);
		if (to < 0 || to > end) to = end;
		if (text.slice(from + match[0].length, to).trim() === "") {
			const after = text.slice(to + 1, Math.min(end, to + 2000)).search(AFTER_LIST);
			to = Math.min(end, to + 1 + (after < 0 ? 2000 : after + 1));
		}
		stretches.push([from, to]);
	}
	return stretches;
}

/** The sentence around a date: its words before and after. */
function sentenceAround(
	text: string,
	mention: DateMention,
	start: number,
	end: number,
): readonly [string, string] {
	const floor = Math.max(start, mention.start - 400);
	const before = text.slice(floor, mention.from);
	const after = /^[^\n]*?(?=\n|[A-Za-zÀ-ſ)]\.\s[A-ZÀ-Þ]|$)/u.exec(
		text.slice(mention.end, Math.min(end, mention.end + 300)),
	);
	return [lastSentence(before), after?.[0] ?? ""];
}

/** Whether a date in running text is a deadline of the assignment, and not told, or set for something else. */
function isDue(letter: Letter, mention: DateMention, start: number, end: number): "firm" | "due" | null {
	const { text } = letter;
	const [before, after] = sentenceAround(text, mention, start, end);
	const words = before.replace(/^[•\s]+/u, "");
	if (HAD.test(before.replace(/(?<![a-zß-ÿ])[a-zß-ÿ]{0,30}frist[a-zß-ÿ]*\s.*$/i, ""))) return null;
	if (mention.kind === "open") {
		const said = `${text.slice(mention.start, mention.end)}${after}`;
		return ABOUT_TIMING.test(words) || /^[A-Za-zÀ-ſ]+\sfrist(?:en)?(?![A-Za-zÀ-ſ])/i.test(said)
			? "firm"
			: null;
	}
	const spoken = SPEAKS_OF_DEADLINE.test(before);
	if (spoken && WAS_SET.test(before)) return null;
	if (spoken && (mention.lead !== "none" || /(?<![A-Za-zÀ-ſ])til\s$/i.test(before))) return "firm";
	if (/(?<![A-Za-zÀ-ſ])frist(?:en)?\s(?:på\s)?$/i.test(before) && STANDS.test(after)) return "firm";
	if (spoken && NOW_IS.test(before)) return "firm";
	if (mention.kind === "day" && ONLY_LABELLED.test(words) && NOTHING_MORE.test(after)) return "firm";
	const led = mention.lead === "by" || mention.lead === "before";
	const ahead = !mention.dated || (mention.day ?? "") > (letter.head.date ?? "9999");
	if (!led && ahead && OPENS_BRACKET.test(before) && CLOSES_AT_END.test(after)) return "firm";
	const near =
		mention.kind === "day" ||
		mention.kind === "impossible" ||
		IN_MEETING.test(before) ||
		AT_ONCE.test(before) ||
		NEAR_DAY.test(text.slice(mention.start, mention.end));
	const held = (HELD.test(before) || HANDED_OVER.test(before)) && !OF_MEETING.test(before);
	const there = held || DELIVERED.test(before) || PAPER.test(before) || TOLD_THERE.test(before);
	if (!led && !(near && there)) return null;
	if (
		(TELLS.test(before) && !RECKONED.test(before)) ||
		WAS_ASKED.test(before) ||
		(ABOUT_BACKGROUND.test(words) && !DELIVERED.test(before))
	)
		return null;
	return SPEAKS_OF_DEADLINE.test(after) ? "firm" : "due";
}

/**
 * The deadlines that a description of an assignment sets: what stands after a label of deadlines, and
 * dates in the text that words like «innen» lead to. Dates of other letters and counting dates are none.
 * What stands at `start` names the whole where it is its `own` head, and no part.
 */
export function deadlinesInText(
	letter: Letter,
	start: number,
	end: number,
	own = false,
): readonly PlacedDeadline[] {
	const { text } = letter;
	const mentions = datesWithin(letter, start, end);
	if (mentions.length === 0 && !text.slice(start, end).includes("rist")) return [];
	const firmPlaces = labelled(text, start, end);
	const undated = firmPlaces
		.filter(([from, to]) => !mentions.some((one) => from <= one.start && one.start < to))
		.flatMap(([from, to]) => countedFrom(letter, from, to) ?? []);
	if (mentions.length === 0) return undated;
	const marks = partMarks(text, start, end).filter(({ at }) => !own || at > start);
	const found: PlacedDeadline[] = [];
	for (const [index, mention] of mentions.entries()) {
		if (mention.lead === "referred" || mention.lead === "counted") continue;
		if (givesWay(text, mention, mentions[index + 1])) continue;
		const stretch = firmPlaces.find(([from, to]) => from <= mention.start && mention.start < to);
		const due = stretch !== undefined ? "firm" : isDue(letter, mention, start, end);
		const firm = due === "firm" || mention.kind === "impossible";
		if (due !== null) found.push(placed(text, mention, marks, start, end, firm));
	}
	return [...found, ...undated];
}
