/** What the tidiness tests let pass. Every list only shrinks: new code gets no exception. */

/** Files that are longer than 400 lines, and how long they may be. */
export const LONG_FILES: Readonly<Record<string, number>> = {
	"src/modules/letters/read/lexicon/modality.ts": 490,
	"src/modules/letters/read/money/allotments.ts": 440,
	"src/modules/letters/reading/reading.css": 450,
};

/** Files with functions longer than 60 lines, and how long the longest may be. */
export const LONG_FUNCTIONS: Readonly<Record<string, number>> = {
	"src/modules/letters/read/money/allotments.ts": 80,
	"src/modules/letters/read/money/earmarks.ts": 65,
	"src/modules/letters/reading/choice.ts": 75,
	"src/modules/letters/reading/reading-bench.tsx": 115,
	"src/modules/letters/reading/row-face.ts": 77,
};

/** Regular expressions that take quadratic time on a long run of one character. */
export const SLOW_EXPRESSIONS: ReadonlySet<string> = new Set([
	String.raw`(?:(?:levere|leverer|oversende|oversender|sende|sender|avgi|avlegge|utarbeide|legge fram|legge frem|leggje fram)\s(?:departementet\s)?)?((?:(?:en|ei|et|eit|egen|eigen|samlet|samla|detaljert|skriftlig|skriftleg|kort|månedlig|månadleg|oppdatert|foreløpig|førebels|årlig|årleg)\s){0,3}\p{L}*(?:rapport|rapportering|regnskap|rekneskap|oversikt|analyse|prognose|notat|innspill|innspel|årsmelding)\p{L}*)`,
	String.raw`(?:\.{4,}|…{2,}|(?:\. ){3,}\.?|_{4,}|·{4,})\s{0,9}\d{0,3}$`,
	String.raw`(?:^|\s)(?:frist(?:en)?\s)?(?:for\s)?([\p{L}][^:]{2,80}?)\s*:\s*(?:innen|innan|senest|seinast)?\s*$`,
	String.raw`,?\s(?:kan\s(?:overfør|nytt|nyt|benytt|bruk)\p{L}*|overslags(?:bevilgning|løyving))(?:.*)$`,
	String.raw`[,\s]+$`,
	String.raw`[.!?]+(?:["»”’')\]]+|[¹²³⁴-⁹])*(?=\s|$)`,
	String.raw`[.)]+$`,
	String.raw`[.,]?\s*\(?frist:?\s.*$`,
	String.raw`[\p{L}-]+(?:(?:,\s|\s)[\p{L}-]+){0,9}$`,
	String.raw`[\p{L}\p{M}\d]+-$`,
	String.raw`[\s.]+$`,
	String.raw`[\s:.–-]+$`,
	String.raw`[\s:–-]*(?:på|med|kr\.?|tildeles|:)?\s*$`,
	String.raw`\B(?=(\d{3})+$)`,
	String.raw`\S*$`,
	String.raw`\S+$`,
	String.raw`\s*:$`,
	String.raw`\t[ \t]*$`,
	String.raw`\t\s*\d{1,3}\s*$`,
	String.raw`^(?:prestasjonskrav|ambisjonsnivå|resultatkrav|toleranse|ambisjon|måltall|måltal|krav)(?:\s20\d{2})?\s?:\s*(.*)$`,
	String.raw`^[\s–-]+|[\s,.;(–-]+$`,
	String.raw`^\s*(\d{1,3}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|[*†])\s*\)?\s*(?=[\p{L}«"(])`,
	String.raw`post\s\d{1,2}[\s:–-]+(.+)$`,
]);
