import type { Block } from "../document.ts";
import { leadKind } from "../lead-in.ts";
import { type Letter, sectionAt, wordsOf } from "../letter.ts";
import type { SectionKind } from "../lexicon/sections.ts";
import { type Section, within } from "../outline.ts";

const APART = ["assignments", "rd-assignments", "budget", "background", "indicators", "key-figures"] as const;
const OF_OTHER_THINGS = ["goal", "goals", "authorisations", "instruction", "attachments", "copy"] as const;
/** «Budsjett, fullmakter og rapportering»: a heading over several things, the dialogue among them. */
const COMBINED = /rapport|dialog|møte|oppfølging|kalender|årshjul/i;
const WITH_OTHERS = new Set<SectionKind>(["budget", "authorisations"]);
const DIALOGUE = new Set<SectionKind | null>(["reporting", "dialogue"]);

/** Whether a heading over the section tells of money or authorisations and of the dialogue as well. */
export function isCombined(section: Section): boolean {
	for (let one: Section | null = section; one !== null; one = one.parent)
		if (WITH_OTHERS.has(one.kind)) return COMBINED.test(one.title);
	return false;
}

/** The reports and meetings of the dialogue itself, by names that nothing else bears. */
const NAMED =
	/(?<![A-Za-zÀ-ſ])(?:(?:års|halvårs|tertial|kvartals)rapport[A-Za-zÀ-ſ]*|(?:etats)?styringsmøter?)\s(?:[^.]{0,120}\s)?\d{1,2}\.\s?(?:[a-zß-ÿ]{3,9}|\d{1,2})|\d{1,2}\.\s?[a-zß-ÿ]{3,9}\s[^.]{0,80}(?:års|halvårs|tertial|kvartals)rapport/i;

/**
 * What is known of a block's place: whether it is of the dialogue, may hold entries of a list, is of something else, though it names
 * one of the dialogue's own reports or meetings with a day, or is only of something else.
 */
export type Place = "dialogue" | "entries" | "elsewhere" | "named" | "apart";

/** Finds where the letter speaks of reports and meetings: under a heading of them, else wherever it speaks of nothing else. */
export function placesOf(letter: Letter): (block: Block) => Place {
	const anywhere = !letter.outline.sections.some(
		(section) => DIALOGUE.has(section.kind) || isCombined(section),
	);
	return (block) => {
		const section = sectionAt(letter, block);
		if (section.heading === block) return "apart";
		if (isCombined(section) || DIALOGUE.has(leadKind(letter, block))) return "dialogue";
		const nearest = within(section, ...APART, "dialogue", "reporting");
		if (nearest !== null && DIALOGUE.has(nearest.kind)) return "dialogue";
		if (nearest !== null) return NAMED.test(wordsOf(letter, block)) ? "named" : "apart";
		const other = within(section, ...OF_OTHER_THINGS);
		if (anywhere && other === null) return "dialogue";
		const listed = block.role === "item" && section.kind === "other" && other === null;
		return listed || within(section, "attachments") !== null ? "entries" : "elsewhere";
	};
}
