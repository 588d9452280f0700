import type { Texts } from "#base/texts.ts";

/** What things are called over their trail. */
export const thingTexts = {
	letter: { nb: "Brevets spor", nn: "Sporet til brevet", en: "The letter's trail" },
	person: { nb: "Personens spor", nn: "Sporet til personen", en: "The person's trail" },
	unit: { nb: "Enhetens spor", nn: "Sporet til eininga", en: "The unit's trail" },
	role: { nb: "Rollens spor", nn: "Sporet til rolla", en: "The role's trail" },
	organisation: {
		nb: "Organisasjonens spor",
		nn: "Sporet til organisasjonen",
		en: "The organisation's trail",
	},
	session: { nb: "Innloggingens spor", nn: "Sporet til innlogginga", en: "The sign-in's trail" },
} satisfies Texts;

/** Fields as people call them; a field that is not here stands by its own name. */
export const fieldTexts = {
	state: { nb: "Tilstand", nn: "Tilstand", en: "State" },
	title: { nb: "Tittel", nn: "Tittel", en: "Title" },
	kind: { nb: "Slag", nn: "Slag", en: "Kind" },
	sender: { nb: "Avsender", nn: "Avsendar", en: "Sender" },
	recipient: { nb: "Mottaker", nn: "Mottakar", en: "Recipient" },
	year: { nb: "Budsjettår", nn: "Budsjettår", en: "Budget year" },
	dated: { nb: "Datert", nn: "Datert", en: "Dated" },
	file_name: { nb: "Filnavn", nn: "Filnamn", en: "File name" },
	file_size: { nb: "Filstørrelse i byte", nn: "Filstorleik i byte", en: "File size in bytes" },
	file_sha256: { nb: "Filens kontrollsum", nn: "Kontrollsummen til fila", en: "The file's checksum" },
	media_type: { nb: "Filtype", nn: "Filtype", en: "File type" },
	uploaded_at: { nb: "Lest inn", nn: "Lesen inn", en: "Read in" },
	uploaded_by: { nb: "Lest inn av", nn: "Lesen inn av", en: "Read in by" },
	version: { nb: "Versjon", nn: "Versjon", en: "Version" },
	name: { nb: "Navn", nn: "Namn", en: "Name" },
	email: { nb: "E-post", nn: "E-post", en: "E-mail" },
	phone: { nb: "Telefon", nn: "Telefon", en: "Telephone" },
	role: { nb: "Rolle", nn: "Rolle", en: "Role" },
	person_id: { nb: "Personens id", nn: "Id til personen", en: "The person's id" },
	unit_id: { nb: "Enhetens id", nn: "Id til eininga", en: "The unit's id" },
	parent_id: { nb: "Overordnet enhets id", nn: "Id til overordna eining", en: "The parent unit's id" },
	deputy_for: { nb: "Stedfortreder for rolle", nn: "Stadfortredar for rolle", en: "Deputy for role" },
	short_name: { nb: "Kortnavn", nn: "Kortnamn", en: "Short name" },
	number: { nb: "Organisasjonsnummer", nn: "Organisasjonsnummer", en: "Organisation number" },
	issuer: { nb: "Innloggingstjeneste", nn: "Innloggingsteneste", en: "Sign-in provider" },
	claim: { nb: "Id hos innloggingstjenesten", nn: "Id hos innloggingstenesta", en: "Id at the provider" },
	acting_for: { nb: "Handler for, id", nn: "Handlar for, id", en: "Acts for, id" },
	begun_at: { nb: "Begynt", nn: "Byrja", en: "Begun" },
	authenticated_at: { nb: "Logget inn", nn: "Logga inn", en: "Signed in" },
	expires_at: { nb: "Utløper", nn: "Går ut", en: "Expires" },
	ended_at: { nb: "Avsluttet", nn: "Avslutta", en: "Ended" },
	ended_by: { nb: "Avsluttet av, id", nn: "Avslutta av, id", en: "Ended by, id" },
	ended_because: { nb: "Avsluttet fordi", nn: "Avslutta fordi", en: "Ended because" },
	device: { nb: "Nettleser", nn: "Nettlesar", en: "Browser" },
	acr: { nb: "Sikkerhetsnivå", nn: "Tryggleiksnivå", en: "Level of assurance" },
	from_day: { nb: "Fra dag", nn: "Frå dag", en: "From day" },
	to_day: { nb: "Til dag", nn: "Til dag", en: "To day" },
} satisfies Texts;

/** What the journal calls things that no declared action does: signing in and out, and what time drives. */
export const deedTexts = {
	"session.begin": { nb: "Logg inn", nn: "Logg inn", en: "Sign in" },
	"session.end": { nb: "Logg ut", nn: "Logg ut", en: "Sign out" },
	"session.forget": {
		nb: "Rydd bort innlogginger som er over",
		nn: "Rydd bort innloggingar som er over",
		en: "Clear away sign-ins that are over",
	},
	"answer.forget": {
		nb: "Rydd bort svar som er gamle",
		nn: "Rydd bort svar som er gamle",
		en: "Clear away old answers",
	},
	"journal.take-over": {
		nb: "Før eldre rader inn i journalen",
		nn: "Før eldre rader inn i journalen",
		en: "Take older rows into the journal",
	},
	outside: {
		nb: "Endret utenom programmet",
		nn: "Endra utanom programmet",
		en: "Changed past the program",
	},
} satisfies Texts;

/** Values that are the program's own words; any other stands as it was written. */
export const valueTexts = {
	"in-use": { nb: "i bruk", nn: "i bruk", en: "in use" },
	"set-aside": { nb: "lagt til side", nn: "lagt til side", en: "set aside" },
	active: { nb: "aktiv", nn: "aktiv", en: "active" },
	ended: { nb: "sluttet", nn: "slutta", en: "left" },
	erased: { nb: "slettet", nn: "sletta", en: "erased" },
	open: { nb: "i bruk", nn: "i bruk", en: "in use" },
	closed: { nb: "lagt ned", nn: "lagd ned", en: "closed" },
	"signed-out": { nb: "logget ut", nn: "logga ut", en: "signed out" },
	"ended-by-person": { nb: "avsluttet av personen", nn: "avslutta av personen", en: "ended by the person" },
	"ended-by-administrator": {
		nb: "avsluttet av administrator",
		nn: "avslutta av administrator",
		en: "ended by an administrator",
	},
	"signed-in-again": { nb: "logget inn på nytt", nn: "logga inn på nytt", en: "signed in again" },
} satisfies Texts;

/** The page that shows what happened to a thing. */
export const auditTexts = {
	intro: {
		nb: "Alt som har skjedd, det siste først: hvem, når og hvorfor. Innslagene skrives av databasen selv og forsegles fortløpende, så det synes om noen endrer dem.",
		nn: "Alt som har hendt, det siste først: kven, når og kvifor. Innslaga blir skrivne av databasen sjølv og forsegla fortløpande, så det syner om nokon endrar dei.",
		en: "All that happened, the last first: who, when and why. The entries are written by the database itself and sealed as time goes, so that it shows if anybody changes them.",
	},
	proof: { nb: "Last ned med bevis", nn: "Last ned med prov", en: "Download with proof" },
	proofHelp: {
		nb: "Filen kan kontrolleres uten Rorkult.",
		nn: "Fila kan kontrollerast utan Rorkult.",
		en: "The file can be checked without Rorkult.",
	},
	loading: { nb: "Henter sporet", nn: "Hentar sporet", en: "Fetching the trail" },
	failed: {
		nb: "Sporet kunne ikke hentes",
		nn: "Sporet kunne ikkje hentast",
		en: "The trail could not be fetched",
	},
	code: {
		nb: (traceId: string) => `Oppgi ${traceId} om du ber om hjelp.`,
		nn: (traceId: string) => `Oppgi ${traceId} om du ber om hjelp.`,
		en: (traceId: string) => `Quote ${traceId} if you ask for help.`,
	},
	again: { nb: "Prøv igjen", nn: "Prøv igjen", en: "Try again" },
	back: { nb: "Til brevene", nn: "Til breva", en: "To the letters" },
	toLetter: { nb: "Til brevet", nn: "Til brevet", en: "To the letter" },
	more: { nb: "Vis eldre", nn: "Vis eldre", en: "Show older" },
	list: { nb: "Innslag", nn: "Innslag", en: "Entries" },
	toEvents: { nb: "Til hendelsene", nn: "Til hendingane", en: "To the events" },
	end: {
		nb: "Her begynner sporet.",
		nn: "Her byrjar sporet.",
		en: "Here the trail begins.",
	},
	nameless: { nb: "uten navn", nn: "utan namn", en: "without a name" },
	elsewhere: {
		nb: "Noen fra en annen organisasjon",
		nn: "Nokon frå ein annan organisasjon",
		en: "Somebody of another organisation",
	},
	erased: { nb: "Slettet person", nn: "Sletta person", en: "Erased person" },
	owner: { nb: "databasens eier", nn: "eigaren av databasen", en: "the database's owner" },
	program: { nb: "programmet selv", nn: "programmet sjølv", en: "the program itself" },
	reason: {
		nb: (words: string) => `Begrunnelse: ${words}`,
		nn: (words: string) => `Grunngiving: ${words}`,
		en: (words: string) => `Reason: ${words}`,
	},
	effective: {
		nb: (when: string) => `Gjelder fra ${when} etter programmets klokke`,
		nn: (when: string) => `Gjeld frå ${when} etter klokka til programmet`,
		en: (when: string) => `In effect from ${when} by the program's clock`,
	},
	sealed: {
		nb: (seq: string) => `Forseglet som nr. ${seq}`,
		nn: (seq: string) => `Forsegla som nr. ${seq}`,
		en: (seq: string) => `Sealed as no. ${seq}`,
	},
	unsealed: { nb: "Ikke forseglet ennå", nn: "Ikkje forsegla enno", en: "Not sealed yet" },
	colField: { nb: "Felt", nn: "Felt", en: "Field" },
	colBefore: { nb: "Før", nn: "Før", en: "Before" },
	colAfter: { nb: "Etter", nn: "Etter", en: "After" },
	details: {
		nb: (count: number) => `Vis ${count} felt`,
		nn: (count: number) => `Vis ${count} felt`,
		en: (count: number) => (count === 1 ? "Show 1 field" : `Show ${count} fields`),
	},
	digest: {
		nb: "kontrollsum av noe som kan slettes",
		nn: "kontrollsum av noko som kan slettast",
		en: "checksum of something that can be erased",
	},
	none: { nb: "ingenting", nn: "ingenting", en: "nothing" },
} satisfies Texts;

/** What became of the row. */
export const whatTexts = {
	added: { nb: "Lagt til", nn: "Lagt til", en: "Added" },
	changed: { nb: "Endret", nn: "Endra", en: "Changed" },
	removed: { nb: "Fjernet", nn: "Fjerna", en: "Removed" },
} satisfies Texts;
