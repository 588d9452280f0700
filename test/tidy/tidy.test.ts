import { describe, expect, test } from "vitest";
import { LONG_FILES, LONG_FUNCTIONS } from "./exceptions.ts";
import { codeLines, linesIn, nodesOf, program, type SourceFile, sourceFiles } from "./sources.ts";

const MOST_LINES = 400;
const MOST_LINES_OF_A_FUNCTION = 60;

/** Where something that makes two runs differ may be asked for outside of platform, and why. */
const UNFORESEEABLE_ALLOWED: Readonly<Record<string, string>> = {
	"src/modules/letters/read/formats/pdf-engine.ts": "gives a hostile file up in time",
	"src/modules/letters/read/formats/pdf-host.ts": "pdfium asks its host for the time",
	"src/web/key.ts": "a browser makes its own idempotency keys",
	"src/modules/letters/reviewing/desk.ts": "a browser names the steps that it sends",
};
const UNFORESEEABLE =
	/\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(|\bMath\.random\(|\bprocess\.env\b|\brandom(?:UUID|Bytes|Int)\b|\bgetRandomValues\b|\bTemporal\.Now\b/;

/** Short and long names of agencies and ministries. The program serves all, so its code names none. */
const AGENCIES =
	/(?<![\p{L}\p{N}])(?:IMDi|AID|HOD|KUD|KLD|BLD|KDD|DFD|NFD|LMD|Hdir|Bufdir|Udir|UDI|UNE|HK-dir|DSB|Kripos|PST|Integrerings- og mangfoldsdirektoratet|Arbeids- og inkluderingsdepartementet|Helsedirektoratet|Helse- og omsorgsdepartementet|Utlendingsdirektoratet|Utdanningsdirektoratet|Kulturdirektoratet|Miljødirektoratet)(?![\p{L}\p{N}])/u;

const FUNCTIONS = new Set([
	"FunctionDeclaration",
	"FunctionExpression",
	"ArrowFunctionExpression",
	"ClassMethod",
	"MethodProperty",
]);

const everything = () => [
	...sourceFiles(["src", "test", "scripts", "bench", "e2e"], /\.(?:tsx?|mjs|cjs|css)$/),
	...sourceFiles(["migrations"], /^\d.*\.sql$/),
];

function longFunctions(file: SourceFile): number[] {
	return [...nodesOf(file)]
		.filter(({ node }) => FUNCTIONS.has(node.type))
		.map(({ start, end }) => linesIn(file, start, end))
		.filter((lines) => lines > MOST_LINES_OF_A_FUNCTION);
}

/** Where lines of code match, as path:line. */
function places(files: readonly SourceFile[], pattern: RegExp): string[] {
	return files.flatMap((file) =>
		codeLines(file)
			.filter(({ line }) => pattern.test(line))
			.map(({ number }) => `${file.path}:${number}`),
	);
}

describe("the code", () => {
	test("is seen", () => {
		expect(program().length).toBeGreaterThan(80);
	});

	test("stands in files of at most 400 lines", () => {
		const long = everything()
			.map(({ path, text }) => ({ path, lines: text.trimEnd().split("\n").length }))
			.filter(({ path, lines }) => lines > (LONG_FILES[path] ?? MOST_LINES));
		expect(long).toEqual([]);
	});

	test("has functions of at most 60 lines", () => {
		const long = program().flatMap((file) =>
			longFunctions(file)
				.filter((lines) => lines > (LONG_FUNCTIONS[file.path] ?? 0))
				.map((lines) => ({ path: file.path, lines })),
		);
		expect(long).toEqual([]);
	});

	test("needs every exception that it is granted", () => {
		const files = new Map(everything().map((file) => [file.path, file]));
		const linesOf = (path: string) => files.get(path)?.text.trimEnd().split("\n").length ?? 0;
		const longest = (path: string) => {
			const file = files.get(path);
			return file === undefined ? 0 : Math.max(0, ...longFunctions(file));
		};
		expect(Object.keys(LONG_FILES).filter((path) => linesOf(path) <= MOST_LINES)).toEqual([]);
		expect(Object.keys(LONG_FUNCTIONS).filter((path) => longest(path) === 0)).toEqual([]);
	});

	test("asks for time, chance and environment in platform alone", () => {
		const outside = program().filter(({ path }) => !path.startsWith("src/platform/"));
		const asked = places(outside, UNFORESEEABLE);
		const unexpected = asked.filter((place) => !(place.replace(/:\d+$/, "") in UNFORESEEABLE_ALLOWED));
		expect(unexpected).toEqual([]);
		const needed = new Set(asked.map((place) => place.replace(/:\d+$/, "")));
		expect(Object.keys(UNFORESEEABLE_ALLOWED).filter((path) => !needed.has(path))).toEqual([]);
	});

	test("names no agency and no ministry", () => {
		expect(places(program(), AGENCIES)).toEqual([]);
	});

	test("leaves nothing to be done later", () => {
		// Put together, so that this file does not find itself.
		const marks = new RegExp(`\\b(?:${["TO" + "DO", "FIX" + "ME", "X" + "XX"].join("|")})\\b`);
		const marked = everything().filter(({ text }) => marks.test(text));
		expect(marked.map(({ path }) => path)).toEqual([]);
	});

	test("asks the database in stores alone", () => {
		const others = program().filter(
			({ path }) => path.startsWith("src/") && !/\.store\.ts$|^src\/platform\/db\//.test(path),
		);
		expect(places(others, /\.query\s*(?:<[^()]*>)?\(/)).toEqual([]);
	});

	test("names no table of another module in a store", () => {
		const stores = program().flatMap((file) => {
			const own = /^src\/modules\/([^/]+)\/.*\.store\.ts$/.exec(file.path)?.[1];
			return own === undefined ? [] : [{ file, own }];
		});
		expect(stores.length).toBeGreaterThan(1);
		const foreign = stores.flatMap(({ file, own }) =>
			places([file], new RegExp(`\\b(?:from|join|into|update)\\s+(?!${own}\\.)[a-z]+\\.[a-z_]+`)),
		);
		expect(foreign).toEqual([]);
	});
});
