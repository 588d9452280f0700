import { describe, expect, test } from "vitest";
import { sentencesIn } from "./sentences.ts";

const sentences = (text: string): string[] =>
	sentencesIn(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
	test.each([
		["Det vises til kap. 4 i instruksen. Etaten skal rapportere.", 2],
		["Fristen er 1. juni 2025. Direktoratet må bl.a. vurdere kost, jf. pkt. 3.1.", 2],
		["Midlene utgjør 5,2 mill. kroner og dekker lønn m.m. Resten fordeles senere.", 2],
		["Tiltaket (se Prop. 1 S) skal vurderes! Gjelder det alle? Ja.", 3],
		["Vi viser til brev av 3. januar 2025 om saken.¹ Etaten skal svare.", 2],
		["Kostnadene er vist i vedlegg C. Etaten skal følge dem.", 2],
		["Tildelingen følger av Prop. 1 S. Etaten skal følge den, jf. Innst. 12 L. Brevet gjelder i 2025.", 3],
		["Vi viser til Prop. 1 S. (2025–2026) og møtet med S. Nes.", 1],
		["Rapporten ventes i 3. kv. 2026 og planen i 4. kv. Etaten skal lage begge.", 2],
		["Brevet er skrevet av H. Nes og gjelder i 2025.", 1],
	])("«%s» holds %i sentences", (text, count) => {
		expect(sentences(text)).toHaveLength(count);
	});

	test("the number of a list item is no sentence of its own", () => {
		expect(sentences("2. Etaten skal svare.")).toEqual(["2. Etaten skal svare."]);
	});
});
