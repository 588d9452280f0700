const LETTER = /[A-Za-zÀ-ſ]/u;

/** Where the word that a place stands in begins. */
function wordStart(text: string, at: number): number {
	let start = at;
	while (start > 0 && LETTER.test(text[start - 1] ?? "")) start--;
	return start;
}

/**
 * Every match of a sticky pattern at the beginning of a word that holds one of the stems, in reading
 * order. The stems are found as they are written, which takes far less than trying the pattern everywhere.
 */
export function matchesAtWords(
	text: string,
	stems: readonly string[],
	pattern: RegExp,
): readonly RegExpExecArray[] {
	const found = new Map<number, RegExpExecArray>();
	for (const stem of stems) {
		for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + stem.length)) {
			const start = wordStart(text, at);
			if (found.has(start)) continue;
			pattern.lastIndex = start;
			const match = pattern.exec(text);
			if (match !== null) found.set(start, match);
		}
	}
	const matches = [...found.values()].sort((a, b) => a.index - b.index);
	// One match may stand within another: the first keeps its words.
	let end = 0;
	return matches.filter((match) => {
		if (match.index < end) return false;
		end = match.index + match[0].length;
		return true;
	});
}
