import type { Block } from "./document.ts";
import type { Section } from "./outline.ts";

/** A goal as one place in the letter gives it. */
export interface Candidate {
	readonly id: string | null;
	readonly text: string;
	readonly parent: string | null;
	readonly block: Block;
	readonly section: Section | null;
	/** The only goal of its kind, over those that bear numbers. */
	readonly main: boolean;
	/** It is called a whole sector's. */
	readonly sector?: boolean;
	/** It stands in an unbroken list of sub-goals: what follows the list is of the goal over them. */
	readonly inRow?: boolean;
	/** What follows in its chapter is its own until the next goal, though no heading says so. */
	readonly opens?: boolean;
}

/** «(nytt)», «[NY]»: what a revised letter says of a goal after its words. */
const STANDING =
	/\s(?:\((?:ny(?:tt|e)?|endr(?:et|a)|uendr(?:et|a)|justert|revidert)\)|\[(?:NY(?:TT)?|ENDR(?:ET|A))\])$/i;

/** The words without the marks and the stop around them, and without what is said of their standing. */
export function clean(text: string): string {
	const words = text
		.replace(/^[\s:–>-]+/u, "")
		.trimEnd()
		.replace(STANDING, "");
	return words.endsWith(".") ? words.slice(0, -1).trimEnd() : words;
}
