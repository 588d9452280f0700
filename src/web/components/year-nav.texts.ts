import type { Texts } from "#base/texts.ts";

/** The pages of a year. */
export const yearNavTexts = {
	menu: {
		nb: (year: string) => `Sider for ${year}`,
		nn: (year: string) => `Sider for ${year}`,
		en: (year: string) => `Pages of ${year}`,
	},
	year: { nb: "Året", nn: "Året", en: "The year" },
	goals: { nb: "Mål", nn: "Mål", en: "Goals" },
	assignments: { nb: "Oppdrag", nn: "Oppdrag", en: "Assignments" },
	duties: { nb: "Krav", nn: "Krav", en: "Requirements" },
	money: { nb: "Penger", nn: "Pengar", en: "Money" },
	dialogue: { nb: "Dialog", nn: "Dialog", en: "Dialogue" },
	wheel: { nb: "Årshjul", nn: "Årshjul", en: "Year wheel" },
	reports: { nb: "Rapporter", nn: "Rapportar", en: "Reports" },
	otherDay: { nb: "Vis en annen dag", nn: "Vis ein annan dag", en: "Show another day" },
	dayToShow: {
		nb: "Vis året slik det sto ved slutten av",
		nn: "Vis året slik det stod ved slutten av",
		en: "Show the year as it stood at the end of",
	},
	show: { nb: "Vis", nn: "Vis", en: "Show" },
	asOf: {
		nb: (day: string) => `Slik året sto ${day}`,
		nn: (day: string) => `Slik året stod ${day}`,
		en: (day: string) => `As the year stood on ${day}`,
	},
	now: { nb: "Vis det som gjelder nå", nn: "Vis det som gjeld no", en: "Show what stands now" },
	changedSince: {
		nb: "Se hva som er endret siden",
		nn: "Sjå kva som er endra sidan",
		en: "See what has changed since",
	},
} satisfies Texts;
