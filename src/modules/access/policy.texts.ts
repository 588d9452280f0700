import type { Texts } from "#base/texts.ts";

/** The page that shows the policy. */
export const policyTexts = {
	title: { nb: "Tilganger", nn: "Tilgangar", en: "Access" },
	intro: {
		nb: "Hvem som kan gjøre og se hva, i hvilken tilstand og etter hvilken regel. Tabellen er den samme som programmet styrer etter; det som ikke står her, kan ingen gjøre.",
		nn: "Kven som kan gjere og sjå kva, i kva tilstand og etter kva regel. Tabellen er den same som programmet styrer etter; det som ikkje står her, kan ingen gjere.",
		en: "Who may do and see what, in which state and by which rule. It is the table that the program itself goes by; what does not stand here, nobody may do.",
	},
	role: { nb: "Rolle", nn: "Rolle", en: "Role" },
	anyRole: { nb: "Alle roller", nn: "Alle roller", en: "All roles" },
	thing: { nb: "Hva det gjelder", nn: "Kva det gjeld", en: "What it is about" },
	anyThing: { nb: "Alt", nn: "Alt", en: "Everything" },
	search: { nb: "Søk i tilgangene", nn: "Søk i tilgangane", en: "Search the table" },
	clearSearch: { nb: "Tøm søket", nn: "Tøm søket", en: "Empty the search" },
	shown: {
		nb: (shown: string, all: string) => `Viser ${shown} av ${all}`,
		nn: (shown: string, all: string) => `Viser ${shown} av ${all}`,
		en: (shown: string, all: string) => `Showing ${shown} of ${all}`,
	},
	clear: { nb: "Vis alle", nn: "Vis alle", en: "Show all" },
	download: { nb: "Last ned som tabell", nn: "Last ned som tabell", en: "Download as a table" },
	print: { nb: "Skriv ut", nn: "Skriv ut", en: "Print" },
	loading: { nb: "Henter tilgangene", nn: "Hentar tilgangane", en: "Fetching the table" },
	failed: {
		nb: "Tilgangene kunne ikke hentes",
		nn: "Tilgangane kunne ikkje hentast",
		en: "The table could not be fetched",
	},
	failedText: {
		nb: "Ingenting er endret. Prøv igjen om litt.",
		nn: "Ingenting er endra. Prøv igjen om litt.",
		en: "Nothing has changed. Try again in a while.",
	},
	again: { nb: "Prøv igjen", nn: "Prøv igjen", en: "Try again" },
	emptyTitle: { nb: "Ingen tilganger passer", nn: "Ingen tilgangar passar", en: "No line fits" },
	emptyText: {
		nb: "Ingen linje i tabellen har både rollen, saken og ordene du har valgt. Da er svaret nei: det som ikke står i tabellen, er ikke tillatt.",
		nn: "Ingen linje i tabellen har både rolla, saka og orda du har valt. Då er svaret nei: det som ikkje står i tabellen, er ikkje tillate.",
		en: "No line of the table has the role, the subject and the words that you chose. Then the answer is no: what the table does not say is not allowed.",
	},
	colWhat: { nb: "Hva", nn: "Kva", en: "What" },
	colWho: { nb: "Hvem", nn: "Kven", en: "Who" },
	colStates: { nb: "I hvilken tilstand", nn: "I kva tilstand", en: "In which state" },
	colStepUp: { nb: "Ny innlogging", nn: "Ny innlogging", en: "Fresh sign-in" },
	within: {
		nb: (minutes: number) => `Høyst ${minutes} minutter gammel`,
		nn: (minutes: number) => `Høgst ${minutes} minutt gammal`,
		en: (minutes: number) => `At most ${minutes} minutes old`,
	},
	noStepUp: { nb: "Trengs ikke", nn: "Trengst ikkje", en: "Not needed" },
	colRule: { nb: "Regel", nn: "Regel", en: "Rule" },
	everybody: { nb: "Alle roller", nn: "Alle roller", en: "All roles" },
	everyState: { nb: "Alle tilstander", nn: "Alle tilstandar", en: "All states" },
	others: { nb: "Andre roller", nn: "Andre roller", en: "Other roles" },
	noState: { nb: "Uten tilstand", nn: "Utan tilstand", en: "No state" },
	beginsNew: { nb: "Noe nytt begynner", nn: "Noko nytt tek til", en: "Something new begins" },
	rules: { nb: "Reglene", nn: "Reglane", en: "The rules" },
	rulesIntro: {
		nb: "Reglene som linjene over viser til, med kilde.",
		nn: "Reglane som linjene over viser til, med kjelde.",
		en: "The rules that the lines above point to, with their origin.",
	},
	origin: {
		nb: (source: string) => `Kilde: ${source}`,
		nn: (source: string) => `Kjelde: ${source}`,
		en: (source: string) => `Origin: ${source}`,
	},
} satisfies Texts;

/** Whether a line is something done or something seen. */
export const kindTexts = {
	action: { nb: "Handling", nn: "Handling", en: "Action" },
	view: { nb: "Innsyn", nn: "Innsyn", en: "View" },
} satisfies Texts;

/** The heads of the downloaded table. */
export const sheetTexts = {
	module: { nb: "Del av programmet", nn: "Del av programmet", en: "Part of the program" },
	thing: { nb: "Gjelder", nn: "Gjeld", en: "About" },
	kind: { nb: "Slag", nn: "Slag", en: "Kind" },
	action: { nb: "Handling", nn: "Handling", en: "Action" },
	view: { nb: "Innsyn", nn: "Innsyn", en: "View" },
	what: { nb: "Hva", nn: "Kva", en: "What" },
	role: { nb: "Rolle", nn: "Rolle", en: "Role" },
	states: { nb: "Tilstander", nn: "Tilstandar", en: "States" },
	all: { nb: "Alle", nn: "Alle", en: "All" },
	stepUp: {
		nb: "Ny innlogging, høyst så mange minutter gammel",
		nn: "Ny innlogging, høgst så mange minutt gammal",
		en: "Fresh sign-in, at most so many minutes old",
	},
	rule: { nb: "Regel", nn: "Regel", en: "Rule" },
	sentence: { nb: "Hva regelen sier", nn: "Kva regelen seier", en: "What the rule says" },
	origin: { nb: "Kilde", nn: "Kjelde", en: "Origin" },
	name: { nb: "Navn i logg og journal", nn: "Namn i logg og journal", en: "Name in log and journal" },
} satisfies Texts;
