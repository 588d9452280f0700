import type { Words } from "./inline.ts";
import { seam } from "./lines.ts";

/** Lines set one after the other into one text, at a cost linear in their length. */
export class Run {
	/** The line that was added last. */
	last = "";
	private readonly parts: string[] = [];
	private readonly strong: (readonly [number, number])[] = [];
	private length = 0;

	constructor(first: Words) {
		this.push(first);
	}

	private push(words: Words): void {
		for (const [from, to] of words.strong) this.strong.push([from + this.length, to + this.length]);
		this.parts.push(words.text);
		this.length += words.text.length;
		this.last = words.text;
	}

	/** Adds a line; a word broken at the end of the line before is mended. */
	add(words: Words): void {
		const { cut, glue } = seam(this.last, words.text);
		const end = this.parts.length - 1;
		if (cut > 0) this.parts[end] = this.parts[end]!.slice(0, -cut);
		this.parts.push(glue);
		this.length += glue.length - cut;
		this.push(words);
	}

	words(): Words {
		return { text: this.parts.join(""), strong: this.strong };
	}
}
