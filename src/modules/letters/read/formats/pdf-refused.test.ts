import { describe, expect, it } from "vitest";
import { pdfOf } from "../../../../../test/paper.ts";
import { readPdf } from "./pdf.ts";
import { Refusal } from "./refusal.ts";

const SENTENCE = "Direktoratet skal rapportere om bruken av midlene i årsrapporten. ";

describe("a PDF that cannot be read", () => {
	const codeOf = async (bytes: Uint8Array) => {
		const problem = await readPdf(bytes).then(
			() => null,
			(error: unknown) => error,
		);
		expect(problem).toBeInstanceOf(Refusal);
		return (problem as Refusal).code;
	};

	it("is refused as encrypted when it wants a password", async () => {
		const bytes = await pdfOf((paper) => paper.text(SENTENCE), { userPassword: "hemmelig" });
		expect(await codeOf(bytes)).toBe("encrypted");
	});

	it("is refused as scanned when its pages hold no text", async () => {
		expect(await codeOf(await pdfOf((paper) => paper.rect(72, 72, 400, 600).fill("#ddd")))).toBe("scanned");
	});

	it("is refused as corrupt when it is cut off or is no PDF", async () => {
		const whole = await pdfOf((paper) => paper.text(SENTENCE.repeat(50)));
		expect(await codeOf(whole.subarray(0, 200))).toBe("corrupt");
		expect(await codeOf(whole.subarray(0, whole.length - 300))).toBe("corrupt");
		expect(await codeOf(Buffer.from("%PDF-1.7\nikke en PDF likevel"))).toBe("corrupt");
	});

	it("is refused when its page tree loops", async () => {
		const loop =
			"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 3/Kids[2 0 R 2 0 R 2 0 R]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF";
		expect(["corrupt", "scanned"]).toContain(await codeOf(Buffer.from(loop)));
	});

	it("is refused when it has more pages than any letter", async () => {
		const bytes = await pdfOf((paper) => {
			for (let page = 0; page < 1001; page++) paper.addPage();
		});
		expect(await codeOf(bytes)).toBe("too-large");
	});

	it("is refused when forms inside forms would unfold without end, and the next file is read all the same", async () => {
		expect(await codeOf(Buffer.from(nestedForms(), "latin1"))).toBe("too-large");
		const next = await readPdf(await pdfOf((paper) => paper.text("Departementet ber om en kort rapport.")));
		expect(next.drafts.map((draft) => draft.text)).toEqual(["Departementet ber om en kort rapport."]);
	});
});

/** Thirty forms, each of which draws the next ten times. */
function nestedForms(): string {
	const parts = [
		"1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj",
		"2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj",
		"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>endobj",
		"4 0 obj<</Length 5>>stream\n/F Do\nendstream endobj",
	];
	for (let at = 5; at < 35; at++) {
		const draw = "/F Do ".repeat(10);
		parts.push(
			`${at} 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F ${at + 1} 0 R>>>>/Length ${draw.length}>>stream\n${draw}\nendstream endobj`,
		);
	}
	return `%PDF-1.4\n${parts.join("\n")}\ntrailer<</Root 1 0 R>>\n%%EOF`;
}
