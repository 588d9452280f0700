import { describe, expect, test } from "vitest";
import { openLetter } from "../formats/open.ts";
import { readDocument } from "../read.ts";
import type { Reading, Requirement } from "../reading.ts";

const HEAD = `DET KONGELIGE
NÆRINGS- OG FISKERIDEPARTEMENT

Kystetaten
Postboks 1
0001 OSLO

Vår ref
25/100-1

Dato
15. januar 2025

# Tildelingsbrev for Kystetaten for 2025

Brevet er fra Nærings- og fiskeridepartementet (NFD) til Kystetaten (KYE).

`;

async function read(body: string): Promise<Reading> {
	return readDocument(await openLetter(new TextEncoder().encode(`${HEAD}# 1. Krav\n\n${body}\n`)));
}

async function only(body: string): Promise<Requirement> {
	const { requirements } = await read(body);
	expect(requirements.map((one) => one.text)).toHaveLength(1);
	return requirements[0]!;
}

describe("requirements", () => {
	test.each([
		["R3.1", "KYE skal merke alle farleder i området.", "must"],
		["R3.1", "Etaten plikter å varsle om farlige forhold i leden.", "must"],
		["R3.1", "KYE har også ansvar for å vedlikeholde fyrene langs kysten.", "must"],
		["R3.1", "KYE gis i oppdrag å utrede framtidige havner.", "must"],
		["R3.2", "Planene må ses i sammenheng med arbeidet i kommunene.", "must"],
		["R3.3", "KYE skal ikke bygge nye kaier i vernede områder.", "must-not"],
		["R3.3", "Midlene kan ikke brukes til lønn for faste ansatte.", "must-not"],
		["R3.4", "Tjenester fra kommunikasjonsbransjen skal som hovedregel ikke benyttes.", "must-not"],
		["R3.5", "KYE bes om å vurdere nye krav til havner.", "asked"],
		["R3.5", "Departementet ber etaten vurdere nye krav til havner.", "asked"],
		["R3.6", "Det forventes at etaten samarbeider med kommunene.", "expected"],
		["R3.7", "Departementet legger til grunn at driften videreføres som før.", "expected"],
		["R3.8", "Eldre merker bør skiftes ut når det er råd til det.", "should"],
		["R3.9", "Lederen for etaten har budsjettdisponeringsmyndighet og kan delegere den.", "may"],
		["R3.9", "KYE gis fullmakt til å inngå leieavtaler utover budsjettåret.", "may"],
		["R3.9", "Virksomheten kan overskride bevilgningen mot tilsvarende merinntekter.", "may"],
	])("%s: «%s» gives %s", async (_, sentence, modality) => {
		expect((await only(sentence)).modality).toBe(modality);
	});

	test.each([
		["R3.14", "Direktoratet skal rapportere om ulykker.", "KYE"],
		["R3.14", "Departementet skal sende ut dagsorden.", "NFD"],
		["R3.13", "Det skal gjennomføres øvelser i alle havner.", "KYE"],
		["R3.13", "Ved ulykker skal departementet varsles.", "KYE"],
		["R3.13", "Ved ulykker skal departementet og kommunene varsles.", "KYE"],
		["R3.1", "Arbeidet skal ledes av Miljødirektoratet.", "Miljødirektoratet"],
		["R3.14", "Sammen med Miljødirektoratet skal KYE kartlegge vrak.", "KYE"],
	])("%s: «%s» falls on its actor", async (_, sentence, actor) => {
		expect((await only(sentence)).actor).toBe(actor);
	});

	test("R3.14: a joint duty names the first actor, and the others beside", async () => {
		expect(await only("NFD og KYE skal holde hverandre orientert.")).toMatchObject({
			actor: "NFD",
			coActors: ["KYE"],
		});
	});

	test.each([
		["KYE skal hver måned sende en oversikt over ulykker.", "month"],
		["KYE skal årlig vurdere behovet for merking.", "year"],
		["KYE skal til enhver tid ha beredskap.", "continuous"],
		["KYE skal straks varsle departementet om vesentlige avvik.", "event"],
		["Dersom et skip går på grunn, skal KYE lede arbeidet.", "event"],
		["KYE skal sende agenda minst en uke før møtet.", "event"],
		["KYE skal merke farleder.", null],
	])("R3.15: «%s» comes back: %s", async (sentence, recurrence) => {
		expect((await only(sentence)).recurrence).toBe(recurrence);
	});

	test("a deadline in the sentence is the requirement's own", async () => {
		const one = await only("KYE skal levere en plan innen 1. juni 2025.");
		expect(one.deadlines).toEqual([{ date: "2025-06-01", text: "1. juni 2025" }]);
	});

	test("each item under a line that binds is a row of its own, and the line is none", async () => {
		const { requirements } = await read(
			"KYE skal:\n\n- merke farleder\n- drive fyr\n- føre kart over grunner",
		);
		expect(requirements.map((one) => [one.text, one.actor, one.modality])).toEqual([
			["merke farleder", "KYE", "must"],
			["drive fyr", "KYE", "must"],
			["føre kart over grunner", "KYE", "must"],
		]);
	});

	test("a meeting with its days is no duty in the list that a line binds to", async () => {
		const { requirements } = await read(
			"SD og KYE skal ha disse møtene i 2025:\n\n- Etatsstyringsmøte: 24. mars og 8. september\n- Fagmøte om farleder: juni",
		);
		expect(requirements).toEqual([]);
	});

	test.each([
		["Regjeringen skal legge fram en ny havnelov i år."],
		["Tiltak som skal bidra til færre ulykker, er prøvd ut i flere fylker."],
		["Utviklingen kan variere mye mellom havnene."],
		["Post 45 Større anskaffelser, kan overføres"],
	])("what only tells or promises is no requirement: «%s»", async (sentence) => {
		expect((await read(sentence)).requirements).toEqual([]);
	});

	test("the quote is exact, and the path of headings and the place are kept", async () => {
		const reading = await read("## 1.1 Farleder\n\nBakom ligger mye arbeid. KYE skal merke farleder.");
		const [one] = reading.requirements;
		expect(reading.text.slice(one!.source.start, one!.source.end)).toBe("KYE skal merke farleder.");
		expect(one!.heading).toEqual(["1. Krav", "1.1 Farleder"]);
	});

	test("nynorsk binds as bokmål does", async () => {
		const { requirements } = await read(
			"Etaten pliktar å seie frå om avvik. KYE skal ikkje byggje kaier. Departementet legg til grunn at drifta held fram. Etaten blir bedt om å vurdere nye krav.",
		);
		expect(requirements.map((one) => one.modality)).toEqual(["must", "must-not", "expected", "asked"]);
	});
});

test("an infinitive under «Oppgave» is a task, and one under a title is none", async () => {
	const table = (head: string) =>
		`## 4 Oppdrag\n\n| Nr. | ${head} | Frist |\n|---|---|---|\n| 4.1 | Veilede havner om merking | 1. juni |\n| 4.2 | Kartlegge gamle fyr | 1. mai |`;
	expect((await read(table("Oppgave"))).requirements.map((one) => [one.text, one.modality])).toEqual([
		["Veilede havner om merking", "must"],
		["Kartlegge gamle fyr", "must"],
	]);
	expect((await read(table("Tittel"))).requirements).toEqual([]);
});

test("an infinitive that tells what an assignment holds is a task", async () => {
	const table =
		"## 4 Oppdrag\n\n| Leveranse | Innhold | Når |\n|---|---|---|\n| L1 Kart | Kartlegge gamle fyr | 1. mai |\n| L2 Los | Vurdere om losplikten bør endres | 1. juni |";
	expect((await read(table)).requirements.map((one) => [one.text, one.modality])).toEqual([
		["Kartlegge gamle fyr", "must"],
		["Vurdere om losplikten bør endres", "must"],
	]);
});

test("what nobody has authority to do is forbidden", async () => {
	expect(await only("KYE har ikke myndighet til å endre leieprisene.")).toMatchObject({
		modality: "must-not",
	});
});

test("those who are counted do nothing themselves", async () => {
	expect(await only("Antall ansatte ved hovedkontoret skal ikke øke.")).toMatchObject({ actor: "KYE" });
	expect(await only("Ansatte ved hovedkontoret skal bruke kort.")).toMatchObject({ actor: "ansatte" });
});

test("a campaign of last year that is carried on binds", async () => {
	expect(await only("Kampanjen for redningsvest fra 2024 videreføres ut 2025.")).toMatchObject({
		actor: "KYE",
	});
});

test("what is to be told when something goes wrong waits for that", async () => {
	expect(await only("KYE skal si fra når noe går galt.")).toMatchObject({ recurrence: "event" });
});

describe("an item under a line that binds", () => {
	test.each([
		["- utrede om små havner kan slås sammen", "must"],
		["- sikre at fartøy som må vente, får plass", "must"],
		["- ikke bygge nye kaier", "must-not"],
		["- merke farleder", "must"],
	])("«%s» is %s", async (item, modality) => {
		expect(await only(`KYE skal:\n\n${item}`)).toMatchObject({ actor: "KYE", modality });
	});

	test("may stand after «fullmakt til» and the rule that gives it", async () => {
		const item = "å overskride bevilgningen på kap. 916, post 01 mot merinntekter på kap. 3916, post 02";
		const lead = "KYE får med dette fullmakt til, jf. rundskriv R-110,";
		expect(await only(`${lead}\n\n- ${item}`)).toMatchObject({ text: item, modality: "may" });
	});
});

test("what is done is ordered in a list of demands, and told elsewhere", async () => {
	const { requirements } = await read("- Nye kart publiseres i felles katalog.\n- Kystetaten ligger i nord.");
	expect(requirements.map((one) => one.text)).toEqual(["Nye kart publiseres i felles katalog."]);
	const told = await read("## 2. Status\n\n- Nye kart publiseres i felles katalog.");
	expect(told.requirements).toEqual([]);
});

test.each([
	"Saksdokumenter til møtene sendes minst ti virkedager i forveien.",
	"KYE oppgir beløpet i årsrapporten.",
])("«%s» binds without a modal word", async (sentence) => {
	expect(await only(sentence)).toMatchObject({ actor: "KYE", modality: "must" });
});

describe("coverage", () => {
	test("every sentence with a binding word is a row, set aside with a reason, or listed", async () => {
		const { coverage } = await read(
			"KYE skal merke farleder. Regjeringen skal legge fram en lov. Det er fint vær.",
		);
		expect(coverage).toMatchObject({ binding: 2, placed: 2, open: [] });
		expect(coverage?.setAside.map((one) => one.reason)).toEqual(["others-promise"]);
	});

	test("a list under «ber vi om» without a colon holds what is asked for, and its line is no heading", async () => {
		const { requirements: found } = await read(
			"Midlene omtales i årsrapporten. I tillegg ber vi om\n\n- en oversikt over stengte veier, innen 1. mars 2025\n- en vurdering av rasfaren",
		);
		expect(found.slice(-2).map(({ text, modality }) => [text, modality])).toEqual([
			["en oversikt over stengte veier, innen 1. mars 2025", "asked"],
			["en vurdering av rasfaren", "asked"],
		]);
	});

	test("a footnote binds as the text does, and ends no list that it stands in", async () => {
		const { requirements: found } = await read(
			"KYE skal\n\n- merke alle leder[^1]\n- måle dybden\n\n[^1]: Losene skal varsles før arbeidet starter.",
		);
		expect(found.map(({ text }) => text)).toEqual([
			"merke alle leder¹",
			"måle dybden",
			"Losene skal varsles før arbeidet starter.",
		]);
	});
});
