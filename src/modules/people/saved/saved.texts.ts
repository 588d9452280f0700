import type { Texts } from "#base/texts.ts";

/** Saved views over a list. */
export const savedTexts = {
	views: {
		nb: (count: number) => (count === 0 ? "Visninger" : `Visninger (${count})`),
		nn: (count: number) => (count === 0 ? "Visingar" : `Visingar (${count})`),
		en: (count: number) => (count === 0 ? "Views" : `Views (${count})`),
	},
	loading: { nb: "Henter visningene", nn: "Hentar visingane", en: "Fetching the views" },
	failed: {
		nb: "Visningene kunne ikke hentes. Prøv igjen om litt.",
		nn: "Visingane kunne ikkje hentast. Prøv igjen om litt.",
		en: "The views could not be fetched. Try again in a while.",
	},
	none: {
		nb: "Søk, sorter og velg kolonner, og lagre visningen under et navn for å finne den igjen.",
		nn: "Søk, sorter og vel kolonnar, og lagre visinga under eit namn for å finne ho att.",
		en: "Search, sort and choose columns, and save the view under a name to find it again.",
	},
	mine: { nb: "Mine visninger", nn: "Visingane mine", en: "My views" },
	shared: { nb: "Delt av andre", nn: "Delt av andre", en: "Shared by others" },
	sharedBy: {
		nb: (name: string) => `delt av ${name}`,
		nn: (name: string) => `delt av ${name}`,
		en: (name: string) => `shared by ${name}`,
	},
	erased: { nb: "slettet person", nn: "sletta person", en: "erased person" },
	isShared: { nb: "delt med alle", nn: "delt med alle", en: "shared with everybody" },
	saveOver: { nb: "Lagre over", nn: "Lagre over", en: "Save over" },
	saveOverNamed: {
		nb: (name: string) => `Lagre det som vises nå over ${name}`,
		nn: (name: string) => `Lagre det som blir vist no over ${name}`,
		en: (name: string) => `Save what is shown now over ${name}`,
	},
	rename: { nb: "Gi nytt navn", nn: "Gi nytt namn", en: "Rename" },
	renameNamed: {
		nb: (name: string) => `Gi ${name} nytt navn`,
		nn: (name: string) => `Gi ${name} nytt namn`,
		en: (name: string) => `Rename ${name}`,
	},
	share: { nb: "Del", nn: "Del", en: "Share" },
	shareNamed: {
		nb: (name: string) => `Del ${name} med alle i virksomheten`,
		nn: (name: string) => `Del ${name} med alle i verksemda`,
		en: (name: string) => `Share ${name} with everybody in the agency`,
	},
	unshare: { nb: "Slutt å dele", nn: "Slutt å dele", en: "Stop sharing" },
	unshareNamed: {
		nb: (name: string) => `Slutt å dele ${name}`,
		nn: (name: string) => `Slutt å dele ${name}`,
		en: (name: string) => `Stop sharing ${name}`,
	},
	remove: { nb: "Fjern", nn: "Fjern", en: "Remove" },
	removeNamed: {
		nb: (name: string) => `Fjern ${name}`,
		nn: (name: string) => `Fjern ${name}`,
		en: (name: string) => `Remove ${name}`,
	},
	removed: {
		nb: (name: string) => `«${name}» er fjernet.`,
		nn: (name: string) => `«${name}» er fjerna.`,
		en: (name: string) => `“${name}” is removed.`,
	},
	undo: { nb: "Angre", nn: "Angre", en: "Undo" },
	name: { nb: "Navn på visningen", nn: "Namn på visinga", en: "Name of the view" },
	shareWithAll: {
		nb: "Del med alle i virksomheten",
		nn: "Del med alle i verksemda",
		en: "Share with everybody in the agency",
	},
	save: { nb: "Lagre visningen", nn: "Lagre visinga", en: "Save the view" },
} satisfies Texts;
