/** What became of a letter, in words: the same on every page that tells it. */
import { instantInWords, wholeNumber } from "#base/formats.ts";
import { useSpeech, useTexts } from "#web/language.tsx";
import type { LetterFate } from "./fate.contract.ts";
import { fateTexts } from "./fate.texts.ts";

interface FateProps {
	readonly fate: LetterFate;
}

/** By whom and when something was done, as a sentence says it. */
function useBy() {
	const t = useTexts(fateTexts);
	const { language } = useSpeech();
	return (
		said: (name: string, when: string) => string,
		{ at, name }: { readonly at: string; readonly name: string | null },
	): string => said(name ?? t.erased, instantInWords(at, language));
}

/** How a letter came: sent by the ministry, or read in by the agency. */
export function Came({ fate }: FateProps) {
	const t = useTexts(fateTexts);
	const by = useBy();
	return fate.sent ? by(t.sent, fate.sent) : by(t.readIn, fate.read);
}

/** How far the agency has come with a letter. */
export function Standing({ fate: { accepted, review } }: FateProps) {
	const t = useTexts(fateTexts);
	const { language } = useSpeech();
	const by = useBy();
	if (accepted?.proposed) {
		const first = accepted.proposed.name ?? t.erased;
		return `✓ ${by((name, when) => t.confirmed(first, name, when), accepted)}`;
	}
	if (accepted) return `✓ ${by(t.accepted, accepted)}`;
	if (review === null) return t.received;
	const { rows, reviewed } = review;
	if (reviewed === 0) return `○ ${t.waits}`;
	if (reviewed === rows) return `● ${t.gone}`;
	return `▲ ${t.underReview(wholeNumber(reviewed, language), wholeNumber(rows, language))}`;
}
