import type { Said } from "#base/contract.ts";
import type { ProblemKind } from "../problem.ts";

/** What the documentation page says round the contracts. */
export const docsTexts = {
	title: { nb: "Grensesnittet til Rorkult", nn: "Grensesnittet til Rorkult", en: "Rorkult's interface" },
	skip: { nb: "Hopp til innholdet", nn: "Hopp til innhaldet", en: "Skip to the content" },
	language: { nb: "Språk", nn: "Språk", en: "Language" },
	intro: {
		nb: "Alt som skjermbildene gjør, går gjennom disse adressene, og de er åpne for andre programmer også. Foreløpig er det ingen innlogging, og bare denne maskinen når dem.",
		nn: "Alt det skjermbileta gjer, går gjennom desse adressene, og dei er opne for andre program òg. Førebels er det inga innlogging, og berre denne maskina når dei.",
		en: "Everything that the screens do goes through these addresses, and other programs may use them too. There is no sign-in yet, and only this machine reaches them.",
	},
	machine: {
		nb: "Beskrivelsen for maskiner, OpenAPI 3.1",
		nn: "Skildringa for maskiner, OpenAPI 3.1",
		en: "The description for machines, OpenAPI 3.1",
	},
	reading: { nb: "Lese", nn: "Lese", en: "Reading" },
	changing: { nb: "Endre", nn: "Endre", en: "Changing" },
	changingIntro: {
		nb: "En endring sendes med en Idempotency-Key, en ny for hver endring: sendes den samme to ganger, gjøres den én gang. If-Match har versjonen du så.",
		nn: "Ei endring blir send med ein Idempotency-Key, ein ny for kvar endring: blir den same send to gonger, blir ho gjord éin gong. If-Match har versjonen du såg.",
		en: "A change carries an Idempotency-Key, a new one for each change: sent twice, it is done once. If-Match holds the version that you saw.",
	},
	field: { nb: "Felt", nn: "Felt", en: "Field" },
	place: { nb: "Hvor", nn: "Kvar", en: "Where" },
	kind: { nb: "Type", nn: "Type", en: "Type" },
	required: { nb: "Må være med", nn: "Må vere med", en: "Required" },
	yes: { nb: "ja", nn: "ja", en: "yes" },
	no: { nb: "nei", nn: "nei", en: "no" },
	inPath: { nb: "adressen", nn: "adressa", en: "address" },
	inQuery: { nb: "spørringen", nn: "spørjinga", en: "query" },
	inHeader: { nb: "hodet", nn: "hovudet", en: "header" },
	inBody: { nb: "innholdet", nn: "innhaldet", en: "body" },
	answers: { nb: "Svar", nn: "Svar", en: "Answer" },
	roles: { nb: "Roller", nn: "Roller", en: "Roles" },
	rule: { nb: "Regel", nn: "Regel", en: "Rule" },
	file: {
		nb: "Filen er hele innholdet, med navnet prosentkodet i X-File-Name, eller den ene filen i et skjema.",
		nn: "Fila er heile innhaldet, med namnet prosentkoda i X-File-Name, eller den eine fila i eit skjema.",
		en: "The file is the whole body, with its name percent-encoded in X-File-Name, or the one file of a form.",
	},
	problems: { nb: "Når noe går galt", nn: "Når noko går gale", en: "When something goes wrong" },
	problemsIntro: {
		nb: "Svaret er application/problem+json (RFC 9457) med type, title, status, detail og traceId, og med errors der felter er feil. Loggen har den samme traceId.",
		nn: "Svaret er application/problem+json (RFC 9457) med type, title, status, detail og traceId, og med errors der felt er feil. Loggen har den same traceId.",
		en: "The answer is application/problem+json (RFC 9457) with type, title, status, detail and traceId, and with errors where fields are wrong. The log has the same traceId.",
	},
} as const satisfies Readonly<Record<string, Said>>;

/** What each kind of problem means, for those who write programs against the interface. */
export const problemTexts: Readonly<Record<ProblemKind, Said>> = {
	"malformed-request": {
		nb: "Forespørselen kan ikke leses: ugyldig JSON, skjema eller hode.",
		nn: "Førespurnaden kan ikkje lesast: ugyldig JSON, skjema eller hovud.",
		en: "The request cannot be read: invalid JSON, form or header.",
	},
	"invalid-input": {
		nb: "Felter er feil; errors sier hvilke og hvorfor.",
		nn: "Felt er feil; errors seier kva for nokre og kvifor.",
		en: "Fields are wrong; errors says which and why.",
	},
	"idempotency-key-missing": {
		nb: "Endringen mangler en brukbar Idempotency-Key.",
		nn: "Endringa manglar ein brukande Idempotency-Key.",
		en: "The change lacks a usable Idempotency-Key.",
	},
	"not-signed-in": {
		nb: "Det er ingen økt, eller den er over; because sier hvorfor en økt er over. Logg inn fra /auth/begin.",
		nn: "Det er inga økt, eller ho er over; because seier kvifor ei økt er over. Logg inn frå /auth/begin.",
		en: "There is no session, or it is over; because says why a session is over. Sign in from /auth/begin.",
	},
	"step-up-required": {
		nb: "Det er for lenge siden personen logget inn for dette. Gå til /auth/begin?ny=1, og send på nytt.",
		nn: "Det er for lenge sidan personen logga inn for dette. Gå til /auth/begin?ny=1, og send på nytt.",
		en: "The person signed in too long ago for this. Go to /auth/begin?ny=1, and send again.",
	},
	forbidden: {
		nb: "Rollen gir ikke rett til dette.",
		nn: "Rolla gir ikkje rett til dette.",
		en: "The role gives no right to this.",
	},
	"foreign-origin": {
		nb: "Endringen kommer fra et annet nettsteds side.",
		nn: "Endringa kjem frå sida til ein annan nettstad.",
		en: "The change comes from another site's page.",
	},
	"not-found": {
		nb: "Adressen eller tingen finnes ikke, eller den hører til en annen virksomhet.",
		nn: "Adressa eller tingen finst ikkje, eller han høyrer til ei anna verksemd.",
		en: "There is no such address or thing, or it belongs to another agency.",
	},
	"method-not-allowed": {
		nb: "Adressen tar ikke imot metoden; Allow sier hvilke.",
		nn: "Adressa tek ikkje imot metoden; Allow seier kva for nokre.",
		en: "The address does not take the method; Allow says which it does.",
	},
	"stale-version": {
		nb: "Noen har endret tingen siden; currentVersion er versjonen nå, sentVersion den du så.",
		nn: "Nokon har endra tingen sidan; currentVersion er versjonen no, sentVersion den du såg.",
		en: "Somebody has changed the thing since; currentVersion is its version now, sentVersion the one you saw.",
	},
	"wrong-state": {
		nb: "Tingen er ikke i en tilstand der dette kan gjøres.",
		nn: "Tingen er ikkje i ein tilstand der dette kan gjerast.",
		en: "The thing is not in a state in which this may be done.",
	},
	denied: {
		nb: "En regel står i veien; detail er regelens setning, rule dens nummer.",
		nn: "Ein regel står i vegen; detail er setninga til regelen, rule nummeret.",
		en: "A rule stands in the way; detail is its sentence, rule its id.",
	},
	"too-large": {
		nb: "Mer enn adressen tar imot.",
		nn: "Meir enn adressa tek imot.",
		en: "More than the address takes.",
	},
	"unsupported-media-type": {
		nb: "Content-Type er ikke blant dem adressen tar imot.",
		nn: "Content-Type er ikkje blant dei adressa tek imot.",
		en: "Content-Type is not among those that the address takes.",
	},
	"foreign-host": {
		nb: "Forespørselen kom under et navn som ikke er vårt.",
		nn: "Førespurnaden kom under eit namn som ikkje er vårt.",
		en: "The request came under a name that is not ours.",
	},
	"file-refused": {
		nb: "Filen kan ikke leses som brev; code sier hvorfor, format hva slags fil det er, detail hva man kan gjøre.",
		nn: "Fila kan ikkje lesast som brev; code seier kvifor, format kva slags fil det er, detail kva ein kan gjere.",
		en: "The file cannot be read as a letter; code says why, format what kind of file it is, detail what to do.",
	},
	"key-used-before": {
		nb: "Nøkkelen gikk med en annen forespørsel.",
		nn: "Nøkkelen gjekk med ein annan førespurnad.",
		en: "The key went with another request.",
	},
	"version-missing": {
		nb: "If-Match mangler.",
		nn: "If-Match manglar.",
		en: "If-Match is missing.",
	},
	"too-many-requests": {
		nb: "Adressen din har spurt for ofte; Retry-After sier når.",
		nn: "Adressa di har spurt for ofte; Retry-After seier når.",
		en: "Your address has asked too often; Retry-After says when to come back.",
	},
	unforeseen: {
		nb: "En feil hos oss. Ingenting ble lagret.",
		nn: "Ein feil hos oss. Ingenting blei lagra.",
		en: "An error of ours. Nothing was saved.",
	},
	busy: {
		nb: "Det går ikke akkurat nå; prøv igjen om litt.",
		nn: "Det går ikkje akkurat no; prøv igjen om litt.",
		en: "Not possible right now; try again in a while.",
	},
};
