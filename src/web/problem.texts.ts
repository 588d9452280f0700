import type { Texts } from "#base/texts.ts";

/**
 * What a person is told where the server refuses, by the kind of problem (the last part of its `type`).
 * A test holds the kinds to those that the server answers with.
 */
export const problemTexts = {
	"malformed-request": {
		nb: "Forespørselen kunne ikke leses. Last siden på nytt og prøv igjen.",
		nn: "Førespurnaden kunne ikkje lesast. Last sida på nytt og prøv igjen.",
		en: "The request could not be read. Load the page again and try once more.",
	},
	"invalid-input": {
		nb: "Noe i det som ble sendt, er feil. Rett det og prøv igjen.",
		nn: "Noko i det som blei sendt, er feil. Rett det og prøv igjen.",
		en: "Something that was sent is wrong. Correct it and try again.",
	},
	"idempotency-key-missing": {
		nb: "Endringen manglet nøkkelen sin. Last siden på nytt og prøv igjen.",
		nn: "Endringa mangla nøkkelen sin. Last sida på nytt og prøv igjen.",
		en: "The change lacked its key. Load the page again and try once more.",
	},
	"not-signed-in": {
		nb: "Du er ikke logget inn lenger. Logg inn igjen for å fortsette.",
		nn: "Du er ikkje logga inn lenger. Logg inn igjen for å halde fram.",
		en: "You are no longer signed in. Sign in again to go on.",
	},
	"step-up-required": {
		nb: "Dette krever at du nettopp har logget inn. Logg inn på nytt, og prøv igjen.",
		nn: "Dette krev at du nettopp har logga inn. Logg inn på nytt, og prøv igjen.",
		en: "This needs that you have just signed in. Sign in again, and try once more.",
	},
	forbidden: {
		nb: "Rollen din gir ikke rett til dette.",
		nn: "Rolla di gir ikkje rett til dette.",
		en: "Your role gives no right to this.",
	},
	"foreign-origin": {
		nb: "Endringen kom fra en annen side enn Rorkults egne. Åpne Rorkult på nytt og prøv igjen.",
		nn: "Endringa kom frå ei anna side enn Rorkult sine eigne. Opne Rorkult på nytt og prøv igjen.",
		en: "The change came from a page that is not Rorkult's own. Open Rorkult again and try once more.",
	},
	"not-found": {
		nb: "Det finnes ikke, eller det hører til en annen virksomhet.",
		nn: "Det finst ikkje, eller det høyrer til ei anna verksemd.",
		en: "It does not exist, or it belongs to another agency.",
	},
	"method-not-allowed": {
		nb: "Adressen tar ikke imot dette. Last siden på nytt og prøv igjen.",
		nn: "Adressa tek ikkje imot dette. Last sida på nytt og prøv igjen.",
		en: "The address does not take this. Load the page again and try once more.",
	},
	"stale-version": {
		nb: "Noen har endret dette i mellomtiden. Last siden på nytt for å se det som gjelder nå.",
		nn: "Nokon har endra dette i mellomtida. Last sida på nytt for å sjå det som gjeld no.",
		en: "Somebody has changed this meanwhile. Load the page again to see what holds now.",
	},
	"wrong-state": {
		nb: "Noen har gjort dette allerede. Last siden på nytt for å se det som gjelder nå.",
		nn: "Nokon har gjort dette alt. Last sida på nytt for å sjå det som gjeld no.",
		en: "Somebody has done this already. Load the page again to see what holds now.",
	},
	denied: {
		nb: "En regel står i veien for dette.",
		nn: "Ein regel står i vegen for dette.",
		en: "A rule stands in the way of this.",
	},
	"too-large": {
		nb: "Det som ble sendt, er for stort. Del det opp og prøv igjen.",
		nn: "Det som blei sendt, er for stort. Del det opp og prøv igjen.",
		en: "What was sent is too large. Split it up and try again.",
	},
	"unsupported-media-type": {
		nb: "Formatet tas ikke imot her. Last siden på nytt og prøv igjen.",
		nn: "Formatet blir ikkje teke imot her. Last sida på nytt og prøv igjen.",
		en: "The format is not taken here. Load the page again and try once more.",
	},
	"foreign-host": {
		nb: "Rorkult nås under et annet navn. Bruk adressen som ble oppgitt ved start.",
		nn: "Ein når Rorkult under eit anna namn. Bruk adressa som blei oppgitt ved start.",
		en: "Rorkult is reached under another name. Use the address that was given at start.",
	},
	"file-refused": {
		nb: "Filen kan ikke leses som brev. Lagre brevet på nytt som PDF eller DOCX, og prøv igjen.",
		nn: "Fila kan ikkje lesast som brev. Lagre brevet på nytt som PDF eller DOCX, og prøv igjen.",
		en: "The file cannot be read as a letter. Save the letter anew as PDF or DOCX, and try again.",
	},
	"key-used-before": {
		nb: "Denne endringen er sendt før med et annet innhold. Last siden på nytt og prøv igjen.",
		nn: "Denne endringa er send før med eit anna innhald. Last sida på nytt og prøv igjen.",
		en: "This change was sent before with something else in it. Load the page again and try once more.",
	},
	"version-missing": {
		nb: "Endringen sa ikke hvilken versjon den gjelder. Last siden på nytt og prøv igjen.",
		nn: "Endringa sa ikkje kva versjon ho gjeld. Last sida på nytt og prøv igjen.",
		en: "The change did not say which version it is for. Load the page again and try once more.",
	},
	"too-many-requests": {
		nb: "Det er spurt for ofte. Vent litt og prøv igjen.",
		nn: "Det er spurt for ofte. Vent litt og prøv igjen.",
		en: "Too much was asked for at once. Wait a little and try again.",
	},
	unforeseen: {
		nb: "Noe gikk galt hos oss. Ingenting ble lagret. Prøv igjen, og oppgi koden om det ikke hjelper.",
		nn: "Noko gjekk gale hos oss. Ingenting blei lagra. Prøv igjen, og oppgi koden om det ikkje hjelper.",
		en: "Something went wrong on our side. Nothing was saved. Try again, and quote the code if that does not help.",
	},
	busy: {
		nb: "Det går ikke akkurat nå. Vent litt og prøv igjen.",
		nn: "Det går ikkje akkurat no. Vent litt og prøv igjen.",
		en: "That is not possible right now. Wait a little and try again.",
	},
} satisfies Texts;

/** What a person is told where no kind was named. */
export const reachTexts = {
	unreachable: {
		nb: "Får ikke kontakt med Rorkult. Se etter at programmet kjører, og prøv igjen.",
		nn: "Får ikkje kontakt med Rorkult. Sjå etter at programmet køyrer, og prøv igjen.",
		en: "Rorkult cannot be reached. See that the program is running, and try again.",
	},
	unknown: {
		nb: "Noe gikk galt. Last siden på nytt og prøv igjen.",
		nn: "Noko gjekk gale. Last sida på nytt og prøv igjen.",
		en: "Something went wrong. Load the page again and try once more.",
	},
} satisfies Texts;
