import { describe, expect, it } from "vitest";
import { letterWith } from "./letters.fixture.ts";

const PENGANE =
	"## 3 Pengane\n\n| Kap. | Post | Namn | Beløp (1 000 kr) |\n|---|---|---|---|\n| 1410 | 21 | Særskilde driftsutgifter | 12 000 |\n\nAv post 21 går 4 mill. kroner til opprydding.";
const UNKNOWN_HEADING =
	"## 3 Det vi kan bruke\n\nKap. 1410, post 21 Drift: 12 000 000 kroner\n\nAv post 21 er 4 mill. kroner øremerket opprydding.";

describe("a letter whose headings are in plain words", () => {
	it("tells its goals and what they are judged by", async () => {
		const { goals, indicators } = await letterWith(
			"## 2 Kva vi vil oppnå\n\nVi har to mål:\n\n- Fjorden er rein\n- Fisken er frisk\n\nVi måler dette ved:\n\n- talet på utslepp (mål 1)\n- delen sjuk fisk (mål 2)",
		);
		expect(goals.map(({ text }) => text)).toEqual(["Fjorden er rein", "Fisken er frisk"]);
		expect(indicators.map(({ goal }) => goal)).toEqual(["1", "2"]);
	});

	it("gives assignments that begin with what is to be done", async () => {
		const { assignments } = await letterWith(
			"## 2 Hva vi ber dere gjøre\n\n1. Lag en plan for renere havner. Frist 1. juni.\n2. Kartlegg strandsonen. Frist 1. oktober.",
		);
		expect(assignments.map(({ deadlines }) => deadlines[0]?.date)).toEqual(["2025-06-01", "2025-10-01"]);
	});

	it.each([PENGANE, UNKNOWN_HEADING])("binds money where it gives money: %#", async (body) => {
		const { allotments, earmarks } = await letterWith(body);
		expect(allotments).toMatchObject([{ chapter: "1410", item: "21", amount: 12_000_000 }]);
		expect(earmarks).toMatchObject([{ item: "21", purpose: "opprydding", amount: 4_000_000 }]);
	});

	it.each([
		"## 4 Slik følgjer vi opp\n\nÅrsrapporten skal sendast innan 15. mars.\n\nDet blir halde styringsmøte 10. april.",
		"## 4 Oppfølging gjennom året\n\n- 15. mars: årsrapport\n- 10. april: styringsmøte",
		"## 4 Gjennom året\n\n- 15. mars: årsrapport\n- 10. april: styringsmøte",
		"## 4 Slik jobber vi sammen\n\n| Dato | Hva |\n|---|---|\n| 15. mars | Årsrapport |\n| 10. april | Styringsmøte |",
	])("tells when to report and meet: %#", async (body) => {
		const { reports, meetings } = await letterWith(body);
		expect(reports.map(({ due }) => due)).toEqual(["2025-03-15"]);
		expect(meetings.map(({ period }) => period)).toEqual(["2025-04-10"]);
	});

	it.each([
		"## 3 Budsjett, fullmakter og rapportering\n\nKYE skal sende årsrapporten innen 15. mars. Det holdes styringsmøte 10. april. KYE får fullmakt til å inngå leieavtaler ut over budsjettåret.",
		"## 3 Oppdrag\n\n### 3.1 Rydding\n\nKYE skal rydde. Frist 1. juni.\n\n### 3.2 Rapportering og møter\n\nKYE leverer årsrapport 15. mars. Styringsmøte holdes 10. april.\n\n### 3.3 Fullmakter\n\nKYE får fullmakt til å inngå leieavtaler ut over budsjettåret.",
		"## 3 Oppdrag\n\n1. KYE skal lage en plan. Frist 1. juni.\n2. KYE skal rydde. Frist 1. oktober.\n3. Send årsrapporten innen 15. mars.\n\nDet holdes styringsmøte 10. april. KYE får fullmakt til å inngå leieavtaler ut over budsjettåret.",
		"## 3 Oppdrag\n\n1. KYE skal lage en plan. Frist 1. juni.\n2. KYE skal rydde. Frist 1. oktober.\n\n**Rapportering.** KYE skal sende årsrapporten innen 15. mars.\n\n**Møter.** Det holdes styringsmøte 10. april.\n\n**Fullmakter.** KYE kan inngå leieavtaler ut over budsjettåret.",
	])("keeps apart what one heading is over: %#", async (body) => {
		const { reports, meetings, authorisations, assignments } = await letterWith(body);
		expect(reports.map(({ due }) => due)).toEqual(["2025-03-15"]);
		expect(meetings.map(({ period }) => period)).toEqual(["2025-04-10"]);
		expect(authorisations.map(({ kind }) => kind)).toEqual(["agreements-beyond-the-budget-year"]);
		expect(assignments.every(({ title }) => /lage|rydd/iu.test(title))).toBe(true);
	});

	it("tells in a development agreement what each goal is judged by", async () => {
		const { goals, indicators } = await letterWith(
			"## 3 Utviklingsavtalen\n\nMål 1: Høgskulen er fremst på kystutvikling. Resultatet blir vurdert ut frå:\n\n- søkjarar til kystutdanningane\n- prosjekt saman med næringslivet",
		);
		expect(goals.map(({ text }) => text)).toEqual(["Høgskulen er fremst på kystutvikling"]);
		expect(indicators.map(({ goal }) => goal)).toEqual(["1", "1"]);
	});
});
