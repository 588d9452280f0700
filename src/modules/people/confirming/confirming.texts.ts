import type { Texts } from "#base/texts.ts";

/** Whether a second person confirms, on the organisation's page. */
export const confirmingTexts = {
	title: { nb: "Godtaking av brev", nn: "Godtaking av brev", en: "Acceptance of letters" },
	needsSecond: {
		nb: "En annen person må bekrefte",
		nn: "Ein annan person må stadfeste",
		en: "Another person must confirm",
	},
	what: {
		nb: "Når noen godtar et tildelingsbrev eller endringer fra et senere brev, blir det ikke en del av året før en kollega med samme rett har bekreftet det.",
		nn: "Når nokon godtek eit tildelingsbrev eller endringar frå eit seinare brev, blir det ikkje ein del av året før ein kollega med same rett har stadfesta det.",
		en: "When somebody accepts a letter of allocation, or changes from a later letter, it does not become part of the year until a colleague with the same right has confirmed it.",
	},
	on: {
		nb: "Ja, en annen person må bekrefte.",
		nn: "Ja, ein annan person må stadfeste.",
		en: "Yes, another person must confirm.",
	},
	off: { nb: "Nei, én person er nok.", nn: "Nei, éin person er nok.", en: "No, one person is enough." },
} satisfies Texts;
