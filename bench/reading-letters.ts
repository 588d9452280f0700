import { readdir, readFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { type Reading, readLetter } from "#letters/read";
import { loadExpected, type SetName } from "../test/letters/expected.ts";
import { type LetterScore, scoreLetter } from "../test/letters/score.ts";

/** A letter of the bench: a file, what must be read out of it, and who may look inside. */
export interface BenchLetter {
	readonly name: string;
	readonly set: SetName;
	/** Set aside unread: its misses are never shown. */
	readonly sealed: boolean;
	/** The annotated file itself, not the same letter in another format: sums and means count a letter once. */
	readonly first: boolean;
	readonly score: LetterScore;
}

/** The letters that were scored, and the lists whose letter is not on this machine. */
export interface BenchLetters {
	readonly letters: readonly BenchLetter[];
	readonly missing: readonly string[];
	/** What the reader said of letters that it refused; all in them counts as missed. */
	readonly refused: readonly string[];
}

const NOTHING: Reading = {
	schemaVersion: 1,
	text: "",
	document: {
		kind: "other",
		language: "nb",
		sender: null,
		recipient: null,
		reference: null,
		date: null,
		year: null,
	},
	goals: [],
	indicators: [],
	assignments: [],
	allotments: [],
	earmarks: [],
	reports: [],
	meetings: [],
	authorisations: [],
	requirements: [],
	findings: [],
};

/** The names in a folder; none where it is missing. */
async function namesIn(folder: string): Promise<string[]> {
	return readdir(folder).catch(() => []);
}

/** Folders under `folder` that hold an expected.json, in order of name; none where the folder is missing. */
async function listsIn(folder: string): Promise<string[]> {
	const holding = await Promise.all(
		(await namesIn(folder)).map(async (name) => {
			const path = join(folder, name);
			return (await namesIn(path)).includes("expected.json") ? path : null;
		}),
	);
	return holding.filter((path) => path !== null).sort();
}

/** The formats of the demonstration letter that lie beside its list. */
async function formatsIn(folder: string): Promise<string[]> {
	const names = await namesIn(folder);
	return names
		.filter((name) => /^letter\.(?:txt|docx|pdf|md|html)$/u.test(name))
		.map((name) => join(folder, name));
}

/** Reads and scores every letter that has a list: own, real, demonstration and set aside. */
export async function scoreLetters(root: string): Promise<BenchLetters> {
	const tests = join(root, "test/letters");
	const lists = [
		...(await listsIn(tests)).map((folder) => ({ folder, set: "own" as SetName, sealed: false })),
		...(await listsIn(join(tests, "real"))).map((folder) => ({
			folder,
			set: "held-out" as SetName,
			sealed: false,
		})),
		...(await listsIn(join(tests, "set-aside"))).map((folder) => ({
			folder,
			set: "held-out" as SetName,
			sealed: true,
		})),
	];
	const demo = join(root, "demo");
	if ((await namesIn(demo)).includes("expected.json"))
		lists.push({ folder: demo, set: "own", sealed: false });

	const letters: BenchLetter[] = [];
	const missing: string[] = [];
	const refused: string[] = [];
	for (const { folder, set, sealed } of lists) {
		const loaded = await loadExpected(join(folder, "expected.json"));
		if (loaded === null) {
			missing.push(basename(folder));
			continue;
		}
		const files = folder === demo ? await formatsIn(demo) : loaded.files;
		for (const file of files) {
			const bytes = await readFile(file).catch(() => null);
			const suffix = files.length > 1 ? extname(file) : "";
			const name = `${basename(folder)}${suffix}`;
			if (bytes === null) {
				missing.push(name);
				continue;
			}
			const reading = await readLetter(bytes).then(
				(read) => read.reading,
				(refusal: unknown) => {
					refused.push(`${name}: ${refusal}`);
					return NOTHING;
				},
			);
			letters.push({
				name,
				set: loaded.expected.set ?? set,
				sealed,
				first: file === files[0],
				score: scoreLetter(loaded.expected, reading),
			});
		}
	}
	return { letters, missing, refused };
}
