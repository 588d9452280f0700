import { describe, expect, test } from "vitest";
import { letterWith } from "../letters.fixture.ts";
import type { Authorisation } from "../reading.ts";

async function given(body: string): Promise<readonly Authorisation[]> {
	return (await letterWith(body)).authorisations;
}

/** Authorisations as «kind percent». */
const kinds = async (body: string): Promise<readonly string[]> =>
	(await given(body)).map(
		({ kind, limitPercent }) => `${kind}${limitPercent == null ? "" : ` ${limitPercent}`}`,
	);

describe("authorisations", () => {
	const forms: readonly (readonly [string, string, readonly string[]])[] = [
		[
			"one that is kept, and one of which only the size is told",
			"# 4 Fullmakter\n\nKYE beholder fullmakten til å inngå leieavtaler utover budsjettåret. Tilsagnsfullmakten på post 70 er 40 mill. kroner.",
			["agreements-beyond-the-budget-year", "commitment"],
		],
		[
			"several that a sentence numbers",
			"# 4 Fullmakter\n\nKYE får følgende fullmakter: (1) inngå leieavtaler utover budsjettåret, (2) overskride post 01 mot merinntekter på kap. 3910, post 02 og (3) nettoføre inntil 5 pst. ved utskifting av utstyr.",
			[
				"agreements-beyond-the-budget-year",
				"overspending-against-extra-income",
				"net-budgeting-of-replaced-equipment 5",
			],
		],
		[
			"one to let claims go",
			"# 4 Fullmakter\n\nKYE kan ettergi krav under 50 000 kroner når innkreving vil koste mer.",
			["other"],
		],
		[
			"one to found companies, in nynorsk",
			"# 4 Fullmakter\n\nKYE kan opprette nye selskap etter reglane i rundskriv F-07.",
			["other"],
		],
		[
			"one that is said to hold for some, and one to found companies",
			"# 4 Fullmakter\n\nFullmakten til å inngå leieavtaler utover budsjettåret gjelder for avtaler på inntil ti år. KYE kan bruke overskudd til å stifte selskaper når departementet har samtykket.",
			["agreements-beyond-the-budget-year", "other"],
		],
		[
			"a list under who may, without a colon",
			"# 4 Fullmakter\n\nKYE kan\n\n- overskride bevilgningen på post 01 mot merinntekter på kap. 3910 post 01\n- utgiftsføre inntil 500 000 kroner til erstatninger",
			["overspending-against-extra-income", "other"],
		],
		[
			"one from operations to investments, in a table with its extent",
			"# 4 Fullmakter\n\n| Fullmakt | Omfang | Hjemmel |\n|---|---|---|\n| Overføring fra drift til investering | Inntil 5 pst. av post 01 | R-110, pkt. 2.5 |",
			["investment-against-operating-savings 5"],
		],
		[
			"one to order, in nynorsk",
			"# 4 Fullmakter\n\nKYE kan gjere bestillingar for inntil 4 mill. kroner utover løyvinga på post 45.",
			["commitment"],
		],
		[
			"one to bind the state beyond the year, in a table with its sum",
			"# 4 Fullmakter\n\n| Fullmakt | Sum |\n|---|---|\n| Pådra forpliktelser utover budsjettåret under kap. 910, post 22 | 100 mill. kroner |",
			["commitment"],
		],
		[
			"one to bind the state, after others in a list",
			"# 4 Fullmakter\n\nKYE gis fullmakt til:\n\n(i) å nettoføre utskifting av utstyr med inntil 5 pst.\n(ii) å inngå leieavtaler utover budsjettåret\n\nEtaten kan inngå forpliktelser for inntil 30 mill. kroner utover gitt bevilgning på post 45.",
			["net-budgeting-of-replaced-equipment 5", "agreements-beyond-the-budget-year", "commitment"],
		],
		[
			"answers of yes and no under a heading of what may be done unasked",
			"# 4 Hva KYE kan gjøre uten å spørre\n\n| | Ja/nei | Grense |\n|---|---|---|\n| Bruke merinntekter på 3910.02 til drift | Ja | 5 % |\n| Inngå avtaler om leie ut over 2025 | Ja | |\n| Bestille utstyr | Nei | |",
			["overspending-against-extra-income 5", "agreements-beyond-the-budget-year"],
		],
		[
			"a list of what may be done without asking",
			"# 4 Handlingsrom\n\nKYE kan uten å spørre departementet:\n\n- bruke merinntekter på post 02 til drift\n- leie lokaler for lengre tid enn budsjettåret\n- bruke inntil 5 prosent av post 01 til investeringer",
			[
				"overspending-against-extra-income",
				"agreements-beyond-the-budget-year",
				"investment-against-operating-savings 5",
			],
		],
		[
			"a table that tells the rule and the limit of each, and no answers",
			"# 4 Fullmakter\n\n| Hva | Hjemmel | Ramme |\n|---|---|---|\n| Merinntekter på 3910.01 kan brukes på 910.01 | Vedtak II | |\n| Innsparing på 910.01 kan brukes på 910.45 | R-110 | 5 % |\n| Kontrakter som strekker seg over flere år | R-110 | |",
			[
				"overspending-against-extra-income",
				"investment-against-operating-savings 5",
				"agreements-beyond-the-budget-year",
			],
		],
		[
			"leave to promise and to rent, in nynorsk, in a list",
			"# 4 Fullmakter\n\nDesse fullmaktene vert delegerte til KYE:\n\n1. Tilsegn for inntil 20 mill. kroner ut over løyvinga på post 61.\n2. Leige av lokale ut over 2025.",
			["commitment", "agreements-beyond-the-budget-year"],
		],
		[
			"a list after the rule that gives what is in it",
			"# 4 Fullmakter\n\nKYE får fullmakt til, jf. rundskriv R-110,\n\n- å nettoføre salg av utstyr med inntil 5 prosent\n- å inngå leieavtaler ut over budsjettåret",
			["net-budgeting-of-replaced-equipment 5", "agreements-beyond-the-budget-year"],
		],
		[
			"one for the items of a table under its name, and what leads into the table is no other",
			"## 6.1 Bestillingsfullmakter\n\nKYE kan foreta bestillinger slik:\n\n| Kap. | Post | Betegnelse | Samlet ramme |\n|---|---|---|---|\n| 910 | 21 | Drift | 40 mill. kroner |\n| | 45 | Utstyr | 20 mill. kroner |",
			["commitment"],
		],
		[
			"a list under a line that only says on what fields",
			"# 4 Fullmakter\n\nKYE gis fullmakt på følgende områder:\n\n1. Nettobudsjettering ved utskifting av utstyr, inntil 5 prosent\n2. Leieavtaler ut over budsjettåret",
			["net-budgeting-of-replaced-equipment 5", "agreements-beyond-the-budget-year"],
		],
		[
			"what replaced equipment is sold for",
			"# 4 Fullmakter\n\nKYE kan:\n\n- bruke salgsinntekter fra utskiftet utstyr, begrenset til 5 prosent av bevilgningen på post 01",
			["net-budgeting-of-replaced-equipment 5"],
		],
		[
			"leave to overspend among the money",
			"# 4 Tildeling\n\nKYE kan òg overskride løyvinga under kap. 910 post 01 mot meirinntekter under kap. 3910 post 02.",
			["overspending-against-extra-income"],
		],
		[
			"two in a sentence",
			"# 4 Fullmakter\n\nKYE gis fullmakt til å overskride bevilgningen på kap. 910, post 01 mot tilsvarende merinntekter på kap. 3910, post 02, og til å inngå leieavtaler ut over budsjettåret.",
			["overspending-against-extra-income", "agreements-beyond-the-budget-year"],
		],
		[
			"two for other items each, in sentences of their own",
			"# 4 Fullmakter\n\nKYE gis fullmakt til å overskride bevilgningen på kap. 910 post 01 mot tilsvarende merinntekter på kap. 3910 post 03. KYE gis fullmakt til å overskride bevilgningen på kap. 910 post 21 mot tilsvarende merinntekter på kap. 3910 post 02.",
			["overspending-against-extra-income", "overspending-against-extra-income"],
		],
		[
			"two for other items each as items of a list, in nynorsk",
			"# 4 Fullmakter\n\nKYE får i 2026 fullmakt til å:\n\n- overskride løyvinga under kap. 910, post 01 mot meirinntekter under kap. 3910, post 01\n- overskride løyvinga under kap. 910, post 23 mot meirinntekter under kap. 3910, post 02",
			["overspending-against-extra-income", "overspending-against-extra-income"],
		],
		[
			"a list that goes on a sentence without a colon, two with frames of their own",
			"# 4 Fullmakter\n\nKYE gis fullmakt til å\n\n1. pådra staten forpliktelser for investeringsprosjekter utover gitt bevilgning innenfor en samlet ramme på 6 500 mill. kroner på kap. 910 post 30\n2. pådra staten forpliktelser utover budsjettåret for drift innenfor en samlet ramme på 800 mill. kroner på kap. 910 post 22",
			["commitment", "commitment"],
		],
		[
			"two of a kind in a sentence, one within a frame, and the limit of a third",
			"# 4 Fullmakter\n\nKYE får fullmakt til å inngå avtaler om kjøp av persontransport utover budsjettåret innenfor en samlet ramme på 32 mrd. kroner, og til å inngå leieavtaler utover budsjettåret. Fullmakten til å pådra staten forpliktelser på post 71 er begrenset til 9 500 mill. kroner.",
			["agreements-beyond-the-budget-year", "agreements-beyond-the-budget-year", "commitment"],
		],
		[
			"two for other items against the same income, and a limit in the sentence after",
			"# 4 Fullmakter\n\nFølgende fullmakter delegeres:\n\n1. Fullmakt til å overskride bevilgningen på kap. 910, post 01 mot tilsvarende merinntekter på kap. 3910, post 02 og 07.\n2. Fullmakt til å overskride bevilgningen på kap. 910, post 21 mot tilsvarende merinntekter på kap. 3910, post 02.\n3. Fullmakt til å overskride driftsbevilgninger mot innsparing i løpet av de neste fem budsjettårene. Fullmakten er begrenset til 5 prosent av bevilgningen på post 01.",
			[
				"overspending-against-extra-income",
				"overspending-against-extra-income",
				"investment-against-operating-savings 5",
			],
		],
		[
			"two acts in an item, the second without «å»",
			"# 4 Fullmakter\n\nKYE gis i 2025 fullmakt til å:\n\n- pådra forpliktelser utover budsjettåret på kap. 910, post 22 på inntil 200 mill. kroner, og gi tilsagn om tilskudd på kap. 910, post 60 på inntil 150 mill. kroner\n- inngå leieavtaler utover budsjettåret",
			["commitment", "commitment", "agreements-beyond-the-budget-year"],
		],
		[
			"one to debit another chapter, told among the money",
			"# 4 Tildeling\n\nKYE kan i tillegg belaste kap. 703, post 21 med inntil 3 mill. kroner til internasjonalt arbeid.",
			["debit-authority"],
		],
		[
			"a row that says no to one without a kind of its own",
			"# 4 Fullmakter\n\n| Fullmakt | Delegeres |\n|---|---|\n| Overskride driftsbevilgninger mot innsparing i senere år | Nei |",
			["other"],
		],
		[
			"what may be done, the subject between",
			"# 4 Fullmakter\n\nVed utskifting av utstyr kan salgsinntekter nettobudsjetteres med inntil fem prosent. Etaten kan dessuten overføre inntil 5 prosent av bevilgningen til neste år. Avtalene kan ikke vare over ti år.",
			["net-budgeting-of-replaced-equipment 5", "other 5"],
		],
		[
			"what may be done in nynorsk, the verb in the passive",
			"# 4 Fullmakter\n\nKjøp av utstyr kan nettobudsjetterast med inntil 5 prosent av løyvinga på posten.",
			["net-budgeting-of-replaced-equipment 5"],
		],
		[
			"a list under «kan» without a colon, and what may not be done",
			"# 4 Fullmakter\n\nEtaten kan\n\na) opprette selskap etter samtykke fra departementet\nb) overføre inntil 5 prosent av bevilgningen til neste år\nc) ikke ta opp lån",
			["other", "other 5"],
		],
		[
			"bold words before the sentence that gives it",
			"# 4 Fullmakter\n\n- **Innsparing.** Bevilgningen på post 45 kan overskrides mot tilsvarende innsparing på post 01, inntil 5 pst.",
			["investment-against-operating-savings 5"],
		],
		[
			"a list under one lead-in",
			"Kystetaten gis følgende fullmakter:\n\n- å overskride bevilgningen på post 01 mot tilsvarende merinntekter\n- å nettoføre inntekter ved utskifting av utstyr med inntil 5 prosent\n- å inngå leieavtaler utover budsjettåret",
			[
				"overspending-against-extra-income",
				"net-budgeting-of-replaced-equipment 5",
				"agreements-beyond-the-budget-year",
			],
		],
		[
			"a table that says yes or no",
			"| Fullmakt | Ja/Nei | Vilkår |\n|---|---|---|\n| Nettobudsjettering ved utskifting av utstyr, inntil 5 pst. | Ja | Post 01 |\n| Merinntekter | Nei | |\n| Leieavtaler utover budsjettåret | X | |",
			["net-budgeting-of-replaced-equipment 5", "agreements-beyond-the-budget-year"],
		],
		[
			"nynorsk sentences",
			"KYE får fullmakt til å overskride løyvinga på kap. 910, post 01 mot tilsvarande meirinntekter. Det blir òg gitt fullmakt til å inngå leigeavtalar ut over budsjettåret.",
			["overspending-against-extra-income", "agreements-beyond-the-budget-year"],
		],
		[
			"investment against saving",
			"KYE kan overskride bevilgningen på post 45 med inntil 5 pst. mot tilsvarende innsparing på post 01.",
			["investment-against-operating-savings 5"],
		],
		[
			"R4.17: saving in later years is an authorisation of its own, and withheld is a row",
			"Fullmakten til å overskride driftsbevilgninger mot innsparing i senere budsjettår delegeres ikke.",
			["other"],
		],
		[
			"what the ministries are given is not the agency's",
			"Rundskriv R-110 gir departementene enkelte fullmakter til å gjøre unntak.",
			[],
		],
		[
			"a list under «kan», one that has no kind of its own among them",
			"Kystetaten kan i 2025:\n\n1. overskride driftsbevilgningen mot tilsvarende merinntekter\n2. omdisponere inntil 2 mill. kroner fra post 01 til post 45\n3. føre salgsinntekter ved utskifting av utstyr netto med inntil 5 prosent",
			["overspending-against-extra-income", "other", "net-budgeting-of-replaced-equipment 5"],
		],
		[
			"a table without yes and no, the authorisation in its second column",
			"| Nr. | Fullmakt | Vilkår |\n|---|---|---|\n| 1 | Tilsagn om tilskudd utover bevilgningen | Inntil 30 mill. kroner |\n| 2 | Inngå leieavtaler | Ordinær drift |",
			["commitment", "agreements-beyond-the-budget-year"],
		],
		[
			"by the number of Parliament's decision",
			"Fullmakten i romertallsvedtak II nr. 3 delegeres til Kystetaten.",
			["other"],
		],
		[
			"nynorsk, withheld",
			"Løyvet til å overskride driftsløyvingar mot innsparing dei neste tre åra blir ikkje delegert.",
			["other"],
		],
		[
			"costs that may be charged to another's chapter",
			"Utgifter til øvelsen kan belastes kap. 1300 post 21 med inntil 1,2 mill. kroner.",
			["debit-authority"],
		],
		[
			"terms in a list are no authorisations",
			"For fullmaktene gjelder disse vilkårene:\n\n- avtalene skal gjelde ordinær drift\n- melde fra om avvik",
			[],
		],
		[
			"bodies in a list are no authorisations",
			"Departementet gir disse fullmakt:\n\n- Kystetaten\n- Havneverket",
			[],
		],
		["a mention of an authorisation", "Bruken av belastningsfullmakten skal dokumenteres.", []],
	];
	test.each(forms)("%s", async (_, body, expected) => {
		expect(await kinds(`# 8 Fullmakter\n\n${body}\n`)).toEqual(expected);
	});

	test("a heading names the authorisation and the list below it its conditions", async () => {
		const [one] = await given(`# Vedlegg 6 Budsjettfullmakter

## Fullmakt til nettobudsjettering ved utskifting av utstyr

- Inntekter fra salg av utstyr kan nettoføres på post 01 med inntil 5 prosent.
- Utstyret må være skiftet ut som ledd i vanlig fornyelse.
`);
		expect(one).toMatchObject({ kind: "net-budgeting-of-replaced-equipment", limitPercent: 5 });
		expect(one!.conditions).toHaveLength(2);
	});

	test("leave to promise and leave to charge have their sums", async () => {
		const found = await given(`# 8 Fullmakter

KYE får fullmakt til å gi tilsagn på inntil 5 mill. kroner utover bevilgningen på kap. 910, post 70. Klima- og miljødepartementet gir KYE fullmakt til å belaste kap. 1400, post 21 med inntil 2 mill. kroner.
`);
		expect(found).toMatchObject([
			{ kind: "commitment", limitAmount: 5_000_000, items: ["910.70"] },
			{ kind: "debit-authority", limitAmount: 2_000_000, items: ["1400.21"] },
		]);
	});

	test("a withheld authorisation says so among its conditions", async () => {
		const [one] = await given(
			"# 8 Fullmakter\n\nFullmakt til å gi tilsagn utover budsjettåret delegeres ikke.\n",
		);
		expect(one).toMatchObject({ kind: "commitment" });
		expect(one!.conditions).toEqual(["Fullmakt til å gi tilsagn utover budsjettåret delegeres ikke."]);
	});

	test("are given in other words than «fullmakt», also where a sentence ends in «pst.»", async () => {
		const found = await given(
			"# 8 Fullmakter\n\nNettoføring ved utskifting av utstyr er tillate med inntil 5 pst. KYE kan overskride driftsløyvinga mot meirinntekter. Departementet samtykkjer i at KYE inngår leigeavtalar ut over budsjettåret.\n",
		);
		expect(found).toMatchObject([
			{ kind: "net-budgeting-of-replaced-equipment", limitPercent: 5 },
			{ kind: "overspending-against-extra-income", limitPercent: null },
			{ kind: "agreements-beyond-the-budget-year" },
		]);
	});

	test("are rows of a table whose head says so, under the heading of the money", async () => {
		const found = await given(
			"# 4 Bevilgning\n\n| Fullmakt | Kap./post | Vilkår |\n|---|---|---|\n| Merinntektsfullmakt | 910.01 | Tilsvarende merinntekter |\n| Bestillingsfullmakt | 910.21 | Inntil 10 mill. kroner |\n",
		);
		expect(found).toMatchObject([
			{ kind: "overspending-against-extra-income", items: ["910.01"] },
			{ kind: "commitment", items: ["910.21"], limitAmount: 10_000_000 },
		]);
	});
});
