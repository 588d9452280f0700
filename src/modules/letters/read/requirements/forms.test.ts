import { describe, expect, test } from "vitest";
import { openLetter } from "../formats/open.ts";
import { readDocument } from "../read.ts";
import type { Requirement } from "../reading.ts";

const HEAD = `DET KONGELIGE
SAMFERDSELSDEPARTEMENTET

Statens fjellveivesen
Postboks 1
2686 LOM

Vår ref
25/100-1

Dato
15. januar 2025

# Tildelingsbrev for Statens fjellveivesen for 2025

Brevet er fra Samferdselsdepartementet (SD) til Statens fjellveivesen (SFV).

`;

async function rows(letter: string): Promise<readonly Requirement[]> {
	return readDocument(await openLetter(new TextEncoder().encode(letter))).requirements;
}

const markdown = (body: string): Promise<readonly Requirement[]> => rows(`${HEAD}# 1 Krav\n\n${body}\n`);

test("leave to promise or to order is permitted, whichever it is called", async () => {
	const text =
		"Det gis tilsagnsfullmakt på inntil 600 mill. kroner.\n\nSFV gis bestillingsfullmakt på inntil 50 mill. kroner.";
	expect((await markdown(text)).map((row) => row.modality)).toEqual(["may", "may"]);
});

describe("what may not be done before something else", () => {
	test.each([
		["Bindende avtaler kan først inngås når SD har godkjent dem.", "must-not"],
		["Kontraktar kan først signerast når SD har samtykt.", "must-not"],
		["Midlene kan tidligst tas i bruk etter at SD har samtykket.", "must-not"],
		["SFV kan først ta i bruk systemet når risikovurderingen er godkjent.", "must-not"],
		["SFV kan først og fremst bruke midlene til drift når veien er stengt.", "may"],
		["SFV skal først kartlegge behovet når veien er stengt.", "must"],
	])("«%s» is %s", async (sentence, modality) => {
		expect((await markdown(sentence)).map((row) => row.modality)).toEqual([modality]);
	});
});

describe("orders without a modal word", () => {
	test.each([
		["Rapporten leveres innen 1. juni 2025.", "SFV", null],
		["Brudd på sikkerheten meldes departementet uten ugrunnet opphold.", "SFV", "event"],
		["Adgangslistene gjennomgås månedlig.", "SFV", "month"],
		["Kopi av årsrapporten sendes Riksrevisjonen.", "SFV", "year"],
		["Anskaffelser over 10 mill. kroner forelegges departementet før kontrakt inngås.", "SFV", null],
		["SFV oversender sakspapirer én uke før møtet.", "SFV", "event"],
		["Funna blir presenterte for departementet.", "SFV", null],
		["Tilskuddet lyses ut én gang i året.", "SFV", null],
		["Resten av midlene på post 77 lyses ut.", "SFV", null],
		["Årsregnskapet avlegges innen 15. mars 2025.", "SFV", null],
		["Oppdraget om rasvarsling videreføres i 2025.", "SFV", null],
		["Hvert tertial leverer SFV en oversikt over stengte veier.", "SFV", "third"],
		["SFV utarbeider årlig en plan for brøyting.", "SFV", "year"],
		["Departementet fører referat fra møtene.", "SD", null],
		["Frist for innlevering av tallene er 1. september 2025.", "SFV", null],
		["Oppdragene løses innenfor ordinær ramme.", "SFV", null],
		["Årsrapporten følger malen i vedlegg 4.", "SFV", null],
		["Departementet lager referat og sender det til vesenet innen ti dager.", "SD", null],
		["Forsøket fortsetter, og SFV leverer siste delrapport senest 15. desember 2025.", "SFV", null],
		["Fjellveivesenet skriver utkast til referat innen fem dager.", "SFV", null],
		["Legg ved oversikt over alle stillinger.", "SFV", null],
		["Beskriv kort hvordan midlene er brukt.", "SFV", null],
		["Vedtak om stenging fattes av direktøren ved behov.", "direktøren", "event"],
		["Oversikta sendast departementet innan 1. mai 2025.", "SFV", null],
		["Rapporten blir send departementet innan 1. mai 2025.", "SFV", null],
		["Prognosane vert leverte kvar månad.", "SFV", "month"],
		["SFV er sekretær for møtene og sender utkast til referat innen én uke.", "SFV", null],
		["Skulle det bli behov for å stenge veier, tar SFV dette opp med departementet.", "SFV", "event"],
	])("«%s» binds %s", async (sentence, actor, recurrence) => {
		const found = await markdown(sentence);
		expect(found).toHaveLength(1);
		expect(found[0]).toMatchObject({ actor, modality: "must" });
		if (recurrence !== null) expect(found[0]!.recurrence).toBe(recurrence);
	});

	test("a date that is named as the deadline is the row's own", async () => {
		const [one] = await markdown("Fristen for rapporten er 1. september 2025.");
		expect(one?.deadlines?.map((deadline) => deadline.date)).toEqual(["2025-09-01"]);
	});

	test.each([
		["Utredningen sendes departementet i 1. kvartal 2025.", "2025-03-31"],
		["Rapporten skal være i departementet 15. mars 2025.", "2025-03-15"],
		["Tunnelen skal være klar til åpning 15. mars 2025.", "2025-03-15"],
	])("«%s» is to be fulfilled by %s", async (sentence, date) => {
		const [one] = await markdown(sentence);
		expect(one?.deadlines?.map((deadline) => deadline.date)).toEqual([date]);
	});

	test("a row has both days that one word parts between two works", async () => {
		const [one] = await markdown(
			"SFV skal levere kart og plan innen henholdsvis 1. mars og 1. september 2025.",
		);
		expect(one?.deadlines?.map((deadline) => deadline.date)).toEqual(["2025-03-01", "2025-09-01"]);
	});

	test.each([
		"Departementet vil be om at Statens fjellveivesen leverer en plan for rassikring.",
		"Vi vil be SFV om å kartlegge rasutsatte veier.",
		"I neste brev vil vi be om en oversikt over stengte veier.",
		"Dersom det trengst, vil departementet be SFV om ein rapport.",
	])("what the ministry means to ask for later is its own to do: «%s»", async (sentence) => {
		expect((await markdown(sentence)).map(({ actor }) => actor)).toEqual(["SD"]);
	});

	test.each([
		"Embetene har fullmakt til å ansette personale.",
		"Etatene har fullmakt til å inngå avtaler om leie av lokaler.",
		"Embeta har fullmakt til å tilsetje personale.",
		"Etatane har fullmakt til å gjere avtalar om leige.",
	])("the reader is among those who have leave: «%s»", async (sentence) => {
		expect((await markdown(sentence)).map(({ actor, modality }) => [actor, modality])).toEqual([
			["SFV", "may"],
		]);
	});

	test("an office that is one of many has the leave that all of them have", async () => {
		const letter = HEAD.replaceAll("Statens fjellveivesen", "Statsforvalteren i Fjellom").replace(
			"(SFV)",
			"(SFF)",
		);
		const [one] = await rows(
			`${letter}# 1 Krav\n\nStatsforvalterne har fullmakt til å fordele midlene på post 21.\n`,
		);
		expect(one).toMatchObject({ actor: "SFF", modality: "may" });
	});

	test("what is done with an ordered work is ordered too", async () => {
		const found = await markdown(
			"SFV bes om å kartlegge rasutsatte veier. Kartleggingen gjennomføres i samarbeid med Norges geotekniske institutt. Arbeidet ledes av Jernbanedirektoratet.",
		);
		expect(found.map((one) => [one.modality, one.actor])).toEqual([
			["asked", "SFV"],
			["must", "SFV"],
			["must", "Jernbanedirektoratet"],
		]);
	});

	test.each([
		["Om lag 200 ras meldes til departementet hvert år."],
		["Brukerne forventer at opplysningene bare må oppgis én gang."],
		["Over halvparten av kravene må kompletteres."],
		[
			"Departementet gir følgende virksomheter fullmakt til å avgjøre saker om erstatning:\n\n- Norsk pasientskadevern",
		],
		["Det er for tidlig å si om modellene kan brukes i de lengste tunnelene."],
		["Løsningen ble omtalt i fjor og skal erstatte dagens skjema."],
		["Rapportene sendes i dag på papir."],
		["Møtene holdes vekselvis i Oslo og på Lom."],
		["Supplerende tildelingsbrev sendes ved behov."],
		["Bestilling om regnskap sendes i eget brev fra departementet."],
		["Oppdraget blir sendt i eige brev."],
		["Departementet sender nye oppdrag i supplerende tildelingsbrev."],
		["SFV har tre kontorer og leverer gode resultater."],
		["SFV gjennomfører årlig om lag 300 befaringer."],
		["Veinettet vedlikeholdes av fylkeskommunene."],
		["Regjeringens satsing på rassikring videreføres i 2025."],
		["Oversikta blir brukt av forskarar."],
		["Tiltakene ble gjennomført i 2023."],
		["Ordningen har vært evaluert to ganger."],
		["Avd. SD: BER"],
	])("how things are is no order: «%s»", async (sentence) => {
		expect(await markdown(sentence)).toEqual([]);
	});
});

describe("forms of duty", () => {
	test.each([
		["SFV har som oppgave å holde fjellovergangene åpne.", "must"],
		["Det påhviler etaten å varsle om ras.", "must"],
		["Ansvaret for oppfølgingen ligger hos SFV.", "must"],
		["Det stilles krav om at rapporten er signert.", "must"],
		["Det er et vilkår at regnskapet er revidert.", "must"],
		["Vi minner om at SFV skal følge utredningsinstruksen.", "must"],
		["Vi gjer merksam på at fristen må haldast.", "must"],
		["Oppdraget går ut på å teste nye sensorer.", "must"],
		["Vi legger også til grunn at planen følges.", "expected"],
		["Departementet venter at etaten tar del i arbeidet.", "expected"],
		["Departementet ønsker at SFV prioriterer nord.", "expected"],
		["Etaten oppfordres til å ta inn lærlinger.", "asked"],
		["Etaten er fritatt for å levere årsplan.", "may"],
		["Fagleg kontakt kan skje munnleg.", "may"],
		["Begge parter kan be om ekstra møter.", "may"],
		["Ingen ansatte kan ha bierverv.", "must-not"],
		["Det er ikke lov til å bruke gamle skjemaer.", "must-not"],
		["Arbeidet skal utføres av folk som ikke har deltatt før.", "must"],
		["Oppgavene skal løses innenfor rammen når annet ikke er sagt.", "must"],
		["Feil må rettes fortløpende og ikke vente til rapporten er ferdig.", "must"],
		["Avvik på mer enn fem prosent skal forklares.", "must"],
		["Kvar del skal innleiast med ei vurdering.", "must"],
	])("«%s» gives %s", async (sentence, modality) => {
		expect((await markdown(sentence)).map((one) => one.modality)).toEqual([modality]);
	});

	test.each([
		["Tallene kan ikke sammenlignes med tidligere år."],
		["Målene gjelder hele landet og kan ikke nås av etaten alene."],
		["Fullmaktene delegeres for budsjettåret 2025."],
		["I bestillingen vil det stå hvilket format tallene skal ha."],
	])("what cannot be or is told is no duty: «%s»", async (sentence) => {
		expect(await markdown(sentence)).toEqual([]);
	});

	test("what the ministry expects binds though it stands under background, and what follows it there", async () => {
		const found = await rows(
			`${HEAD}# 2 Bakgrunn og utfordringer\n\nTrafikken øker, og fylkene må planlegge for mer ras. \n\nDepartementet forventer at restansene går ned. Nedbyggingen må ikke gå ut over sikkerheten.\n`,
		);
		expect(found.map((one) => one.modality)).toEqual(["expected", "must-not"]);
	});

	test("words in quotation marks bind where the letter puts them in place of its own", async () => {
		const found = await markdown(
			"Andre punktum erstattes med: «SFV skal levere data i åpent format.»\n\nI rapporten står det at «SFV skal bygges ned».",
		);
		expect(found).toHaveLength(1);
	});
});

describe("lists of duties", () => {
	test("R3.9: authorisations listed under one line are permissions each", async () => {
		const found = await rows(
			`${HEAD}# 6 Fullmakter\n\nSFV gis for 2025 følgende fullmakter, jf. rundskriv R-110:\n\n1. Nettoføre salgsinntekter ved utskifting av utstyr.\n2. Inngå leieavtaler utover budsjettåret. Utgiftene må dekkes innenfor rammen.\n`,
		);
		expect(found.map((one) => one.modality)).toEqual(["may", "may", "must"]);
	});

	test.each(["SFV gis fullmakt til å", "SFV får for 2025 fullmakt til å"])(
		"R3.9: «%s» permits each of what is listed under it",
		async (lead) => {
			const list = `${lead}\n\n- overskride bevilgningen på post 01 mot tilsvarende merinntekter\n- inngå leieavtaler utover budsjettåret`;
			expect((await markdown(list)).map(({ modality, actor }) => [modality, actor])).toEqual([
				["may", "SFV"],
				["may", "SFV"],
			]);
		},
	);

	test.each([
		["Det er departementets forventning at sykefraværet går ned.", "expected", "SFV"],
		["Det er vår forventning at sykefraværet går ned.", "expected", "SFV"],
		["SFV har taushetsplikt om forhold av betydning for skjerming av tunneler.", "must", "SFV"],
		["Departementet vil understreke at SFV må prioritere innenfor rammen.", "must", "SFV"],
		["Departementet ønsker å bli holdt orientert om saker som angår kommunene.", "asked", "SFV"],
		["Departementet ber om å bli varslet straks dersom ansatte blir skadd.", "asked", "SFV"],
	])("«%s» is %s of %s", async (text, modality, actor) => {
		expect(await markdown(text)).toMatchObject([{ modality, actor }]);
	});

	test("days in a list of meetings are no duties", async () => {
		const found = await rows(
			`${HEAD}# 7 Møter\n\nDet skal holdes to styringsmøter i 2025:\n\n- 14. april\n- 9. september\n\nSFV lager dagsorden.\n`,
		);
		expect(found.map((one) => one.text)).not.toContain("14. april");
	});

	test.each([
		["md", "SFV har følgende faste oppgaver:\n\n- drifte varslingen\n- være sekretariat for Vegrådet\n"],
		[
			"txt",
			"SFV har følgende faste oppgaver i tillegg:\n\na) drifte varslingen\nb) være sekretariat for Vegrådet\n",
		],
		[
			"html",
			"<p>SFV har disse oppgavene i 2025:</p><ul><li>drifte varslingen</li><li>være sekretariat for Vegrådet</li></ul>",
		],
	])("in %s, what somebody has as tasks are duties", async (format, body) => {
		const head = format === "html" ? `<html><body><pre>${HEAD}</pre><h1>1 Krav</h1>` : `${HEAD}# 1 Krav\n\n`;
		const found = await rows(`${head}${body}${format === "html" ? "</body></html>" : ""}`);
		expect(found.map((one) => one.text)).toEqual(["drifte varslingen", "være sekretariat for Vegrådet"]);
		expect(found.every((one) => one.modality === "must")).toBe(true);
	});

	test("parts of an assignment are duties though only a colon leads into them", async () => {
		const found = await rows(
			`${HEAD}# 4 Oppdrag\n\n## Oppdrag 1 Register over ras\n\nSFV skal etablere et register. Arbeidet deles i to:\n\n- Del 1: Lage en datamodell innen 4. mai 2025.\n- Del 2: Flytte data til registeret innen 1. oktober 2025.\n`,
		);
		expect(found.slice(1).map((one) => one.deadlines?.[0]?.date)).toEqual(["2025-05-04", "2025-10-01"]);
	});

	test("a list of what has happened is no list of duties", async () => {
		expect(await markdown("Følgende er avklart:\n\n- Nye biler er bestilt\n- Kartene er ferdige")).toEqual(
			[],
		);
	});
});

describe("on whom a duty falls", () => {
	test.each([
		["Endringer i planen må godkjennes av departementet på forhånd.", "SFV"],
		["Beløpet kan ikke brukes til annet uten samtykke fra departementet.", "SFV"],
		["Riksrevisjonen skal ha kopi av årsrapporten.", "SFV"],
		["Søkere bør få svar innen seks uker.", "SFV"],
		["SFV gis sammen med Vegtilsynet i oppdrag å lage en veileder.", "SFV"],
		["Vi delegerer også fullmakten til å inngå leieavtaler ut over budsjettåret.", "SFV"],
		["Tiltakene må ikke gi departementet utgifter i senere år.", "SFV"],
		["Mottakere av tilskudd plikter å levere regnskap.", "Mottakere"],
		["Kommuneområdene skal rapportere bruken av midlene til SFV.", "Kommuneområdene"],
		["Ansatte som disponerer midler, må ha fått opplæring.", "ansatte"],
		["Faglige møter kan ikke brukes til å gi nye oppdrag.", "SD"],
		["Direktoratet for nødnett og SFV må sørge for dekning.", "Direktoratet for nødnett"],
	])("R3.14: «%s»", async (sentence, actor) => {
		expect((await markdown(sentence)).map((one) => one.actor)).toEqual([actor]);
	});
});

describe("what only looks like it", () => {
	test("a negation within what is to be told forbids nothing", async () => {
		const [row] = await markdown("SFV skal redegjøre for risikoen for ikke å nå målene.");
		expect(row?.modality).toBe("must");
	});

	test("whoever is to be consulted is not the one who consults", async () => {
		const [row] = await markdown("Det forutsettes at Luftfartstilsynet er rådspurt.");
		expect(row?.actor).not.toBe("Luftfartstilsynet");
	});

	test("a row of a calendar names what is due and orders nothing beside it", async () => {
		const rows = await markdown(
			"## 7 Rapportering\n\n| Måned | Hva | Dato |\n|---|---|---|\n| Januar | Risikovurdering sendes departementet | 30. januar |\n| Mars | Årsrapport | 15. mars |",
		);
		expect(rows).toEqual([]);
	});
});

describe("the smallest signs of a duty", () => {
	const bound = async (body: string) => (await markdown(body)).map(({ text }) => text);

	test("a line that ends in «skal» binds the list under it without a colon", async () => {
		expect(await bound("SFV skal\n\n- ha en plan for ras\n- delta i øvelsen")).toEqual([
			"ha en plan for ras",
			"delta i øvelsen",
		]);
	});

	test("who reports with a deadline in the present tense is bound", async () => {
		expect(await bound("SFV rapporterer per 30. april med frist 25. mai.")).toHaveLength(1);
	});

	test("an assignment that opens with an infinitive is its own order, and its title is none", async () => {
		const body =
			"## 3 Oppdrag\n\n### Oppgave 3.1.4 Rassikring\n\nKartlegge sårbare veier. Føre tilsyn med minst åtte kommuner.";
		expect(await bound(body)).toEqual(["Kartlegge sårbare veier.", "Føre tilsyn med minst åtte kommuner."]);
		expect(await bound("## 3 Oppdrag\n\n- **Åpne tall om ras.** SFV skal dele tall innen 1. mai.")).toEqual([
			"SFV skal dele tall innen 1. mai.",
		]);
	});

	test("what requires the ministry's approval must have it", async () => {
		expect(await markdown("Kjøp over 5 mill. kroner krever godkjenning fra departementet.")).toMatchObject([
			{ modality: "must" },
		]);
	});

	test("what the letter leaves out is no order", async () => {
		expect(await bound("SFV skal følge instruksen. Faste oppgaver omtales ikke her.")).toEqual([
			"SFV skal følge instruksen.",
		]);
	});
});

test("what the government has decided that agencies shall do binds", async () => {
	expect(
		await markdown(
			"Regjeringen har bestemt at alle statlige virksomheter skal redusere bruken av konsulenter.",
		),
	).toHaveLength(1);
	expect(await markdown("Regjeringen skal redusere utslippene.")).toEqual([]);
});

describe("when a duty comes back", () => {
	test.each([
		["Blir det klart at kravet ikke nås, plikter SFV å si fra.", "event"],
		["SFV skal orientere departementet før tilskuddsbrev sendes.", "event"],
		["Avvik skal meldes når de oppdages.", "event"],
		["SFV skal melde saker til møtet ti dager på forhånd.", "event"],
		["SFV skal melde fra med en gang kravet ikke nås.", "event"],
		["Vesentlige sikkerhetshendelser skal rapporteres uten opphold.", "event"],
		["SFV skal melde brudd til Datatilsynet innen 72 timer.", "event"],
		["Halvårsrapporten skal inneholde prognoser.", "half-year"],
		["Bruken av fullmaktene skal gå fram av note til årsregnskapet.", "year"],
		["Dersom en mottaker har høy årlig omsetning, skal SFV vurdere avkorting.", "event"],
		["SFV skal sørge for at oppdaterte kart er tilgjengelige.", "continuous"],
		["Opplysninger må slettes før rapporten gjøres kjent.", null],
		["SFV skal i 2025 fortsatt ha høy innsats for rassikring.", null],
	])("R3.15: «%s» comes back: %s", async (sentence, recurrence) => {
		expect((await markdown(sentence)).map((one) => one.recurrence)).toEqual([recurrence]);
	});
});
