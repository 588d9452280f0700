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
} satisfies Texts;
