import { MOST_PAGES } from "../limits.ts";
import { type Page, viewIn } from "../pdf-page.ts";
import { Beyond, beyond } from "./beyond.ts";
import { Contents } from "./content.ts";
import { File } from "./file.ts";
import { type Dictionary, Reference, Stream, type Value } from "./objects.ts";
import { Structure } from "./tree.ts";

const DEEPEST = 40;

/** A page and what it has from the pages above it in the tree (ISO 32000-1, 7.7.3.4). */
interface Leaf {
	readonly reference: Reference;
	readonly dictionary: Dictionary;
	readonly inherited: (key: string) => Value | undefined;
}

/**
 * Reads a plainly written PDF: tagged, with fonts that say their letters, as word processors and browsers write
 * them. It gives what the engine would give, without the engine (decision 0007). Null for every other file.
 */
export function readPlainly(bytes: Uint8Array): Page[] | null {
	try {
		const file = new File(bytes);
		const catalogue = file.dictionary(file.trailer.get("Root")) ?? beyond();
		const structure = Structure.of(file, catalogue);
		const contents = new Contents(file);
		const leaves: Leaf[] = [];
		gather(file, catalogue.get("Pages"), () => undefined, leaves, 0);
		return leaves.map((leaf, index) => readPage(file, leaf, index + 1, structure, contents));
	} catch (problem) {
		if (problem instanceof Beyond) return null;
		throw problem;
	}
}

function gather(
	file: File,
	node: Value | undefined,
	above: Leaf["inherited"],
	leaves: Leaf[],
	depth: number,
): void {
	const dictionary = file.dictionary(node);
	file.budget.take("elements", 1);
	if (!(node instanceof Reference) || dictionary === null || depth > DEEPEST) throw new Beyond();
	if (leaves.length >= MOST_PAGES) throw new Beyond();
	const inherited = (key: string): Value | undefined => dictionary.get(key) ?? above(key);
	const kids = file.array(dictionary.get("Kids"));
	if (kids === null) leaves.push({ reference: node, dictionary, inherited });
	else for (const kid of kids) gather(file, kid, inherited, leaves, depth + 1);
}

function readPage(file: File, leaf: Leaf, number: number, structure: Structure, contents: Contents): Page {
	const { reference, dictionary, inherited } = leaf;
	const media = boxOf(file, inherited("MediaBox")) ?? beyond();
	const crop = boxOf(file, inherited("CropBox")) ?? media;
	const [left, bottom] = [Math.max(media[0], crop[0]), Math.max(media[1], crop[1])];
	const [right, top] = [Math.min(media[2], crop[2]), Math.min(media[3], crop[3])];
	if (!(right > left && top > bottom)) throw new Beyond();
	const quarters = (((file.number(inherited("Rotate")) ?? 0) / 90) % 4) + 4;
	const view = viewIn({ left, top, right, bottom }, quarters % 4);
	const runs = contents.runs(bytesOf(file, dictionary), file.dictionary(inherited("Resources")), view);
	const tree = structure.onPage(reference, dictionary);
	return { number, width: view.width, height: view.height, runs, tree, rules: [], dots: [] };
}

function boxOf(file: File, value: Value | undefined): readonly [number, number, number, number] | null {
	const box = file.array(value)?.map((each) => file.number(each) ?? beyond());
	if (box === undefined || box.length !== 4) return null;
	const [a, b, c, d] = box as [number, number, number, number];
	return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}

/** A page's description of itself, which may be parted into several streams anywhere between two words. */
function bytesOf(file: File, page: Dictionary): Buffer {
	const contents = file.get(page.get("Contents"));
	if (contents instanceof Stream) return file.unpacked(contents);
	const parts = (Array.isArray(contents) ? contents : []).flatMap((each) => {
		const part = file.get(each);
		return part instanceof Stream ? [file.unpacked(part), Buffer.from("\n")] : beyond();
	});
	return Buffer.concat(parts);
}
