import type { Texts } from "#base/texts.ts";

/** What waits for a second person. */
export const proposalTexts = {
	waiting: {
		nb: "Venter på at en annen person bekrefter",
		nn: "Ventar på at ein annan person stadfester",
		en: "Waits for another person to confirm",
	},
	begins: {
		nb: (who: string, when: string) => `Godtatt av ${who} ${when}. Brevet blir året når det er bekreftet.`,
		nn: (who: string, when: string) => `Godteke av ${who} ${when}. Brevet blir året når det er stadfesta.`,
		en: (who: string, when: string) =>
			`Accepted by ${who} ${when}. The letter becomes the year when it is confirmed.`,
	},
	changes: {
		nb: (who: string, when: string, count: number) =>
			`${count === 1 ? "Én endring" : `${count} endringer`} godtatt av ${who} ${when}. Året endres når det er bekreftet.`,
		nn: (who: string, when: string, count: number) =>
			`${count === 1 ? "Éi endring" : `${count} endringar`} godteke av ${who} ${when}. Året blir endra når det er stadfesta.`,
		en: (who: string, when: string, count: number) =>
			`${count === 1 ? "One change" : `${count} changes`} accepted by ${who} ${when}. The year changes when it is confirmed.`,
	},
	erased: { nb: "en som er slettet", nn: "ein som er sletta", en: "somebody who is erased" },
	confirm: { nb: "Bekreft", nn: "Stadfest", en: "Confirm" },
	withdraw: { nb: "Trekk tilbake", nn: "Trekk tilbake", en: "Withdraw" },
	yours: {
		nb: "Du har godtatt, så en kollega må bekrefte.",
		nn: "Du har godteke, så ein kollega må stadfeste.",
		en: "You accepted it, so a colleague must confirm.",
	},
} satisfies Texts;
