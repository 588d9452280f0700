import type { Texts } from "#base/texts.ts";

/** Where a role stands on a day, with a shape beside the colour. */
export const roleStateTexts = {
	planned: { nb: "○ Planlagt", nn: "○ Planlagd", en: "○ Planned" },
	current: { nb: "● Gjelder nå", nn: "● Gjeld no", en: "● Counts now" },
	over: { nb: "– Over", nn: "– Over", en: "– Over" },
} satisfies Texts;

/** Roles on a person's page. */
export const rolesTexts = {
	title: { nb: "Roller", nn: "Roller", en: "Roles" },
	none: { nb: "Ingen roller", nn: "Ingen roller", en: "No roles" },
	noneText: {
		nb: "Uten rolle kan personen ikke gjøre noe her. Gi en rolle for å gi rettigheter.",
		nn: "Utan rolle kan personen ikkje gjere noko her. Gi ei rolle for å gi rettar.",
		en: "Without a role the person can do nothing here. Give a role to give rights.",
	},
	colRole: { nb: "Rolle", nn: "Rolle", en: "Role" },
	colPeriod: { nb: "Periode", nn: "Periode", en: "Period" },
	colState: { nb: "Tilstand", nn: "Tilstand", en: "State" },
	give: { nb: "Gi rolle", nn: "Gi rolle", en: "Give a role" },
	giveTitle: {
		nb: (name: string) => `Gi ${name} en rolle`,
		nn: (name: string) => `Gi ${name} ei rolle`,
		en: (name: string) => `Give ${name} a role`,
	},
	giveIntro: {
		nb: "Rollen gir rettigheter fra og med første dag til og med siste dag.",
		nn: "Rolla gir rettar frå og med første dag til og med siste dag.",
		en: "The role gives rights from its first day to its last, both counted in.",
	},
	where: { nb: "Organisasjon", nn: "Organisasjon", en: "Organisation" },
	unit: { nb: "Enhet", nn: "Eining", en: "Unit" },
	firstDay: { nb: "Første dag", nn: "Første dag", en: "First day" },
	lastDay: { nb: "Siste dag", nn: "Siste dag", en: "Last day" },
	wrongDay: {
		nb: "Skriv en dag som finnes, og ikke før den første.",
		nn: "Skriv ein dag som finst, og ikkje før den første.",
		en: "Write a day that exists, and not before the first.",
	},
	deputy: { nb: "Vikar", nn: "Vikar", en: "Deputy" },
	deputyFor: {
		nb: (role: string) => `Vikar for ${role}`,
		nn: (role: string) => `Vikar for ${role}`,
		en: (role: string) => `Deputy for ${role}`,
	},
	deputyIntro: {
		nb: "Vikaren har rollens rettigheter i perioden, og bare da.",
		nn: "Vikaren har rettane til rolla i perioden, og berre då.",
		en: "The deputy has the role's rights in the period, and only then.",
	},
	deputies: { nb: "Vikarer", nn: "Vikarar", en: "Deputies" },
	end: { nb: "Avslutt", nn: "Avslutt", en: "End" },
	endTitle: {
		nb: (role: string) => `Avslutt rollen ${role}`,
		nn: (role: string) => `Avslutt rolla ${role}`,
		en: (role: string) => `End the role ${role}`,
	},
	endIntro: {
		nb: "Siste dag teller med. Vikarer for rollen slutter senest samme dag. For å avslutte med en gang: skriv gårsdagen.",
		nn: "Siste dag tel med. Vikarar for rolla sluttar seinast same dag. For å avslutte med ein gong: skriv gårsdagen.",
		en: "The last day counts. Deputies for the role end that day at the latest. To end it at once, write yesterday.",
	},
	standsIn: {
		nb: (role: string, name: string) => `${role} (vikar for ${name})`,
		nn: (role: string, name: string) => `${role} (vikar for ${name})`,
		en: (role: string, name: string) => `${role} (deputy for ${name})`,
	},
	fromOn: {
		nb: (day: string) => `fra ${day}`,
		nn: (day: string) => `frå ${day}`,
		en: (day: string) => `from ${day}`,
	},
	neverBegan: { nb: "begynte aldri", nn: "byrja aldri", en: "never began" },
	erased: { nb: "slettet person", nn: "sletta person", en: "an erased person" },
	saved: { nb: "Lagret", nn: "Lagra", en: "Saved" },
} satisfies Texts;
