import type { Texts } from "#base/texts.ts";

/** What states of people are called, with a shape beside the colour. */
export const personStateTexts = {
	active: { nb: "● Aktiv", nn: "● Aktiv", en: "● Active" },
	ended: { nb: "○ Sluttet", nn: "○ Slutta", en: "○ Left" },
	erased: { nb: "□ Slettet", nn: "□ Sletta", en: "□ Erased" },
} satisfies Texts;

/** The list of people. */
export const peopleTexts = {
	title: { nb: "Personer", nn: "Personar", en: "People" },
	intro: {
		nb: "De som arbeider her, og andre som har en rolle her.",
		nn: "Dei som arbeider her, og andre som har ei rolle her.",
		en: "Those who work here, and others who have a role here.",
	},
	add: { nb: "Legg til person", nn: "Legg til person", en: "Add a person" },
	addIntro: {
		nb: "Personen får ingen rettigheter før du gir en rolle. Uten innlogging kan personen ikke logge inn ennå.",
		nn: "Personen får ingen rettar før du gir ei rolle. Utan innlogging kan personen ikkje logge inn enno.",
		en: "The person has no rights until you give a role. Without a sign-in they cannot sign in yet.",
	},
	email: { nb: "E-post", nn: "E-post", en: "E-mail" },
	phone: { nb: "Telefon", nn: "Telefon", en: "Telephone" },
	issuer: { nb: "Utsteder av innlogging", nn: "Utferdar av innlogging", en: "Issuer of the sign-in" },
	issuerHelp: {
		nb: "Tilbyderens navn på seg selv, som regel en adresse.",
		nn: "Namnet tilbydaren har på seg sjølv, som regel ei adresse.",
		en: "The provider's name for itself, usually an address.",
	},
	claim: { nb: "Bruker-ID hos utstederen", nn: "Brukar-ID hos utferdaren", en: "User id at the issuer" },
	wrongName: {
		nb: "Skriv et navn på høyst 200 tegn.",
		nn: "Skriv eit namn på høgst 200 teikn.",
		en: "Write a name of at most 200 characters.",
	},
	wrongEmail: {
		nb: "Dette er ikke en e-postadresse.",
		nn: "Dette er ikkje ei e-postadresse.",
		en: "This is not an e-mail address.",
	},
	wrongPhone: {
		nb: "Skriv nummeret med sifre, eventuelt med + først.",
		nn: "Skriv nummeret med siffer, eventuelt med + først.",
		en: "Write the number in digits, with a + first if needed.",
	},
	wrongIssuer: {
		nb: "Skriv utstederen uten mellomrom.",
		nn: "Skriv utferdaren utan mellomrom.",
		en: "Write the issuer without blanks.",
	},
	wrongClaim: {
		nb: "Utsteder og bruker-ID hører sammen: skriv begge, uten mellomrom, eller ingen.",
		nn: "Utferdar og brukar-ID høyrer saman: skriv begge, utan mellomrom, eller ingen.",
		en: "Issuer and user id belong together: write both, without blanks, or neither.",
	},
	searchLabel: {
		nb: "Søk i navn, e-post og telefon",
		nn: "Søk i namn, e-post og telefon",
		en: "Search names, e-mail and telephone",
	},
	state: { nb: "Tilstand", nn: "Tilstand", en: "State" },
	allStates: { nb: "Alle", nn: "Alle", en: "All" },
	role: { nb: "Rolle nå", nn: "Rolle no", en: "Role now" },
	allRoles: { nb: "Alle roller", nn: "Alle roller", en: "All roles" },
	tableName: {
		nb: "Personer og rollene de har",
		nn: "Personar og rollene dei har",
		en: "People and their roles",
	},
	colRoles: { nb: "Roller", nn: "Roller", en: "Roles" },
	colContact: { nb: "Kontakt", nn: "Kontakt", en: "Contact" },
	noRoles: { nb: "ingen roller", nn: "ingen roller", en: "no roles" },
	erased: { nb: "Slettet person", nn: "Sletta person", en: "Erased person" },
	emptyTitle: { nb: "Ingen personer ennå", nn: "Ingen personar enno", en: "No people yet" },
	emptyText: {
		nb: "Her kommer de som skal bruke Rorkult for organisasjonen. Legg til den første, og gi vedkommende en rolle.",
		nn: "Her kjem dei som skal bruke Rorkult for organisasjonen. Legg til den første, og gi vedkomande ei rolle.",
		en: "Those who will use Rorkult for the organisation stand here. Add the first one, and give them a role.",
	},
	from: {
		nb: (name: string) => `fra ${name}`,
		nn: (name: string) => `frå ${name}`,
		en: (name: string) => `from ${name}`,
	},
	at: {
		nb: (name: string) => `i ${name}`,
		nn: (name: string) => `i ${name}`,
		en: (name: string) => `in ${name}`,
	},
} satisfies Texts;
