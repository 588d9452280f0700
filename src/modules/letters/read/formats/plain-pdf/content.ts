import type { Run, View } from "../pdf-page.ts";
import { Beyond, beyond } from "./beyond.ts";
import type { File } from "./file.ts";
import { type Font, fontOf } from "./font.ts";
import { type Dictionary, Stream, type Value } from "./objects.ts";
import { type Mark, type Matrix, Setting, type State, times } from "./setting.ts";
import { operator, Words } from "./words.ts";

const UNIT: Matrix = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };
const DEEPEST_FORM = 8;
const DEEPEST_STATE = 256;

/** Reads what pages set, in the order in which they do. Fonts are read once. */
export class Contents {
	private readonly fonts = new Map<Dictionary, Font>();

	constructor(readonly file: File) {}

	/** The text of a page. Throws `Beyond` for what is not plainly set. */
	runs(bytes: Buffer, resources: Dictionary | null, view: View): Run[] {
		const setting = new Setting(this.file.budget);
		this.read(new Description(this, bytes, resources, matrixOfView(view), setting, 0));
		return setting.done();
	}

	read(description: Description): void {
		const { words } = description;
		const { budget } = this.file;
		for (let name = words.next(); name !== 0; name = words.next()) {
			budget.take("operators", 1);
			OPERATORS.get(name)?.(description, words);
		}
	}

	font(dictionary: Dictionary): Font {
		let font = this.fonts.get(dictionary);
		if (font === undefined) {
			font = fontOf(this.file, dictionary);
			this.fonts.set(dictionary, font);
		}
		return font;
	}
}

/** A page's or a form's description while it is read. */
class Description {
	readonly words: Words;
	private readonly kept: State[] = [];
	private readonly marks: Mark[] = [];
	private marked: Mark = { content: -1, artifact: false };
	state: State;
	/** From the text that is set to the page; null outside of texts. */
	private text: Matrix | null = null;
	/** Where the line begins on the page, and how far along it the text has come. */
	private x = 0;
	private y = 0;
	private along = 0;

	constructor(
		private readonly contents: Contents,
		bytes: Buffer,
		private readonly resources: Dictionary | null,
		matrix: Matrix,
		private readonly setting: Setting,
		private readonly depth: number,
	) {
		this.words = new Words(bytes, contents.file.budget);
		this.state = { matrix, font: null, size: 0, letterGap: 0, wordGap: 0, stretch: 1, leading: 0, rise: 0 };
	}

	keep(): void {
		if (this.kept.length > DEEPEST_STATE) throw new Beyond();
		this.kept.push({ ...this.state });
	}

	restore(): void {
		if (this.text !== null) throw new Beyond();
		this.state = this.kept.pop() ?? this.state;
	}

	/** The page is turned between texts only (8.2): lines are kept as they lie on it. */
	turn(matrix: Matrix): void {
		if (this.text !== null) throw new Beyond();
		this.state.matrix = times(matrix, this.state.matrix);
	}

	/** Begins a text where the page's own coordinates do. */
	begin(): void {
		this.lay(this.state.matrix);
	}

	startAt(matrix: Matrix): void {
		this.lay(times(matrix, this.state.matrix));
	}

	private lay(text: Matrix): void {
		this.text = text;
		this.x = text.e;
		this.y = text.f;
		this.along = 0;
	}

	move(x: number, y: number): void {
		const { a, b, c, d } = this.text ?? beyond();
		this.x += y === 0 ? x * a : x * a + y * c;
		if (y !== 0 || b !== 0) this.y += x * b + y * d;
		this.along = 0;
	}

	show(pieces: readonly Value[]): void {
		const { text, along } = this;
		if (text === null) throw new Beyond();
		const x = along === 0 ? this.x : this.x + along * text.a;
		const y = along === 0 || text.b === 0 ? this.y : this.y + along * text.b;
		this.along += this.setting.show(pieces, this.state, text, x, y, this.marked);
	}

	end(): void {
		this.text = null;
	}

	/** Something that the description calls by a name of its own. */
	private named(kind: string, name: Value): Value {
		const { file } = this.contents;
		return file.get(file.dictionary(this.resources?.get(kind))?.get(String(name)));
	}

	font(name: Value, size: number): void {
		const font = this.named("Font", name);
		this.state.font = this.contents.font(font instanceof Map ? font : beyond());
		this.state.size = size;
	}

	/** A graphics state may carry a font. */
	graphics(name: Value): void {
		const graphics = this.named("ExtGState", name);
		if (graphics instanceof Map && graphics.has("Font")) throw new Beyond();
	}

	/** Begins content that is marked by a tag and, perhaps, properties, inside what is marked already. */
	mark(tag: Value, properties: Value): void {
		if (this.marks.length > DEEPEST_STATE) throw new Beyond();
		const { file } = this.contents;
		const given = typeof properties === "string" ? this.named("Properties", properties) : properties;
		const known = file.dictionary(given);
		// Words that stand in for what is drawn.
		if (known?.has("ActualText")) throw new Beyond();
		this.marks.push(this.marked);
		const { content, artifact } = this.marked;
		this.marked = {
			content: content >= 0 ? content : (file.number(known?.get("MCID")) ?? -1),
			artifact: artifact || String(tag).startsWith("Artifact"),
		};
	}

	unmark(): void {
		this.marked = this.marks.pop() ?? beyond();
	}

	/** Sets a form, which is a description of its own. */
	form(name: Value): void {
		const { file } = this.contents;
		const form = this.named("XObject", name);
		if (!(form instanceof Stream) || file.get(form.dictionary.get("Subtype")) !== "Form") return;
		if (this.depth >= DEEPEST_FORM) throw new Beyond();
		const given = file.array(form.dictionary.get("Matrix"));
		const own = given === null ? UNIT : matrixOf((at) => file.number(given[at]) ?? beyond());
		const matrix = times(own, this.state.matrix);
		const resources = file.dictionary(form.dictionary.get("Resources")) ?? this.resources;
		const bytes = file.unpacked(form);
		this.contents.read(
			new Description(this.contents, bytes, resources, matrix, this.setting, this.depth + 1),
		);
	}
}

function matrixOf(number: (at: number) => number): Matrix {
	return { a: number(0), b: number(1), c: number(2), d: number(3), e: number(4), f: number(5) };
}

/** From the file's coordinates to those of the page as it is seen. */
function matrixOfView({ x, y }: View): Matrix {
	const [e, f] = [x(0, 0), y(0, 0)];
	return { a: x(1, 0) - e, b: y(1, 0) - f, c: x(0, 1) - e, d: y(0, 1) - f, e, f };
}

const six = (words: Words): Matrix => matrixOf((at) => words.number(at));

type Doing = (at: Description, words: Words) => void;

/** What bears on text (8.4.4, 9.3, 9.4, 14.6); every other operator draws. */
const OPERATORS: ReadonlyMap<number, Doing> = new Map(
	Object.entries<Doing>({
		q: (at) => at.keep(),
		Q: (at) => at.restore(),
		cm: (at, words) => at.turn(six(words)),
		gs: (at, words) => at.graphics(words.value(0)),
		BT: (at) => at.begin(),
		ET: (at) => at.end(),
		Tm: (at, words) => at.startAt(six(words)),
		Td: (at, words) => at.move(words.number(0), words.number(1)),
		TD: (at, words) => {
			at.state.leading = -words.number(1);
			at.move(words.number(0), words.number(1));
		},
		"T*": (at) => at.move(0, -at.state.leading),
		Tf: (at, words) => at.font(words.value(0), words.number(1)),
		Tc: (at, words) => {
			at.state.letterGap = words.number(0);
		},
		Tw: (at, words) => {
			at.state.wordGap = words.number(0);
		},
		Tz: (at, words) => {
			at.state.stretch = words.number(0) / 100;
		},
		TL: (at, words) => {
			at.state.leading = words.number(0);
		},
		Ts: (at, words) => {
			at.state.rise = words.number(0);
		},
		Tj: (at, words) => at.show([words.value(0)]),
		TJ: (at, words) => {
			const pieces = words.value(0);
			at.show(Array.isArray(pieces) ? pieces : beyond());
		},
		"'": (at, words) => {
			at.move(0, -at.state.leading);
			at.show([words.value(0)]);
		},
		'"': (at, words) => {
			at.state.wordGap = words.number(0);
			at.state.letterGap = words.number(1);
			at.move(0, -at.state.leading);
			at.show([words.value(2)]);
		},
		BMC: (at, words) => at.mark(words.value(0), null),
		BDC: (at, words) => at.mark(words.value(0), words.value(1)),
		EMC: (at) => at.unmark(),
		Do: (at, words) => at.form(words.value(0)),
		// A picture within the description, whose bytes would be taken for words.
		BI: beyond,
	}).map(([name, doing]) => [operator(name), doing]),
);
