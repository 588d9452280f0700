import { parseXml } from "./xml.ts";

/** What a paragraph style says that matters for reading; undefined where it leaves it to the one below. */
export interface Style {
	readonly name: string;
	readonly basedOn: string | null;
	/** 0 outermost, 9 body text. */
	readonly outline: number | undefined;
	readonly list: string | undefined;
	readonly depth: number | undefined;
	readonly bold: boolean | undefined;
	readonly hidden: boolean | undefined;
}

/** A style with everything that it takes over from the styles it is based on. */
export interface Resolved extends Style {
	/** A heading's level, 1 outermost; null for other styles. */
	readonly heading: number | null;
	readonly contents: boolean;
}

type Draft = { -readonly [Key in keyof Style]: Style[Key] } & { id: string };

/** Whether a property like `<w:b/>` is on: it is unless its value says no. */
export function isOn(value: string | undefined): boolean {
	return value === undefined || !/^(?:0|false|off|none)$/u.test(value);
}

/** Styles are based on one another no deeper than this; a ring ends here. */
const LONGEST_CHAIN = 20;

/** The styles of a Word file. */
export class Styles {
	private readonly styles = new Map<string, Style>();
	private readonly resolved = new Map<string, Resolved>();
	private defaultStyle: string | null = null;

	constructor(bytes: Uint8Array | null) {
		if (bytes !== null) this.read(bytes);
	}

	private read(bytes: Uint8Array): void {
		let style: Draft | null = null;
		parseXml(bytes, {
			open: (name, attributes) => {
				const value = attributes["w:val"];
				if (name === "w:style") {
					const id = attributes["w:styleId"] ?? "";
					style = {
						id,
						name: "",
						basedOn: null,
						outline: undefined,
						list: undefined,
						depth: undefined,
						bold: undefined,
						hidden: undefined,
					};
					if (attributes["w:type"] === "paragraph" && isOn(attributes["w:default"] ?? "0"))
						this.defaultStyle = id;
				} else if (style === null) return;
				else if (name === "w:name") style.name = value ?? "";
				else if (name === "w:basedOn") style.basedOn = value ?? null;
				else if (name === "w:outlineLvl") style.outline = Number(value);
				else if (name === "w:numId") style.list = value;
				else if (name === "w:ilvl") style.depth = Number(value);
				else if (name === "w:b") style.bold = isOn(value);
				else if (name === "w:vanish") style.hidden = isOn(value);
			},
			close: (name) => {
				if (name !== "w:style" || style === null) return;
				this.styles.set(style.id, style);
				style = null;
			},
		});
	}

	/** What a style says, its basis included; of no or an unknown style, what the default style says. */
	of(id: string | null): Resolved {
		const key = id ?? this.defaultStyle ?? "";
		let style = this.resolved.get(key);
		if (style === undefined) {
			style = this.resolve(key);
			this.resolved.set(key, style);
		}
		return style;
	}

	private resolve(id: string): Resolved {
		const chain: Style[] = [];
		for (let at: string | null = id; at !== null && chain.length < LONGEST_CHAIN; ) {
			const style: Style | undefined = this.styles.get(at);
			if (style === undefined) break;
			chain.push(style);
			at = style.basedOn;
		}
		const first = <Key extends keyof Style>(key: Key): Style[Key] | undefined =>
			chain.find((style) => style[key] !== undefined)?.[key];
		const outline = first("outline");
		const names = chain.length === 0 ? [id] : chain.map((style) => style.name);
		const contents = names.some((name) => /^(?:toc|inh|innholdsfortegnelse|innhald) ?\d$/i.test(name));
		return {
			name: names[0] ?? "",
			basedOn: null,
			outline,
			list: first("list"),
			depth: first("depth"),
			bold: first("bold"),
			hidden: first("hidden"),
			heading: contents ? null : headingOf(names, outline),
			contents,
		};
	}
}

function headingOf(names: readonly string[], outline: number | undefined): number | null {
	if (outline !== undefined) return outline >= 0 && outline < 9 ? outline + 1 : null;
	for (const name of names) {
		const level = /^(?:heading|overskrift) ?([1-9])$/i.exec(name)?.[1];
		if (level !== undefined) return Number(level);
		if (/^(?:title|tittel)$/i.test(name)) return 1;
	}
	return null;
}
