import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Frontier, leafHash, type Node, Paths, rootOf } from "./merkle.ts";

const sha256 = (...parts: (string | Uint8Array)[]): Buffer => {
	const sum = createHash("sha256");
	for (const part of parts) sum.update(part);
	return sum.digest();
};

/** MTH of RFC 6962, section 2.1, word by word. */
function treeHash(leaves: readonly string[]): Buffer {
	const [first] = leaves;
	if (first === undefined) return sha256("");
	if (leaves.length === 1) return sha256(Uint8Array.of(0), first);
	let split = 1;
	while (split * 2 < leaves.length) split *= 2;
	return sha256(Uint8Array.of(1), treeHash(leaves.slice(0, split)), treeHash(leaves.slice(split)));
}

/** A tree of these leaves, with the hashes that are kept of it. */
function grown(leaves: readonly string[]) {
	const tree = new Frontier();
	const hashes = leaves.map(leafHash);
	const whole: Node[] = [];
	for (const hash of hashes) tree.add(hash, (node) => void whole.push(node));
	const paths = new Paths(leaves.length, async (level, from) => {
		const row = level === 0 ? hashes : whole.filter((node) => node.level === level).map(({ hash }) => hash);
		return row.slice(from, from + 256);
	});
	return { tree, paths, hashes };
}

const named = (count: number) => Array.from({ length: count }, (_, place) => `post ${place} æøå`);

describe("the tree", () => {
	test("has the roots that RFC 6962 says, for every size from none to over a kept subtree", () => {
		for (const count of [...Array(20).keys(), 255, 256, 257, 511, 600]) {
			expect(grown(named(count)).tree.root(), String(count)).toEqual(treeHash(named(count)));
		}
	});

	test("has the known roots of certificate transparency's own test leaves", () => {
		const bytes = [
			"",
			"00",
			"10",
			"2021",
			"3031",
			"40414243",
			"5051525354555657",
			"606162636465666768696a6b6c6d6e6f",
		];
		const leaves = bytes.map((hex) => Buffer.from(hex, "hex").toString("latin1"));
		expect(grown(leaves.slice(0, 1)).tree.root().toString("hex")).toBe(
			"6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
		);
		expect(grown(leaves).tree.root().toString("hex")).toBe(
			"5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
		);
	});

	test("goes on from its whole subtrees as if it had been there all along", () => {
		fc.assert(
			fc.property(fc.nat(300), fc.nat(300), (before, after) => {
				const first = grown(named(before)).tree;
				const second = new Frontier(first.size, first.roots);
				for (const name of named(before + after).slice(before)) second.add(leafHash(name));
				expect(second.root()).toEqual(treeHash(named(before + after)));
			}),
			{ numRuns: 20 },
		);
	});

	test("refuses subtrees that are not as many as its size asks for", () => {
		expect(() => new Frontier(3, [leafHash("a")])).toThrow(RangeError);
	});
});

describe("a path", () => {
	test("leads from every leaf to the root, in trees of every shape", async () => {
		for (const count of [1, 2, 3, 7, 64, 255, 256, 257, 300, 700]) {
			const { tree, paths, hashes } = grown(named(count));
			for (const leaf of new Set(
				[0, 1, count >> 1, count - 2, count - 1].filter((n) => n >= 0 && n < count),
			)) {
				const path = await paths.from(leaf);
				expect(rootOf(hashes[leaf]!, path), `${leaf} of ${count}`).toEqual(tree.root());
				expect(rootOf(leafHash("another"), path)).not.toEqual(tree.root());
			}
		}
	});

	test("goes over kept subtrees of subtrees in a tree of seventy thousand leaves", async () => {
		const { tree, paths, hashes } = grown(named(70_000));
		for (const leaf of [0, 65_535, 65_536, 69_999]) {
			expect(rootOf(hashes[leaf]!, await paths.from(leaf))).toEqual(tree.root());
		}
	});
});
