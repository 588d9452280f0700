/**
 * The Merkle tree of RFC 6962 (section 2.1): a leaf is hashed after a byte 0, a node after a byte 1, and a
 * tree of n leaves is split at the largest power of two below n.
 */
import { hash } from "node:crypto";

/** Subtrees of 2^8, 2^16, … leaves are kept, so that a path is found without hashing all leaves again. */
const KEPT_EVERY = 8;
const KEPT_WIDTH = 2 ** KEPT_EVERY;
const HASH_BYTES = 32;

const sha256 = (data: string | Buffer): Buffer => hash("sha256", data, "buffer");

/** The root of a tree without leaves. */
const NOTHING = sha256("");

/** The hash of an entry in its canonical form. */
export function leafHash(canonical: string): Buffer {
	return sha256(`\0${canonical}`);
}

const pair = Buffer.alloc(1 + 2 * HASH_BYTES, 1);

/** The hash of a node over two subtrees. */
export function nodeHash(left: Buffer, right: Buffer): Buffer {
	left.copy(pair, 1);
	right.copy(pair, 1 + HASH_BYTES);
	return sha256(pair);
}

/** The root over subtrees that stand in a row, the largest first. */
function over(roots: readonly Buffer[]): Buffer {
	return (
		roots.reduceRight<Buffer | null>(
			(right, left) => (right === null ? left : nodeHash(left, right)),
			null,
		) ?? NOTHING
	);
}

/** The root of a whole subtree of 2^level leaves; places are counted from 0. */
export interface Node {
	readonly level: number;
	readonly place: number;
	readonly hash: Buffer;
}

/** A tree that grows to the right and remembers only the roots of its whole subtrees. */
export class Frontier {
	#size: number;
	#roots: Buffer[];

	/**
	 * @param roots of the whole subtrees of a tree with `size` leaves, the largest first
	 * @throws RangeError where they are not as many as such a tree has
	 */
	constructor(size = 0, roots: readonly Buffer[] = []) {
		let whole = 0;
		for (let left = size; left > 0; left = Math.floor(left / 2)) whole += left % 2;
		if (roots.length !== whole)
			throw new RangeError(`a tree of ${size} leaves is not of ${roots.length} parts`);
		this.#size = size;
		this.#roots = [...roots];
	}

	get size(): number {
		return this.#size;
	}

	get roots(): readonly Buffer[] {
		return this.#roots;
	}

	/** Adds a leaf; `kept` is told of every subtree that it makes whole and that is kept. */
	add(leaf: Buffer, kept: (node: Node) => void = () => {}): void {
		let root = leaf;
		let level = 0;
		let place = this.#size;
		while (place % 2 === 1) {
			root = nodeHash(this.#roots.pop()!, root);
			place = (place - 1) / 2;
			level++;
			if (level % KEPT_EVERY === 0) kept({ level, place, hash: root });
		}
		this.#roots.push(root);
		this.#size++;
	}

	root(): Buffer {
		return over(this.#roots);
	}
}

/** A step from a leaf to the root: the hash of the neighbour, and on which side it stands. */
export interface Step {
	readonly side: "left" | "right";
	readonly hash: Buffer;
}

/** Hands out kept hashes, at most 256 from a place counted from 0: of leaves (level 0) or of whole subtrees. */
export type KeptHashes = (level: number, place: number) => Promise<readonly Buffer[]>;

/** Finds paths in a tree of `size` leaves whose hashes are kept; each row of 256 is asked for once. */
export class Paths {
	readonly #size: number;
	readonly #kept: KeptHashes;
	readonly #rows = new Map<string, Promise<readonly Buffer[]>>();

	constructor(size: number, kept: KeptHashes) {
		this.#size = size;
		this.#kept = kept;
	}

	/** The path from a leaf, counted from 0, to the root: the nearest neighbour first. */
	async from(leaf: number): Promise<Step[]> {
		const steps: Step[] = [];
		let [start, end] = [0, this.#size];
		while (end - start > 1) {
			const middle = start + largestPowerBelow(end - start);
			const onLeft = leaf < middle;
			const neighbour = onLeft ? await this.#root(middle, end) : await this.#root(start, middle);
			steps.push({ side: onLeft ? "right" : "left", hash: neighbour });
			if (onLeft) end = middle;
			else start = middle;
		}
		return steps.reverse();
	}

	/** The root over leaves from `start` to before `end`, which the rules of the tree put together. */
	async #root(start: number, end: number): Promise<Buffer> {
		const roots: Buffer[] = [];
		for (let from = start; from < end; ) {
			let level = 0;
			while (from % 2 ** (level + 1) === 0 && from + 2 ** (level + 1) <= end) level++;
			roots.push(await this.#whole(level, from / 2 ** level));
			from += 2 ** level;
		}
		return over(roots);
	}

	async #whole(level: number, place: number): Promise<Buffer> {
		if (level % KEPT_EVERY === 0) {
			const row = await this.#row(level, Math.floor(place / KEPT_WIDTH));
			const found = row[place % KEPT_WIDTH];
			if (found === undefined) throw new Error(`the journal lacks the hash ${place} of level ${level}`);
			return found;
		}
		return nodeHash(await this.#whole(level - 1, place * 2), await this.#whole(level - 1, place * 2 + 1));
	}

	#row(level: number, number: number): Promise<readonly Buffer[]> {
		const name = `${level}/${number}`;
		const row = this.#rows.get(name) ?? this.#kept(level, number * KEPT_WIDTH);
		this.#rows.set(name, row);
		return row;
	}
}

function largestPowerBelow(count: number): number {
	let power = 1;
	while (power * 2 < count) power *= 2;
	return power;
}

/** The root that a leaf and its path lead to. */
export function rootOf(leaf: Buffer, path: readonly Step[]): Buffer {
	return path.reduce(
		(root, { side, hash: neighbour }) =>
			side === "left" ? nodeHash(neighbour, root) : nodeHash(root, neighbour),
		leaf,
	);
}
