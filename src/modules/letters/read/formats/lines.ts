/** Signs that begin a list item in some letter or other; in the text they are all the same bullet. */
const BULLET = "[-*+•‣▪▫●○■□◦·∙➢➤►»✓–—\uF0A7\uF0B7\uF0D8\uF0FC\uF02D\uF0A8\u2043]";
const MARKER = new RegExp(
	`^(?:(${BULLET}|o(?= ))|(\\d{1,3}[.)]|[a-zæøå][.)]|[A-ZÆØÅ]\\)|[ivx]{1,5}[.)]|\\((?:[a-zæøå]|[ivx]{1,5}|\\d{1,3})\\)))[\\s\u00a0]+(?=\\S)`,
	"u",
);
const GLUED = /^[•‣▪●○■◦➢➤►✓\uF0A7\uF0B7\uF0D8\uF0FC](?=\S)/u;
/** «1. Marine grunnkart» is an item, whatever month it begins like. */
const DATE =
	/^\d{1,2}\.\s+(?:jan(?:uar)?|feb(?:ruar)?|mars?|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sep(?:t|tember)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?|kvartal|tertial|halvår|ledd|gang|klasse|trinn)(?![A-Za-zÀ-ſ])/i;
/** «1. tertialrapporten» goes on, and «1. Tertialrapport» begins an item. */
const GOES_ON = ["kvartal", "tertial", "halvår", "ledd", "gang", "klasse", "trinn"];

/** "- 1 500", "+ 2,5 mill. kroner" and nothing more: a change with its sign. */
const SIGNED = /^[-+–—−][\s\u00a0]?[0-9][0-9.,\s\u00a0]{0,20}(?:(?:mill|mrd)\.?)?\s?(?:kroner|kr\.?)?$/u;

/** A list item's marker taken off its line. */
export interface Marked {
	/** "•" for every sign of a list without numbers, else the number as it stands: "1.", "a)". */
	readonly marker: string;
	/** The sign as it stands in the source. */
	readonly sign: string;
	readonly words: string;
}

/** The marker at the beginning of a line, null where it has none; "1. juni" is a date and "- 300" a sum, not an item. */
export function marked(line: string): Marked | null {
	if (SIGNED.test(line)) return null;
	const found = MARKER.exec(line);
	if (found === null) {
		const glued = GLUED.exec(line);
		return glued === null ? null : { marker: "•", sign: glued[0], words: line.slice(1) };
	}
	const sign = found[1] ?? found[2]!;
	const words = line.slice(found[0].length);
	const counted = found[2] !== undefined && /^\d/u.test(line);
	if (counted && (DATE.test(line) || GOES_ON.some((word) => words.startsWith(word)))) return null;
	return { marker: found[1] === undefined ? sign : "•", sign, words };
}

const END = /[.!?:;…][)»"”'*_]*$/u;
const LOWER = /^[«"“(*_]*[a-zß-ÿ]/u;

/** Abbreviations that end in a full stop which ends no sentence by itself. */
const ABBREVIATION =
	/(?:^|[\s(])(?:art|bl\.\s?a|ca|dvs|e\.\s?f|etc|ev|f\.\s?eks|hhv|iht|inkl|jf|kap|kl|m\.\s?fl|m\.\s?m|m\.\s?v|mill|mrd|mv|nr|o\.\s?l|osv|pkt|prop|innst|st|s|tlf|vedr)\.\)?$/i;

/** Whether a text ends as a sentence, a lead-in or a part of one does. */
export function ended(text: string): boolean {
	const tail = text.slice(-12);
	return END.test(tail) && !ABBREVIATION.test(tail);
}

/** Whether a text begins in the middle of a sentence. */
export function startsLow(text: string): boolean {
	return LOWER.test(text.slice(0, 12));
}

/** Words that stand after a hyphen which belongs to the word before: "arbeids- og velferdsetaten". */
const AFTER_HYPHEN = /^(?:og|eller|og\/eller|samt|til|and|or)\b/u;
const BROKEN_WORD = /[a-zß-ÿ]{2}-$/u;

/** How two lines of one paragraph meet: what the first loses at its end, and what stands between them. */
export function seam(first: string, second: string): { cut: number; glue: string } {
	if (first.endsWith("\u00ad")) return { cut: 1, glue: "" };
	if (first.endsWith("-") && !/\s-$/u.test(first.slice(-3))) {
		const word = second.slice(0, 12);
		if (AFTER_HYPHEN.test(word)) return { cut: 0, glue: " " };
		if (BROKEN_WORD.test(first.slice(-4)) && /^[a-zß-ÿ]/u.test(word)) return { cut: 1, glue: "" };
		if (/^[A-Za-zÀ-ſ\d]/u.test(word)) return { cut: 0, glue: "" };
	}
	return { cut: 0, glue: " " };
}

/** How a text's lines are broken: at a column (its width in characters), or only where a paragraph ends. */
export interface Wrap {
	readonly width: number | null;
	/** The source is Markdown, where a line end alone does not end a paragraph. */
	readonly markdown: boolean;
}

/** A column wider than this is no column. */
const WIDEST = 160;
/** Two lines shorter than this in a row are lines of their own: an address, a signature. */
const SHORT = 50;

/** "SP 3 …", "TB2026-04 …", "Frist: …" after a full stop: lines of a list without markers. */
const ENTRY =
	/^(?:T{0,2}B\s?20\d{2}-\d{1,3}[:.]?\s(?=[A-ZÀ-Þ])|SP\s?\d{1,2}(?:\.\d{1,2})?[:.]?\s(?=[A-ZÀ-Þ])|Frist(?:\sfor\s[^:.]{2,60})?\s?:\s)/u;
/** "Sum kap. 1326: …", "Post 45 Større …": a line of a budget set without a table. */
const BUDGET_LINE = /^(?:Sum\s(?:kap|post)|Post\s\d{2}\s(?=[A-ZÀ-Þ]))/u;

/** "Delmål A2. …", "A1-2 Andel …": a goal or an indicator with its number, one to a line. */
const GOAL_LINE =
	/^(?:(?:(?:Del|Hoved|Hovud|Resultat|Virksomhets|Verksemds)mål|Mål)\s[A-H]?\d{1,2}(?:\.\d{1,2})?[.:]|[A-H]\d{1,2}-\d{1,2}[.:]?)\s{1,4}(?=[A-ZÀ-Þ])/u;

/** "SP 1: Antall …", "Styringsparameter: Andel …", "P3 Oppetid …": an indicator, which never stands in the middle of another's line. */
const INDICATOR_LINE =
	/^(?:(?:SP|KPI)\s?\d{1,2}(?:\.\d{1,2})?[:.]?\s{1,4}(?=[A-ZÀ-Þ])|[A-ZÀ-Þ]{2,3}\s\d{1,2}\.\d{1,2}:\s{1,4}(?=[A-ZÀ-Þ\d])|(?:Styringsparameter|Resultatkrav|Styringsindikator|Resultatindikator|Indikator|Nøkkeltall?)(?:\s\d{1,2}(?:\.\d{1,2})?)?\s?:\s{1,4}(?=[A-Za-zÀ-ſ])|[PSKRI]\d{1,2}(?:\.\d{1,2})?[:.]?\s{1,4}(?=[A-ZÀ-Þ]))/u;
/** A line that stops so leads on to the next one: «jf. omtalen av». */
const LEADS_ON =
	/(?:[,(]|(?<![A-Za-zÀ-ſ])(?:og|eller|av|for|på|til|i|med|fra|frå|jf\.|se|sjå|under|som|ved))$/u;

/** Two lines in a row that each begin with what is counted are two things to count. */
const COUNTED_LINE =
	/^(?:Andel(?:en)?|Antall(?:et)?|Tal(?:et)?\spå|Prosentdel(?:en)?|Prosentandel(?:en)?|Gjennomsnittlig|Gjennomsnittleg|Median)\s/u;
/** A line that is all bold or in italics is a title of what is not. */
const BOLD_LINE = /^(\*{1,2}|_)(?!\s)[^*_]{8,200}\1$/u;
/** "Delmål:", "Styringsparametere:": a label alone on its line never ends the line before it. */
const LABEL_LINE = /^[A-ZÀ-Þ][A-Za-zÀ-ſ-]{3,30}:$/u;
/** «**Årsrapport:** 1. mars», «**Årsrapport** – 1. mars»: a label in bold with what is said of it. */
const BOLD_LABEL = /^\*\*[^*:]{2,80}(?::\*\*|\*\*:|\*\*\s[–-])\s/u;
const CAPITAL = /^[A-ZÀ-Þ]/u;

/** Whether a line begins something of its own under the one before it, whatever holds the two together. */
export function standsAlone(first: string, second: string): boolean {
	if (BOLD_LINE.test(first) && CAPITAL.test(second)) return true;
	if (second.startsWith("**") && BOLD_LABEL.test(second) && BOLD_LABEL.test(first)) return true;
	if (COUNTED_LINE.test(first) && COUNTED_LINE.test(second) && !ended(first)) return true;
	return (INDICATOR_LINE.test(second) || LABEL_LINE.test(second)) && !LEADS_ON.test(first.slice(-12));
}

/** Whether a line goes on in the next one, both without marker and trimmed. */
export function goesOn(first: string, second: string, wrap: Wrap): boolean {
	if (
		standsAlone(first, second) ||
		BUDGET_LINE.test(second) ||
		GOAL_LINE.test(second) ||
		(ENTRY.test(second) && ended(first))
	)
		return false;
	const low = startsLow(second);
	if (wrap.width !== null) {
		if (low && !ended(first)) return first.length >= wrap.width * 0.4;
		const word = second.indexOf(" ");
		const next = word < 0 ? second.length : word;
		const slack = wrap.width * 0.12;
		return first.length + 1 + next > wrap.width - slack;
	}
	if (low && !ended(first)) return first.length > SHORT;
	if (/[,-]$/u.test(first.slice(-1)) && first.length > SHORT) return true;
	return wrap.markdown && (first.length >= SHORT || second.length >= SHORT);
}

/** How a source's lines are broken, from the lengths of its lines of prose. */
export function wrapOf(lines: readonly string[], markdown: boolean): Wrap {
	const lengths: number[] = [];
	for (const line of lines) {
		if (line.length < 20 || line.includes("\t") || /^\s*(?:\||<)/u.test(line)) continue;
		lengths.push(line.length);
	}
	lengths.sort((a, b) => a - b);
	const wide = lengths[Math.floor(lengths.length * 0.95)];
	const longest = lengths.at(-1);
	if (
		wide === undefined ||
		longest === undefined ||
		longest > WIDEST * 1.25 ||
		wide > WIDEST ||
		wide < SHORT
	) {
		return { width: null, markdown };
	}
	const full = lengths.filter((length) => length > wide * 0.8).length;
	return { width: full >= 4 && full * 4 >= lengths.length ? wide : null, markdown };
}
