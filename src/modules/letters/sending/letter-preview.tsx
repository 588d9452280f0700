import type { LetterLanguage } from "./letter-language.ts";
import type { LetterPart } from "./supplement.ts";

/** A letter that is about to be sent, set as it will be read. */
export function LetterPreview({
	parts,
	language,
	label,
}: {
	readonly parts: readonly LetterPart[];
	readonly language: LetterLanguage;
	readonly label: string;
}) {
	return (
		<section className="letter-preview" aria-label={label} lang={language}>
			{parts.map(({ is, text }, at) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a letter's parts never change places
				<p key={at} data-is={is}>
					{text}
				</p>
			))}
		</section>
	);
}
