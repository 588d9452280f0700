import type { Texts } from "#base/texts.ts";

/** Goals, assignments and duties on their pages. */
export const planTexts = {
	goals: { nb: "Mål og styringsparametere", nn: "Mål og styringsparametrar", en: "Goals and indicators" },
	goalsIntro: {
		nb: "Det virksomheten skal oppnå, og hvordan det måles.",
		nn: "Det verksemda skal oppnå, og korleis det blir målt.",
		en: "What the agency shall achieve, and how it is measured.",
	},
	assignments: { nb: "Oppdrag", nn: "Oppdrag", en: "Assignments" },
	assignmentsIntro: {
		nb: "Alt departementet har gitt i oppdrag i året, med frister.",
		nn: "Alt departementet har gjeve i oppdrag i året, med fristar.",
		en: "Everything that the ministry has assigned in the year, with deadlines.",
	},
	duties: { nb: "Krav", nn: "Krav", en: "Requirements" },
	dutiesIntro: {
		nb: "Hver setning som binder noen: hvem, hvor sterkt og når.",
		nn: "Kvar setning som bind nokon: kven, kor sterkt og når.",
		en: "Every sentence that binds somebody: who, how strongly, and when.",
	},
	empty: {
		nb: "Ingenting ennå. Lista fylles når et tildelingsbrev for året er godtatt.",
		nn: "Ingenting enno. Lista blir fylt når eit tildelingsbrev for året er godteke.",
		en: "Nothing yet. The list is filled when a letter of allocation for the year is accepted.",
	},
	toYear: { nb: "Gå til året", nn: "Gå til året", en: "Go to the year" },
	number: { nb: "Nummer", nn: "Nummer", en: "Number" },
	title: { nb: "Tittel", nn: "Tittel", en: "Title" },
	goal: { nb: "Mål", nn: "Mål", en: "Goal" },
	kind: { nb: "Slag", nn: "Slag", en: "Kind" },
	lead: { nb: "Hovedansvar", nn: "Hovudansvar", en: "Lead" },
	deadline: { nb: "Frist", nn: "Frist", en: "Deadline" },
	requirement: { nb: "Krav", nn: "Krav", en: "Requirement" },
	actor: { nb: "Hvem", nn: "Kven", en: "Who" },
	binds: { nb: "Binder", nn: "Bind", en: "Binds" },
	assignment: { nb: "Oppdrag", nn: "Oppdrag", en: "Assignment" },
	openAssignment: { nb: "Åpne oppdraget", nn: "Opne oppdraget", en: "Open the assignment" },
	every: { nb: "Hvor ofte", nn: "Kor ofte", en: "How often" },
	results: { nb: "Tidligere resultat", nn: "Tidlegare resultat", en: "Earlier results" },
	target: { nb: "Resultatkrav", nn: "Resultatkrav", en: "Target" },
	text: { nb: "Ordlyd", nn: "Ordlyd", en: "Wording" },
	keyFigure: { nb: "Nøkkeltall", nn: "Nøkkeltal", en: "Key figure" },
	more: {
		nb: (count: number) => `og ${count} til`,
		nn: (count: number) => `og ${count} til`,
		en: (count: number) => `and ${count} more`,
	},
	openEnded: { nb: "løpende", nn: "løpande", en: "continuous" },
} satisfies Texts;
