import { memo } from "react";
import { useTexts } from "#web/language.tsx";
import type { Source } from "../read/reading.ts";
import type { Model, Readdress } from "./model.ts";
import { readingTexts } from "./reading.texts.ts";

interface OutlineNavProps {
	readonly model: Model;
	readonly go: (source: Source) => void;
}

/** The letter's headings of the two outermost levels, where there is room for them. */
export const OutlineNav = memo(function OutlineNav({ model, go }: OutlineNavProps) {
	const t = useTexts(readingTexts);
	const { headings } = model.outline;
	const top = headings.reduce((least, { level }) => Math.min(least, level), 9);
	return (
		<nav className="outline" aria-label={t.contents}>
			<ul lang={model.answer.reading.document.language}>
				{headings
					.filter(({ level }) => level < top + 2)
					.map((heading) => (
						<li key={heading.start} data-level={heading.level - top}>
							<button type="button" onClick={() => go({ start: heading.start, end: heading.start })}>
								{heading.text}
							</button>
						</li>
					))}
			</ul>
		</nav>
	);
});

interface SidesProps {
	readonly side: "brev" | "rader";
	readonly readdress: Readdress;
}

/** Which side a narrow page shows. */
export function Sides({ side, readdress }: SidesProps) {
	const t = useTexts(readingTexts);
	return (
		<fieldset className="sides">
			<legend className="hidden-words">{t.side}</legend>
			<button type="button" aria-pressed={side === "rader"} onClick={() => readdress({ vis: "rader" })}>
				{t.rows}
			</button>
			<button type="button" aria-pressed={side === "brev"} onClick={() => readdress({ vis: "brev" })}>
				{t.letter}
			</button>
		</fieldset>
	);
}
