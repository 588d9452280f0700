import type { Element, Kid } from "../pdf-tree.ts";
import { Beyond, beyond } from "./beyond.ts";
import type { File } from "./file.ts";
import { type Dictionary, Reference, type Value } from "./objects.ts";

const DEEPEST = 32;
const MOST_ELEMENTS = 50_000;
/** Rows and columns are counted, so that content of another page may not be taken for one. */
const COUNTED: ReadonlySet<string> = new Set(["Table", "TBody", "TR"]);

/** Marked content of another page. */
const ELSEWHERE = "elsewhere";

/** An element as far as it reaches into one page: which of its kids do. */
interface Reached {
	readonly number: number;
	readonly dictionary: Dictionary;
	readonly kids: readonly Value[];
	readonly elements: Map<number, Reached>;
}

/** The structure of a tagged PDF (ISO 32000-1, 14.7). */
export class Structure {
	private readonly roles: Dictionary | null;
	private readonly parents = new Map<number, readonly Value[]>();
	private readonly roots: readonly Value[];
	private readonly places = new Map<number, Map<number, number>>();

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
		const here: Reached = { number: reference.number, dictionary, kids, elements: new Map() };
		reached.set(reference.number, here);
		const above = dictionary.get("P");
		const parent = file.dictionary(above);
		if (parent === null || file.get(parent.get("Type")) === "StructTreeRoot") {
			tops.add(reference.number);
			return here;
		}
		const holder = this.reach(above instanceof Reference ? above : beyond(), reached, tops, depth + 1);
		const at = this.placesOf(holder).get(reference.number);
		if (at !== undefined) holder.elements.set(at, here);
		return here;
	}

	/** Where among an element's kids each element stands; the same on every page. */
	private placesOf({ number, kids }: Reached): ReadonlyMap<number, number> {
		let places = this.places.get(number);
		if (places === undefined) {
			this.file.budget.take("elements", kids.length);
			places = new Map();
			for (const [at, kid] of kids.entries()) {
				if (kid instanceof Reference && !places.has(kid.number)) places.set(kid.number, at);
			}
			this.places.set(number, places);
		}
		return places;
	}

	private element(reached: Reached, page: Reference): Element {
		const { file } = this;
		const { dictionary } = reached;
		const role = String(file.get(dictionary.get("S")));
		const mapped = file.get(this.roles?.get(role));
		const type = typeof mapped === "string" ? mapped : role;
		const own = dictionary.get("Pg");
		const kids: Kid[] = [];
		file.budget.take("elements", reached.kids.length + 1);
		for (const [at, value] of reached.kids.entries()) {
			const inner = reached.elements.get(at);
			const kid = inner === undefined ? this.content(value, own, page) : this.element(inner, page);
			if (kid !== ELSEWHERE || !COUNTED.has(type)) kids.push(kid === ELSEWHERE ? null : kid);
		}
		const isCell = type === "TD" || type === "TH";
		const [span, rows] = ["ColSpan", "RowSpan"].map((name) => (isCell ? this.covered(dictionary, name) : 1));
		return { type, kids, span: span ?? 1, rows: rows ?? 1 };
	}

	/** The marked content that a kid is; null for what is none. */
	private content(value: Value, own: Value | undefined, page: Reference): number | typeof ELSEWHERE | null {
		const kid = this.file.get(value);
		const isNamed = kid instanceof Map;
		const content = typeof kid === "number" ? kid : isNamed ? this.named(kid) : null;
		if (content === null) return null;
		return isPage(isNamed && kid.has("Pg") ? kid.get("Pg") : own, page) ? content : ELSEWHERE;
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
