import type { Draft } from "../document.ts";
import { WHOLE_MONTHS } from "../lexicon/dates.ts";
import { ended } from "./lines.ts";

/** A heading by shape is no longer than this, and has no more words. */
const LONGEST = 150;
const MOST_WORDS = 20;
/** A heading that the format claims is a paragraph in disguise beyond this. */
const LONGEST_CLAIMED = 300;
const NUMBER = /^(\d{1,2}(?:\.\d{1,2}){0,4})(\.?)\s+(?=[«"]?[A-ZÀ-Þ])/u;
const LABEL = /^([A-Za-zÀ-ſ]{1,30}\.?(?: nr\.?)?) (\d{1,3})(?![\d-])/u;
/** An end that a list goes on from: «… fullmakt til å», «Etaten skal i 2026». */
const LEADS_ON =
	/\s(?:å|at|som|skal|må|bør|kan)$|\s(?:skal|må|bør)\si\s20\d{2}$|[Ff]ullmakt(?:er)?\stil$|\sbe[rd]\svi\som$/u;
/** «I 2026 skal etaten»: the subject last, and the list under it. */
const YEAR_FIRST = /^I\s20\d{2}\s(?:skal|må|bør)\s\S+(?:\s\S+){0,2}$/u;
/** An end that something must follow. */
const GOES_ON = new RegExp(`[,-]$|\\sog$|${LEADS_ON.source}`, "u");
const NO_HEADING =
	/^(?:\d{1,2}\.?\s?(?:[A-Za-zÀ-ſ]{3,9}|\d{1,2}\.)\s?\d{2,4}|(?!19|20)\d{4}\s[A-ZÀ-Þ][A-Za-zÀ-ſ\s]{1,30}|[^A-Za-zÀ-ſ]{0,60})$/u;

const POST_OR_DATE = /\b\d{4} [A-ZÀ-Þ]{2,30}$|\b\d{1,2}\. ?(?:[A-Za-zÀ-ſ]{3,9}|\d{1,2}\.) ?\d{4}$/u;

function words(text: string): number {
	return text.split(" ", MOST_WORDS + 2).length;
}

/** A sentence's end and the next one's beginning. */
const STOP = /[a-zß-ÿ]{3}\.\s[A-ZÀ-Þ(]/gu;

/** Whether a text is short and ends in the open, as headings do. */
function shaped(text: string): boolean {
	return (
		text.length <= LONGEST &&
		words(text) <= MOST_WORDS &&
		!ended(text) &&
		!GOES_ON.test(text.slice(-16)) &&
		!YEAR_FIRST.test(text) &&
		(text.match(STOP)?.length ?? 0) < 2
	);
}

/** Whether a draft is text that a heading stands over. */
function isBody(draft: Draft | undefined): boolean {
	if (draft === undefined) return false;
	if (draft.cell !== null || draft.role === "item" || draft.role === "contents") return true;
	const { role, text } = draft;
	if (role !== "paragraph") return false;
	return text.length > LONGEST || ended(text) || LEADS_ON.test(text.slice(-16)) || YEAR_FIRST.test(text);
}

/** Whether a paragraph could be a heading by its shape alone. */
function candidate(draft: Draft | undefined, lonely: (draft: Draft) => boolean): boolean {
	if (draft === undefined || draft.role !== "paragraph" || draft.cell !== null || !lonely(draft))
		return false;
	const { text } = draft;
	if (!shaped(text) || !/^[«"]?[A-ZÀ-Þ\d]/u.test(text) || NO_HEADING.test(text)) return false;
	if (POST_OR_DATE.test(text) || text.includes("@") || text.includes("www.") || text.includes("://"))
		return false;
	return LABEL.test(text) || !text.includes(": ");
}

/** Labels ("Mål", "SP") whose numbered lines all have a heading's shape and never follow one another. */
function labels(drafts: readonly Draft[]): ReadonlyMap<string, boolean> {
	const good = new Map<string, boolean>();
	let before: string | null = null;
	for (const draft of drafts) {
		const label = draft.cell === null ? (LABEL.exec(draft.text.slice(0, 60))?.[1] ?? null) : null;
		if (label !== null) {
			good.set(label, (good.get(label) ?? true) && shaped(draft.text) && label !== before);
		}
		before = label;
	}
	return good;
}

/** A month alone heads days, not chapters. */
const MONTH = new RegExp(`^(?:${WHOLE_MONTHS})(?:\\s20\\d{2})?$`, "i");
/** How far back the number before may stand. */
const NEAR = 40;

/**
 * «5. Oppfølging» after the bullets of 4.2, or after the letters or bullets of chapter 4: the number before
 * it is of the section or the chapter before.
 */
function followsSection(drafts: readonly Draft[], at: number, lonely: (draft: Draft) => boolean): boolean {
	const wanted = Number.parseInt(drafts[at]!.marker ?? "", 10) - 1;
	for (let back = at - 1; back >= Math.max(0, at - NEAR); back--) {
		const draft = drafts[back]!;
		if (draft.cell !== null) continue;
		if (draft.role === "item" && /^\(?\d/u.test(draft.marker ?? "")) {
			// What is numbered otherwise is of a list within the chapter.
			if (Number.parseInt(draft.marker ?? "", 10) !== wanted) continue;
			return numbered(drafts, back, lonely) !== null;
		}
		const number = draft.role === "item" ? undefined : NUMBER.exec(draft.text)?.[1];
		if (number !== undefined) return number.includes(".") && Number.parseInt(number, 10) === wanted;
	}
	return false;
}

/** Marks of a list that stands under a chapter, and not beside it. */
const LESSER = /^(?:[a-z][.)]|•)$/u;

const isBold = ({ strong, text }: Draft): boolean =>
	strong.reduce((sum, [from, to]) => sum + to - from, 0) >= text.trim().length;

/** The heading before has a number, and the format itself tells it: a number that is only bold is of something in it. */
function inNumberedChapter(drafts: readonly Draft[], at: number): boolean {
	for (let back = at - 1; back >= Math.max(0, at - NEAR); back--) {
		const { role, level, text } = drafts[back]!;
		if (role === "heading") return level > 0 && NUMBER.test(text);
	}
	return false;
}

/** «Årsrapport for 2026: 15. mars»: a line of what the chapter lists, and no sentence. */
const ENTRY = /^[A-ZÀ-Þ][^:.]{3,80}:\s(?=.*\d)[^:]{3,60}$/u;

/** Headings that a number at their beginning tells: "3.1 Mål", or an item "3." that is no list's. */
function numbered(drafts: readonly Draft[], at: number, lonely: (draft: Draft) => boolean): Draft | null {
	const draft = drafts[at]!;
	if (draft.cell !== null || !lonely(draft) || draft.text.length > LONGEST * 1.5 || ended(draft.text))
		return null;
	const before = drafts[at - 1];
	const next = drafts[at + 1];
	if (draft.role === "item") {
		if (draft.level !== 1 || !/^\d{1,2}\.$/u.test(draft.marker ?? "") || !/^[«"]?[A-ZÀ-Þ]/u.test(draft.text))
			return null;
		const among = before?.role === "item" || next?.role === "item";
		if (
			next === undefined ||
			(next.role === "item" && !LESSER.test(next.marker ?? "")) ||
			(among && !followsSection(drafts, at, lonely)) ||
			MONTH.test(before?.text ?? "") ||
			(isBold(draft) && inNumberedChapter(drafts, at)) ||
			/:$/u.test(before?.text ?? "")
		)
			return null;
		return {
			...draft,
			role: "heading",
			level: 1,
			marker: null,
			text: `${draft.marker} ${draft.text}`,
			strong: [],
		};
	}
	if (draft.role !== "paragraph") return null;
	const found = NUMBER.exec(draft.text);
	if (found === null) return null;
	const parts = found[1]!.split(".");
	if (parts.length === 1 && isBold(draft) && inNumberedChapter(drafts, at)) return null;
	const holds =
		next?.cell === null &&
		(next.text.startsWith(`${parts[0]}.1 `) || ENTRY.test(next.text.slice(0, LONGEST)));
	if (parts.length === 1 && (found[2] === "" || next === undefined) && !isBody(next) && !holds) return null;
	return { ...draft, role: "heading", level: parts.length, strong: [] };
}

/** Whether all of a paragraph is bold, as a heading without a heading's style is. */
function bold(draft: Draft, next: Draft | undefined): boolean {
	if (draft.role !== "paragraph" || draft.cell !== null || next === undefined || draft.text.length > LONGEST)
		return false;
	if (NO_HEADING.test(draft.text) || /[.;,]$/u.test(draft.text.slice(-1))) return false;
	return draft.text.length > 2 && isBold(draft) && (isBody(next) || next.role === "heading");
}

/** A line all in capitals within the letter stands over what follows, whatever shape that has. */
const CAPITALS = /^(?=.{0,40}[A-ZÀ-Þ]{4})[^a-zß-ÿ]{8,100}$/u;

/** Of every run of lines shaped like headings, the ones right over text are. */
function byShape(drafts: Draft[], lonely: (draft: Draft) => boolean): void {
	const good = labels(drafts);
	let run: number[] = [];
	let chapters = 0;
	for (let at = 0; at <= drafts.length; at++) {
		const draft = drafts[at];
		if (candidate(draft, lonely) && (good.get(LABEL.exec(draft!.text)?.[1] ?? "") ?? true)) {
			run.push(at);
			continue;
		}
		const apart = chapters > 1 && draft?.role === "paragraph" ? run.slice(-1).filter(inCapitals) : [];
		const over = isBody(draft)
			? run.slice(-2)
			: draft?.role === "heading"
				? run.slice(-1).filter(long)
				: apart;
		for (const index of over) drafts[index] = { ...drafts[index]!, role: "heading", level: 0, strong: [] };
		chapters += over.filter(inCapitals).length;
		run = [];
	}
	function inCapitals(index: number): boolean {
		return CAPITALS.test(drafts[index]!.text);
	}
	function long(index: number): boolean {
		const { text } = drafts[index]!;
		return text.length >= 12 && text.includes(" ");
	}
}

/** A date, a postal town or a whole paragraph is no heading, whatever style it wears. */
function sober(draft: Draft): Draft {
	if (draft.role !== "heading") return draft;
	const { text } = draft;
	if (text.length > LONGEST_CLAIMED || NO_HEADING.test(text))
		return { ...draft, role: "paragraph", level: 0 };
	return draft.strong.length === 0 ? draft : { ...draft, strong: [] };
}

/** Claimed headings in a row, three or more under one label with nothing between, are a list of something. */
function withoutLists(drafts: readonly Draft[]): Draft[] {
	const found = [...drafts];
	let from = 0;
	let label: string | null = null;
	for (let at = 0; at <= drafts.length; at++) {
		const draft = drafts[at];
		const own = draft?.role === "heading" ? (LABEL.exec(draft.text)?.[1] ?? null) : null;
		if (own !== null && own === label) continue;
		if (label !== null && at - from >= 3) {
			for (let back = from; back < at; back++) found[back] = { ...found[back]!, role: "paragraph", level: 0 };
		}
		label = own;
		from = at;
	}
	return found;
}

/** Finds headings by number, weight and shape; even letters whose format tells headings leave some untold. */
export function withHeadings(drafts: readonly Draft[], lonely: (draft: Draft) => boolean): Draft[] {
	const claimed = withoutLists(drafts.map(sober));
	const found = claimed.map((draft, at) => {
		const heading = numbered(claimed, at, lonely);
		if (heading !== null) return heading;
		return bold(draft, claimed[at + 1])
			? { ...draft, role: "heading" as const, level: 0, strong: [] }
			: draft;
	});
	byShape(found, lonely);
	return found;
}
