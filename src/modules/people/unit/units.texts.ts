import type { Texts } from "#base/texts.ts";

/** The tree of units. */
export const unitsTexts = {
	title: { nb: "Enheter", nn: "Einingar", en: "Units" },
	intro: {
		nb: "Avdelinger, seksjoner og andre enheter, slik de ligger under hverandre.",
		nn: "Avdelingar, seksjonar og andre einingar, slik dei ligg under kvarandre.",
		en: "Departments, sections and other units, as they stand under each other.",
	},
	add: { nb: "Legg til enhet", nn: "Legg til eining", en: "Add a unit" },
	above: { nb: "Ligger under", nn: "Ligg under", en: "Stands under" },
	rename: { nb: "Endre navn", nn: "Endre namn", en: "Rename" },
	move: { nb: "Flytt", nn: "Flytt", en: "Move" },
	closeUnit: { nb: "Legg ned", nn: "Legg ned", en: "Close" },
	reopen: { nb: "Ta i bruk igjen", nn: "Ta i bruk att", en: "Use again" },
	of: {
		nb: (what: string, name: string) => `${what}: ${name}`,
		nn: (what: string, name: string) => `${what}: ${name}`,
		en: (what: string, name: string) => `${what}: ${name}`,
	},
	colUnit: { nb: "Enhet", nn: "Eining", en: "Unit" },
	colRoles: { nb: "Roller i enheten", nn: "Roller i eininga", en: "Roles in the unit" },
	colNumber: { nb: "Organisasjonsnummer", nn: "Organisasjonsnummer", en: "Organisation number" },
	closed: { nb: "lagt ned", nn: "lagd ned", en: "closed" },
	showClosed: { nb: "Vis nedlagte også", nn: "Vis nedlagde òg", en: "Show closed ones too" },
	closedSaid: {
		nb: (name: string) => `${name} er lagt ned.`,
		nn: (name: string) => `${name} er lagd ned.`,
		en: (name: string) => `${name} is closed.`,
	},
	undo: { nb: "Angre", nn: "Angre", en: "Undo" },
	undone: {
		nb: (name: string) => `${name} er i bruk igjen.`,
		nn: (name: string) => `${name} er i bruk att.`,
		en: (name: string) => `${name} is in use again.`,
	},
	wrongName: {
		nb: "Skriv et navn på høyst 200 tegn.",
		nn: "Skriv eit namn på høgst 200 teikn.",
		en: "Write a name of at most 200 characters.",
	},
	save: { nb: "Lagre", nn: "Lagre", en: "Save" },
	emptyTitle: { nb: "Ingen enheter ennå", nn: "Ingen einingar enno", en: "No units yet" },
	emptyText: {
		nb: "Her kommer avdelingene og seksjonene i organisasjonen. Roller kan gis i en enhet. Legg til den øverste først.",
		nn: "Her kjem avdelingane og seksjonane i organisasjonen. Roller kan givast i ei eining. Legg til den øvste først.",
		en: "The departments and sections of the organisation stand here. Roles can be given in a unit. Add the topmost first.",
	},
	notDone: { nb: "Ble ikke gjort", nn: "Blei ikkje gjort", en: "Was not done" },
} satisfies Texts;
