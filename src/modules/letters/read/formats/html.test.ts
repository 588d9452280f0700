import { describe, expect, it } from "vitest";
import { readHtml } from "./html.ts";

function blocks(source: string): string[] {
	return readHtml(source).map(({ role, level, marker, text, cell }) => {
		const place = cell === null ? "" : `[${cell.row},${cell.column}${cell.head ? " head" : ""}] `;
		return `${role[0]}${level || ""} ${place}${marker === null ? "" : `${marker} `}${text.replace(/\s+/gu, " ").trim()}`;
	});
}

describe("HTML", () => {
	it("computes the numbers of ordered lists: start, type, value, reversed", () => {
		expect(blocks('<ol start="3" type="a"><li>c<li>d<li value="10">j<li>k</ol>')).toEqual([
			"i1 c. c",
			"i1 d. d",
			"i1 j. j",
			"i1 k. k",
		]);
		expect(blocks('<ol reversed start="2"><li>to<li>en</ol><ol type="I" start="4"><li>fire</ol>')).toEqual([
			"i1 2. to",
			"i1 1. en",
			"i1 IV. fire",
		]);
	});

	it("takes no text from scripts, styles, templates and hidden parts", () => {
		const source =
			'<body><script>var a = "<p>nei</p>"</script><style>p { }</style><template><p>nei</p></template><p hidden>nei</p><p style="display: none">nei <b>nei</b></p><nav>nei</nav><p>ja.</p></body>';
		expect(blocks(source)).toEqual(["p ja."]);
	});

	it("places cells under rows and columns that others cover", () => {
		const source =
			"<table><tr><th rowspan=2>Post<th colspan=2>Beløp</tr><tr><th>2025<th>2026</tr><tr><td>01<td>5<td>6</tr></table>";
		expect(blocks(source)).toEqual([
			"p [0,0 head] Post",
			"p [0,1 head] Beløp",
			"p [1,1 head] 2025",
			"p [1,2 head] 2026",
			"p [2,0] 01",
			"p [2,1] 5",
			"p [2,2] 6",
		]);
	});

	it("reads forced line ends as lines where they are meant so", () => {
		expect(blocks("<p>Fyrdirektoratet<br>Postboks 12<br>4550 FARSUND</p>")).toHaveLength(3);
		expect(blocks("<p>Etaten skal tenne alle fyr<br>på kysten.</p>")).toEqual([
			"p Etaten skal tenne alle fyr på kysten.",
		]);
		expect(blocks("<p>Etaten skal:<br>- tenne<br>- slukke</p>")).toEqual([
			"p Etaten skal:",
			"i1 • tenne",
			"i1 • slukke",
		]);
	});

	it("keeps the bold stretches of a paragraph", () => {
		const [draft] = readHtml("<p>Etaten <b>skal</b> og <strong>må</strong> melde.</p>");
		expect(draft?.strong.map(([from, to]) => draft.text.slice(from, to))).toEqual(["skal", "må"]);
	});
});
