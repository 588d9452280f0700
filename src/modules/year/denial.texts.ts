import type { Texts } from "#base/texts.ts";

/** The sentences of rules that stand in the way of changing a year or its calendar addresses, by the denial's name. */
export const denialTexts = {
	LetterIsAccepted: {
		nb: "Brevet er godtatt allerede, og gjelder som året.",
		nn: "Brevet er godteke alt, og gjeld som året.",
		en: "The letter is accepted already, and stands as the year.",
	},
	OnlyALetterOfAllocationBeginsAYear: {
		nb: "Et år begynner med et tildelingsbrev. Dette er et annet slags dokument.",
		nn: "Eit år tek til med eit tildelingsbrev. Dette er eit anna slags dokument.",
		en: "A year begins with a letter of allocation. This is another kind of document.",
	},
	LetterNamesNoYear: {
		nb: "Brevet sier ikke hvilket budsjettår det gjelder for, og kan ikke bli et år.",
		nn: "Brevet seier ikkje kva budsjettår det gjeld for, og kan ikkje bli eit år.",
		en: "The letter does not say which budget year it is for, and cannot become a year.",
	},
	YearHasItsLetter: {
		nb: "Året har et tildelingsbrev som gjelder. Ta godtakingen av det tilbake først, hvis det var feil brev.",
		nn: "Året har eit tildelingsbrev som gjeld. Ta godtakinga av det tilbake først, om det var feil brev.",
		en: "The year has a letter of allocation that stands. Take its acceptance back first, if it was the wrong letter.",
	},
	ReviewIsNotDone: {
		nb: "Gjennomgangen av brevet er ikke ferdig. Vurder radene og funnene som står igjen, før brevet godtas.",
		nn: "Gjennomgangen av brevet er ikkje ferdig. Vurder radene og funna som står att, før brevet blir godteke.",
		en: "The review of the letter is not done. Judge the rows and findings that are left before the letter is accepted.",
	},
	YearHasNoLetter: {
		nb: "Året har ingen tildelingsbrev som gjelder, så det er ingenting å endre. Godta tildelingsbrevet først.",
		nn: "Året har ikkje noko tildelingsbrev som gjeld, så det er ingenting å endre. Godta tildelingsbrevet først.",
		en: "The year has no letter of allocation that stands, so there is nothing to change. Accept that letter first.",
	},
	YearHasChangedMeanwhile: {
		nb: "Året er endret siden sammenligningen ble laget. Last siden på nytt og se over endringene igjen.",
		nn: "Året er endra sidan samanlikninga blei laga. Last sida på nytt og sjå over endringane igjen.",
		en: "The year has changed since the comparison was made. Load the page anew and look the changes over again.",
	},
	SomethingStandsOnTheYear: {
		nb: "Et senere brev er godtatt for det samme året. Ta først godtakingen av det tilbake.",
		nn: "Eit seinare brev er godteke for det same året. Ta først godtakinga av det tilbake.",
		en: "A later letter has been accepted for the same year. Take the acceptance of that one back first.",
	},
	LetterWaitsForSecondPerson: {
		nb: "Noen har godtatt brevet, og det venter på at en annen person bekrefter.",
		nn: "Nokon har godteke brevet, og det ventar på at ein annan person stadfester.",
		en: "Somebody has accepted the letter, and it waits for another person to confirm.",
	},
	AnotherPersonConfirms: {
		nb: "Du har selv godtatt brevet. En annen person må bekrefte det.",
		nn: "Du har sjølv godteke brevet. Ein annan person må stadfeste det.",
		en: "You accepted the letter yourself. Another person must confirm it.",
	},
	ReviewHasChangedMeanwhile: {
		nb: "Gjennomgangen av brevet er endret siden brevet ble godtatt. Trekk godtakingen tilbake, se over radene og godta brevet på nytt.",
		nn: "Gjennomgangen av brevet er endra sidan brevet blei godteke. Trekk godtakinga tilbake, sjå over radene og godta brevet på nytt.",
		en: "The review of the letter has changed since it was accepted. Withdraw the acceptance, look over the rows and accept the letter anew.",
	},
	YearHasChangedSinceProposal: {
		nb: "Året er endret siden brevet ble godtatt. Trekk godtakingen tilbake, og sammenlign brevet med året på nytt.",
		nn: "Året er endra sidan brevet blei godteke. Trekk godtakinga tilbake, og samanlikn brevet med året på nytt.",
		en: "The year has changed since the letter was accepted. Withdraw the acceptance, and compare the letter with the year anew.",
	},
	TooManyFeeds: {
		nb: "Du har tjue kalenderadresser allerede. Avslutt en du ikke bruker, og lag en ny.",
		nn: "Du har tjue kalenderadresser alt. Avslutt ei du ikkje bruker, og lag ei ny.",
		en: "You have twenty calendar addresses already. End one that you do not use, and make a new one.",
	},
	FeedOfSomebodyElse: {
		nb: "Kalenderadressen er en annens. Den kan bare avsluttes av den som laget den.",
		nn: "Kalenderadressa er ein annan si. Ho kan berre avsluttast av den som laga ho.",
		en: "The calendar address is somebody else's. Only the person who made it can end it.",
	},
} satisfies Texts;
