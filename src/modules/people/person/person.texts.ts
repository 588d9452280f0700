import type { Texts } from "#base/texts.ts";

/** A person's page. */
export const personTexts = {
	toPeople: { nb: "Til personene", nn: "Til personane", en: "To the people" },
	works: { nb: "Arbeider i", nn: "Arbeider i", en: "Works in" },
	signsIn: { nb: "Innlogging", nn: "Innlogging", en: "Sign-in" },
	signsInBy: {
		nb: (issuer: string) => `hos ${issuer}`,
		nn: (issuer: string) => `hos ${issuer}`,
		en: (issuer: string) => `at ${issuer}`,
	},
	noSignIn: { nb: "kan ikke logge inn", nn: "kan ikkje logge inn", en: "cannot sign in" },
	none: { nb: "ikke oppgitt", nn: "ikkje oppgitt", en: "not stated" },
	change: { nb: "Endre", nn: "Endre", en: "Change" },
	changeTitle: {
		nb: "Endre navn og kontakt",
		nn: "Endre namn og kontakt",
		en: "Change name and contact data",
	},
	save: { nb: "Lagre", nn: "Lagre", en: "Save" },
	changeSignIn: { nb: "Endre innlogging", nn: "Endre innlogging", en: "Change sign-in" },
	signInIntro: {
		nb: "Den som har denne innloggingen, får alle rollene til personen. Tomme felt tar innloggingen bort.",
		nn: "Den som har denne innlogginga, får alle rollene til personen. Tomme felt tek innlogginga bort.",
		en: "Whoever has this sign-in gets all of the person's roles. Empty fields take the sign-in away.",
	},
	end: { nb: "Har sluttet", nn: "Har slutta", en: "Has left" },
	endTitle: {
		nb: (name: string) => `${name} har sluttet`,
		nn: (name: string) => `${name} har slutta`,
		en: (name: string) => `${name} has left`,
	},
	endIntro: { nb: "Dette skjer med en gang:", nn: "Dette skjer med ein gong:", en: "This happens at once:" },
	endRoles: {
		nb: (count: number) => `${count === 1 ? "Én rolle" : `${count} roller`} slutter, med vikarer`,
		nn: (count: number) => `${count === 1 ? "Éi rolle" : `${count} roller`} sluttar, med vikarar`,
		en: (count: number) => `${count === 1 ? "One role ends" : `${count} roles end`}, with deputies`,
	},
	endSignIn: {
		nb: "Innloggingen virker ikke lenger",
		nn: "Innlogginga verkar ikkje lenger",
		en: "The sign-in no longer works",
	},
	endKept: {
		nb: "Navn og kontakt beholdes til du sletter personen",
		nn: "Namn og kontakt blir tekne vare på til du slettar personen",
		en: "Name and contact data stay until you erase the person",
	},
	ended: {
		nb: "Personen er avsluttet, og rollene gjelder ikke lenger.",
		nn: "Personen er avslutta, og rollene gjeld ikkje lenger.",
		en: "The person has been ended, and their roles no longer count.",
	},
	resume: { nb: "Hent tilbake", nn: "Hent tilbake", en: "Bring back" },
	resumed: {
		nb: "Personen er aktiv igjen. Roller må gis på nytt.",
		nn: "Personen er aktiv att. Roller må givast på nytt.",
		en: "The person is active again. Roles must be given anew.",
	},
	erase: { nb: "Slett personopplysninger", nn: "Slett personopplysningar", en: "Erase personal data" },
	eraseTitle: {
		nb: (name: string) => `Slett opplysningene om ${name}`,
		nn: (name: string) => `Slett opplysningane om ${name}`,
		en: (name: string) => `Erase the data about ${name}`,
	},
	eraseIntro: {
		nb: "Dette kan ikke angres:",
		nn: "Dette kan ikkje angrast:",
		en: "This cannot be undone:",
	},
	eraseGone: {
		nb: "Navn, e-post, telefon og innlogging slettes overalt",
		nn: "Namn, e-post, telefon og innlogging blir sletta overalt",
		en: "Name, e-mail, telephone and sign-in are erased everywhere",
	},
	eraseStays: {
		nb: "Det personen har gjort, blir stående som gjort av «Slettet person»",
		nn: "Det personen har gjort, blir ståande som gjort av «Sletta person»",
		en: "What the person did stays, as done by “Erased person”",
	},
	eraseNever: {
		nb: "Ingen kan finne ut hvem det var, heller ikke av historikken",
		nn: "Ingen kan finne ut kven det var, heller ikkje av historikken",
		en: "Nobody can find out who it was, not even from the history",
	},
	eraseFinal: { nb: "Slett for godt", nn: "Slett for godt", en: "Erase for good" },
	erasedText: {
		nb: "Opplysningene om personen er slettet. Det personen gjorde, står i historikken uten navn.",
		nn: "Opplysningane om personen er sletta. Det personen gjorde, står i historikken utan namn.",
		en: "The data about the person have been erased. What the person did stands in the history without a name.",
	},
	asOf: { nb: "Vis slik det var dagen", nn: "Vis slik det var dagen", en: "Show as it was on the day" },
	asOfNow: { nb: "Vis slik det er nå", nn: "Vis slik det er no", en: "Show as it is now" },
	asOfSaid: {
		nb: (day: string) => `Roller og tilstand slik de var ved slutten av ${day}. Navn og kontakt er dagens.`,
		nn: (day: string) =>
			`Roller og tilstand slik dei var ved slutten av ${day}. Namn og kontakt er dei som gjeld no.`,
		en: (day: string) =>
			`Roles and state as they were at the end of ${day}. Name and contact data are today's.`,
	},
	trail: {
		nb: "Alt som har skjedd med personen",
		nn: "Alt som har hendt med personen",
		en: "All that happened to the person",
	},
} satisfies Texts;
