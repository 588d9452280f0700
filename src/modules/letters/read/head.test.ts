import { describe, expect, it } from "vitest";
import { readMarkdown } from "./markdown.fixture.ts";

const head = async (markdown: string) => (await readMarkdown(markdown)).document;
const LETTERHEAD = "DET KONGELIGE\n\nNÆRINGS- OG FISKERIDEPARTEMENT\n\n";

describe("who receives a letter", () => {
	it.each([
		["# Tildelingsbrev for Kystvesenet for 2025", "Kystvesenet"],
		["# Tildelingsbrev til Statens havnetilsyn for budsjettåret 2025", "Statens havnetilsyn"],
		["# TILDELINGSBREV 2025 – NASJONALARKIVET FOR FILM", "Nasjonalarkivet for film"],
		["# Supplerende tildelingsbrev nr. 2 Kystvesenet", "Kystvesenet"],
		["# Tillegg nr. 1 til tildelingsbrev for 2025 – Direktoratet for havner", "Direktoratet for havner"],
		["# Statsbudsjettet for 2025 kap. 260 - Tildelingsbrev for Kystvesenet", "Kystvesenet"],
		["# Kystvesenet – tildelingsbrev 2025", "Kystvesenet"],
		["# Tildeling av midler til Kystvesenet for 2025", "Kystvesenet"],
		["# Tildeling av budsjettmidlar til Norsk kystarkiv for 2025", "Norsk kystarkiv"],
	])("stands in the title «%s»", async (title, recipient) => {
		expect((await head(`${LETTERHEAD}${title}\n\nDepartementet viser til Prop. 1 S.`)).recipient).toBe(
			recipient,
		);
	});

	it("is written by the ministry that presents itself, though others are named more often", async () => {
		const letter =
			"# Tildelingsbrev for Kystvesenet for 2026\n\nLandbruks- og matdepartementet (LMD) viser til Prop. 1 S. Brevet er skrevet sammen med Helse- og omsorgsdepartementet (HOD) og Klima- og miljødepartementet (KLD).\n\nKopi:\n\nHelse- og omsorgsdepartementet, Klima- og miljødepartementet";
		expect((await head(letter)).sender).toBe("Landbruks- og matdepartementet");
	});

	it("is written by the ministry of finance where that presents itself", async () => {
		const letter =
			"# Tildelingsbrev for 2026 til Kystvesenet\n\nFinansdepartementet fastset i dette brevet rammer og mål for Kystvesenet. Kystvesenet skal hjelpe Kommunal- og distriktsdepartementet.";
		expect((await head(letter)).sender).toBe("Finansdepartementet");
	});

	it("of a revised letter has the day of the revision", async () => {
		const letter = `${LETTERHEAD}# Revidert tildelingsbrev 2026\n\n# Kystvesenet\n\nRevidert per 19. juni 2026\n\n## 1 Innledning\n\nBrevet erstatter brevet av 9. januar 2026.`;
		expect((await head(letter)).date).toBe("2026-06-19");
	});

	it.each([
		"| Avsender | Kystdepartementet |\n|---|---|\n| Datert | 19.12.2025 |",
		"Postboks 1 Dep., 0032 OSLO    Oslo, 19.12.2025",
		"Datert: 19. desember 2025",
	])("is dated by «%s»", async (opening) => {
		const letter = `${opening}\n\n# Tildelingsbrev for Kystvesenet for 2026\n\nInstruksen datert 4. mai 2023 gjelder.`;
		expect((await head(letter)).date).toBe("2025-12-19");
	});

	it("stands over the address, also with «v/styret» between", async () => {
		const letter = `${LETTERHEAD}Riksarenaen for dans\n\nv/styret\n\nPostboks 7\n\n5703 VOSS\n\n# Tildelingsbrev 2025\n\nTekst.`;
		expect((await head(letter)).recipient).toBe("Riksarenaen for dans");
	});

	it("stands on the cover on a line of its own after the title", async () => {
		expect(
			(await head("# Tildelingsbrev 2026\n\n# Statens blodbank\n\n## 1 Innledning\n\nTekst.")).recipient,
		).toBe("Statens blodbank");
	});

	it("is nobody from the footer's labels or from the body", async () => {
		const letter =
			"# Tildelingsbrev for 2025\n\nInnledning\n\nPostadresse: Postboks 9001 Dep, 0032 Oslo · Telefon: 22 00 00 00\n\nMøter holdes to ganger i året.";
		expect((await head(letter)).recipient).toBeNull();
	});

	it("is nobody whom a later chapter introduces", async () => {
		const letter = `# Tildelingsbrev for 2025 – statlige høyskoler\n\n${"Institusjonene skal ha god styring. ".repeat(80)}\n\nTall sendes til Database for statistikk (DBS).`;
		expect((await head(letter)).recipient).toBeNull();
	});

	it("has the short name that stands in brackets after the name", async () => {
		const letter =
			"# Tildelingsbrev til Direktoratet for havner for 2025\n\nDirektoratet for havner (heretter kalt Havnedir) skal rapportere.";
		expect((await head(letter)).recipientShortName).toBe("Havnedir");
	});

	it("has no short name in the unit of the table that the name leads to", async () => {
		const letter =
			"# Tildelingsbrev til Havnedirektoratet for 2025\n\nStortinget har stilt disse bevilgningene til disposisjon for Havnedirektoratet (i 1 000 kr):";
		expect((await head(letter)).recipientShortName).toBeNull();
	});

	it("has the initials that the letter uses without saying so", async () => {
		const letter =
			"# Tildelingsbrev til Noregs havne- og farleisdirektorat for 2025\n\nNHF skal rapportere. NHF skal spare. NHF må varsle.";
		expect((await head(letter)).recipientShortName).toBe("NHF");
	});
});

describe("the letter's own number", () => {
	const title = "# Tildelingsbrev for Kystvesenet for 2025\n\nTekst.";
	it.each([
		["beside its label", "Deres ref: 25/118\n\nVår ref: 24/7731-19\n\nDato: 26. juni 2025"],
		[
			"in the cell below its label",
			"| Deres ref | Vår ref | Dato |\n| --- | --- | --- |\n| 25/118 | 24/7731-19 | 26. juni 2025 |",
		],
		["alone under both labels", "Dykkar ref Vår ref Dato\n\n24/7731-19 26. juni 2025"],
		[
			"second of two where their label stands first",
			"Deres ref Vår ref Dato\n\n25/118 24/7731-19 26. juni 2025",
		],
		[
			"first of two where our label stands first",
			"Vår ref Deres ref Dato\n\n24/7731-19 25/118 26. juni 2025",
		],
	])("stands %s", async (_where, row) => {
		expect(await head(`${row}\n\n${title}`)).toMatchObject({ reference: "24/7731-19", date: "2025-06-26" });
	});

	it("is missing where the letter has none", async () => {
		expect((await head(title)).reference).toBeNull();
	});
});

describe("what kind of paper it is", () => {
	it.each([
		["Tildelingsbrev 2025 til Kystvesenet", "letter-of-allocation"],
		["Supplerende tildelingsbrev nr. 3 til Kystvesenet", "supplementary-letter"],
		["Tillegg nr. 2 til tildelingsbrev for 2025", "supplementary-letter"],
		["Hovedinstruks for Kystvesenet", "instruction"],
		["Oppdragsbrev 2025", "letter-of-allocation"],
		["Årsrapport 2024", "annual-report"],
	])("«%s» is %s", async (title, kind) => {
		expect((await head(`# ${title}\n\nTekst.`)).kind).toBe(kind);
	});

	it("is in nynorsk where its words are", async () => {
		const letter =
			"# Tildelingsbrev 2025\n\nVerksemda skal ikkje nytte midlane frå i fjor, og ho skal sjå til at dei blir brukte.";
		expect((await head(letter)).language).toBe("nn");
	});

	it("is in bokmål, though «to» is an English word too", async () => {
		expect((await head("# Tildelingsbrev 2026 til to etater\n\nMål for de to.")).language).toBe("nb");
	});

	it("has a case number whose document number stands apart, and takes no budget item for one", async () => {
		const body = "Departementet gir med dette mål og rammer. ".repeat(5);
		expect((await head(`Vår referanse: 2025/4471 - 8\n\n# Tildelingsbrev 2026\n\n${body}`)).reference).toBe(
			"2025/4471 - 8",
		);
		expect((await head(`# Tildelingsbrev 2026\n\n${body}\n\n225/21\n`)).reference).toBeNull();
	});

	it("has a case number with the department after a stroke", async () => {
		const row = "| Deres ref | Vår ref |\n|---|---|\n| 2025/003118-2 | 2025/004417-12/FD V 4/HEK |";
		expect((await head(`${row}\n\n# Tildelingsbrev 2026\n\nTekst.`)).reference).toBe("2025/004417-12");
	});

	it("takes the year from the title and not from the bill", async () => {
		const letter = "Vi viser til Prop. 1 S (2024–2025).\n\n# Tildelingsbrev 2026 til Kystvesenet\n\nTekst.";
		expect((await head(letter)).year).toBe(2026);
	});

	it("takes no deadline on a line of its own for the letter's date", async () => {
		const long =
			"Kystvesenet skal kartlegge farledene langs hele kysten og foreslå hvilke som bør merkes på nytt, og departementet legger til grunn at næringen blir hørt underveis.";
		expect(
			(await head(`# Tildelingsbrev 2025 til Kystvesenet\n\n${long}\n\n**Frist**\n\n1. mars 2026`)).date,
		).toBeNull();
	});
});

describe("who signs and who gets copies", () => {
	it.each(["(e.f.)", "e.f.", "e. f.", "etter fullmakt"])(
		"is read from the lines after the closing: «%s»",
		async (leave) => {
			const letter = `# Tildelingsbrev 2025\n\nTekst.\n\nMed hilsen\n\nKari Vik ${leave}\n\nekspedisjonssjef\n\nOla Dal\n\navdelingsdirektør\n\nKopi:\n\nRiksrevisjonen`;
			expect(await head(letter)).toMatchObject({
				signatories: [
					{ name: "Kari Vik", title: "ekspedisjonssjef" },
					{ name: "Ola Dal", title: "avdelingsdirektør" },
				],
				copyTo: ["Riksrevisjonen"],
			});
		},
	);

	it.each([
		"utenriksråd",
		"finansråd",
		"regjeringsråd",
		"assisterende departementsråd",
		"assisterende utenriksråd",
		"fungerende departementsråd",
		"konstituert ekspedisjonssjef",
		"utanriksråd",
		"assisterande finansråd",
	])("has the whole title: «%s»", async (title) => {
		const letter = `# Tildelingsbrev 2025\n\nTekst.\n\nMed hilsen\n\nKari Vik (e.f.)\n\n${title}\n`;
		expect((await head(letter)).signatories).toEqual([{ name: "Kari Vik", title }]);
	});
});
