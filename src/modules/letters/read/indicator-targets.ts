import { clean } from "./indicator-words.ts";
import { TARGET_LABEL } from "./lexicon/goals.ts";
import { alternatives } from "./lexicon/words.ts";
import type { Indicator } from "./reading.ts";

const TARGET_WITHIN = new RegExp(
	`(?:\\(|[.;–-]\\s|\\s)${alternatives(TARGET_LABEL)}(?:\\s(?:for\\s)?20\\d{2})?\\s?:\\s*([^)]{1,120})\\)?\\.?$`,
	"i",
);

/** "Responstid (høyst 15 dager)": a target in the brackets at the end. */
const TARGET_IN_BRACKETS =
	/\s\(((?:minst|høyst|høgst|maks|maksimalt|under|over|innen|innan|lavere enn|lågare enn|høyere enn|høgare enn|mer enn|meir enn|mindre enn)\s[^()]{1,60})\)\.?$/i;

/** «(2025: 64, krav 2026: 75)», «(ambisjon 92 prosent)»: results and target in the brackets at the end. */
const FIGURES = /\s\(([^()\d]*\d[^()]{0,120})\)\.?$/u;
const RESULT_PART = /^(?:resultat(?:et)?\s)?(20\d{2})\s?:\s?(.{1,40})$/i;
const TARGET_PART = new RegExp(
	`^(?:${alternatives(TARGET_LABEL)}|mål(?=\\s?:|\\s(?:for\\s|i\\s)?20))(?:\\s(?:for\\s|i\\s)?20\\d{2})?(?:\\s?:|\\ser|(?=\\s))\\s?(.{1,60})$`,
	"i",
);

/** What the brackets at an indicator's end tell; null where they hold anything but its figures. */
function figuresIn(text: string): Pick<Indicator, "target" | "history" | "text"> | null {
	const match = FIGURES.exec(text);
	if (match === null || match.index < 8) return null;
	const history: { label: string; value: string }[] = [];
	let target: string | null = null;
	for (const part of (match[1] ?? "").split(/[,;]\s/u)) {
		const result = RESULT_PART.exec(part);
		const aim = TARGET_PART.exec(part);
		if (result !== null) history.push({ label: result[1]!, value: clean(result[2]!) });
		else if (aim !== null) target = clean(aim[1]!);
		else return null;
	}
	return { text: clean(text.slice(0, match.index)), target, ...(history.length === 0 ? {} : { history }) };
}

/** An indicator's words, with the target and the results that stand at their end apart. */
export function withTarget(text: string): Pick<Indicator, "target" | "history" | "text"> {
	const figures = figuresIn(text);
	if (figures !== null) return figures;
	const match = TARGET_WITHIN.exec(text) ?? TARGET_IN_BRACKETS.exec(text);
	if (match === null || match.index < 8) return { text, target: null };
	const target = clean(match[1] ?? "").replace(/\.$/u, "");
	// «4,5 (skala 1–6)»: the bracket that the target holds is closed where the words end.
	return { text: clean(text.slice(0, match.index)), target: target.includes("(") ? `${target})` : target };
}
