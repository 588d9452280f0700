import type { Element, Kid } from "../pdf-tree.ts";
import { Beyond, beyond } from "./beyond.ts";
import type { File } from "./file.ts";
import { type Dictionary, Reference, type Value } from "./objects.ts";

const DEEPEST = 32;
const MOST_ELEMENTS = 50_000;
/** Rows and columns are counted, so that content of another page may not be taken for one. */
const COUNTED: ReadonlySet<string> = new Set(["Table", "TBody", "TR"]);

/** An element as far as it reaches into one page: which of its kids do. */
interface Reached {
	readonly number: number;
	readonly dictionary: Dictionary;
	readonly kids: readonly Value[];
	/** By their places among the kids; null where there are none. */
	elements: Map<number, Reached> | null;
}

/** What an element's kids are, whatever the page. */
interface Listed {
	/** Where among them each element stands, by its number; null where there is none. */
	readonly places: ReadonlyMap<number, number> | null;
	/** Where content stands that is marked, on any page. */
	readonly contents: readonly number[];
}

/** The structure of a tagged PDF (ISO 32000-1, 14.7). */
export class Structure {
	private readonly roles: Dictionary | null;
	private readonly parents = new Map<number, readonly Value[]>();
	private readonly roots: readonly Value[];
	private readonly listed = new Map<number, Listed>();

	private constructor(
		private readonly file: File,
		root: Dictionary,
	) {
		this.roles = file.dictionary(root.get("RoleMap"));
		this.roots = listOf(file, root.get("K"));
		this.gather(file.dictionary(root.get("ParentTree")) ?? beyond(), 0);
	}

	/** The file's structure. A file that has none is `Beyond`. */
	static of(file: File, catalogue: Dictionary): Structure {
		return new Structure(file, file.dictionary(catalogue.get("StructTreeRoot")) ?? beyond());
	}

	/** The elements that reach into a page, from the top. */
	onPage(page: Reference, dictionary: Dictionary): readonly Element[] {
		const { file } = this;
		const parents = this.parents.get(file.number(dictionary.get("StructParents")) ?? -1) ?? beyond();
		const reached = new Map<number, Reached>();
		const tops = new Set<number>();
		file.budget.take("elements", parents.length + this.roots.length);
		for (const parent of parents) if (parent instanceof Reference) this.reach(parent, reached, tops, 0);
		return this.roots.flatMap((root) => {
			if (!(root instanceof Reference) || !tops.has(root.number)) return [];
			return [this.element(reached.get(root.number) ?? beyond(), page)];
		});
	}

	/** Gathers from the tree of numbers which elements name each page's content (14.7.4.4, 7.9.7). */
	private gather(node: Dictionary, depth: number): void {
		const { file } = this;
		if (depth > DEEPEST || this.parents.size > MOST_ELEMENTS) throw new Beyond();
		const numbers = file.array(node.get("Nums")) ?? [];
		file.budget.take("elements", numbers.length + 1);
		for (let at = 0; at + 1 < numbers.length; at += 2) {
			const list = file.array(numbers[at + 1]);
			if (list !== null) this.parents.set(file.number(numbers[at]) ?? beyond(), list);
		}
		for (const kid of file.array(node.get("Kids")) ?? [])
			this.gather(file.dictionary(kid) ?? beyond(), depth + 1);
	}

	/** Climbs from an element to the top, and notes on the way which kid leads to which. */
	private reach(
		reference: Reference,
		reached: Map<number, Reached>,
		tops: Set<number>,
		depth: number,
	): Reached {
		const { file } = this;
		const known = reached.get(reference.number);
		if (known !== undefined) return known;
		if (depth > DEEPEST || reached.size > MOST_ELEMENTS) throw new Beyond();
		file.budget.take("elements", 1);
		const dictionary = file.dictionary(reference) ?? beyond();
		const kids = listOf(file, dictionary.get("K"));
		const here: Reached = { number: reference.number, dictionary, kids, elements: null };
		reached.set(reference.number, here);
		const above = dictionary.get("P");
		const parent = file.dictionary(above);
		if (parent === null || file.get(parent.get("Type")) === "StructTreeRoot") {
			tops.add(reference.number);
			return here;
		}
		const holder = this.reach(above instanceof Reference ? above : beyond(), reached, tops, depth + 1);
		const at = this.listedIn(holder).places?.get(reference.number);
		if (at !== undefined) {
			holder.elements ??= new Map();
			holder.elements.set(at, here);
		}
		return here;
	}

	private listedIn({ number, kids }: Reached): Listed {
		let listed = this.listed.get(number);
		if (listed === undefined) {
			this.file.budget.take("elements", kids.length);
			let places: Map<number, number> | null = null;
			const contents: number[] = [];
			for (let at = 0; at < kids.length; at++) {
				const kid = kids[at]!;
				if (kid instanceof Reference) {
					places ??= new Map();
					if (!places.has(kid.number)) places.set(kid.number, at);
				}
				if (this.content(kid) !== null) contents.push(at);
			}
			listed = { places, contents };
			this.listed.set(number, listed);
		}
		return listed;
	}

	private element(reached: Reached, page: Reference): Element {
		const { file } = this;
		const { dictionary } = reached;
		const role = String(file.get(dictionary.get("S")));
		const mapped = file.get(this.roles?.get(role));
		const type = typeof mapped === "string" ? mapped : role;
		const isCell = type === "TD" || type === "TH";
		return {
			type,
			kids: this.kids(reached, page, COUNTED.has(type)),
			span: isCell ? this.covered(dictionary, "ColSpan") : 1,
			rows: isCell ? this.covered(dictionary, "RowSpan") : 1,
		};
	}

	/**
	 * An element's kids. An element that does not reach into the page is null: each where they are counted, else
	 * all together that stand beside one another. Content of other pages is null too, but where kids are counted.
	 */
	private kids(reached: Reached, page: Reference, counted: boolean): Kid[] {
		const { dictionary, elements } = reached;
		const { contents } = this.listedIn(reached);
		const own = dictionary.get("Pg");
		const places = elements === null ? contents : [...contents, ...elements.keys()].sort((a, b) => a - b);
		this.file.budget.take("elements", places.length + (counted ? reached.kids.length : 0) + 1);
		const kids: Kid[] = [];
		let next = 0;
		const others = (to: number): void => {
			for (; next < to; next++) if (counted || next === to - 1) kids.push(null);
			next++;
		};
		for (let index = 0; index < places.length; index++) {
			const at = places[index]!;
			others(at);
			const inner = elements?.get(at);
			const kid =
				inner === undefined ? this.contentOn(reached.kids[at] ?? null, own, page) : this.element(inner, page);
			if (kid !== null || !counted) kids.push(kid);
		}
		others(reached.kids.length);
		return kids;
	}

	/** The marked content that a kid is, on any page; null for what is none. */
	private content(value: Value): number | null {
		const kid = this.file.get(value);
		if (typeof kid === "number") return kid;
		return kid instanceof Map ? this.named(kid) : null;
	}

	/** The marked content of a page that a kid is; null for that of another page. */
	private contentOn(value: Value, own: Value | undefined, page: Reference): number | null {
		const kid = this.file.dictionary(value);
		return isPage(kid?.has("Pg") ? kid.get("Pg") : own, page) ? this.content(value) : null;
	}

	/** The number of marked content that a reference to it names (14.7.4.2). */
	private named(kid: Dictionary): number | null {
		if (this.file.get(kid.get("Type")) !== "MCR") return null;
		// Content of a form, which has numbers of its own.
		if (kid.has("Stm")) throw new Beyond();
		return this.file.number(kid.get("MCID"));
	}

	/** How many columns or rows a cell covers. */
	private covered(dictionary: Dictionary, name: string): number {
		for (const attributes of listOf(this.file, dictionary.get("A"))) {
			const given = this.file.number(this.file.dictionary(attributes)?.get(name));
			if (given !== null) return Math.max(1, Math.min(100, Math.trunc(given)));
		}
		return 1;
	}
}

function isPage(value: Value | undefined, page: Reference): boolean {
	return value instanceof Reference && value.number === page.number;
}

/** Several values, or one that stands alone. */
function listOf(file: File, value: Value | undefined): readonly Value[] {
	const list = file.array(value);
	if (list !== null) return list;
	return value === undefined || value === null ? [] : [value];
}
