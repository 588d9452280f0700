/**
 * The rules that declarations rest on, as people read them. Rules are written in docs/rules.md; a test holds
 * the English words here to those there, and asks for every rule that a declaration names.
 */
import type { Said } from "#base/contract.ts";

/** What a rule says, and where it comes from. */
export interface RuleWords {
	readonly sentence: Said;
	readonly origin: Said;
}

const CHOICE: Said = { nb: "Rorkults eget valg", nn: "Rorkults eige val", en: "Rorkult's own choice" };

const LETTERS: Said = { nb: "brevene selv", nn: "breva sjølve", en: "letters" };

const law = (citation: string): Said => ({ nb: citation, nn: citation, en: citation });

export const RULES: Readonly<Record<string, RuleWords>> = {
	"R1.5": {
		sentence: {
			nb: "Årets rapporter står med dagen tallene gjelder for og dagen de skal være levert.",
			nn: "Rapportane for året står med dagen tala gjeld for og dagen dei skal vere leverte.",
			en: "The reports of a year stand with the day their figures are counted on and the day they are due.",
		},
		origin: LETTERS,
	},
	"R1.11": {
		sentence: {
			nb: "Møter i styringsdialogen kalles inn med måned, eller med dag der den er satt.",
			nn: "Møte i styringsdialogen blir kalla inn med månad, eller med dag der han er sett.",
			en: "Meetings of the governance dialogue are called with a month, or a day where it is set.",
		},
		origin: LETTERS,
	},
	"R2.2": {
		sentence: {
			nb: "Et tildelingsbrev begynner året; det som kommer senere, endrer det.",
			nn: "Eit tildelingsbrev byrjar året; det som kjem seinare, endrar det.",
			en: "A letter of allocation begins the year; what comes later changes it.",
		},
		origin: LETTERS,
	},
	"R2.4": {
		sentence: {
			nb: "Et supplerende brev legger til, erstatter, forlenger, trekker tilbake eller tildeler på nytt. Det som ikke nevnes, er uendret, og ordene før kan fortsatt leses.",
			nn: "Eit supplerande brev legg til, erstattar, forlengjer, trekkjer tilbake eller tildeler på nytt. Det som ikkje er nemnt, er uendra, og orda før kan framleis lesast.",
			en: "A supplementary letter adds, replaces, extends, withdraws or re-allots. What it does not mention is unchanged, and the words before stay readable.",
		},
		origin: CHOICE,
	},
	"R2.6": {
		sentence: {
			nb: "Mål og styringsparametere beholder numrene brevet gir dem. En styringsparameter kan være en aktivitet uten mål eller resultatkrav: da er resultatkravet tomt, aldri 0.",
			nn: "Mål og styringsparametrar held på nummera brevet gjev dei. Ein styringsparameter kan vere ein aktivitet utan mål eller resultatkrav: då er resultatkravet tomt, aldri 0.",
			en: "Goals and indicators keep the numbers that the letter gives them. An indicator may be an activity without measure or target: then its target is null, never 0.",
		},
		origin: LETTERS,
	},
	"R2.7": {
		sentence: {
			nb: "Et oppdrag beholder nummeret fra året det først ble gitt, også når det videreføres eller revideres.",
			nn: "Eit oppdrag held på nummeret frå året det først blei gjeve, også når det blir vidareført eller revidert.",
			en: "An assignment keeps the number of the year in which it was first given, also when it is carried over or revised.",
		},
		origin: LETTERS,
	},
	"R2.13": {
		sentence: {
			nb: "Styringsdokumenter er arkivdokumenter: hvem, når, hvilken versjon. Ingenting slettes eller skrives over; det som ble lest inn ved en feil, legges til side, og et brev som leses på nytt, beholder alle tidligere avlesninger.",
			nn: "Styringsdokument er arkivdokument: kven, når, kva versjon. Ingenting blir sletta eller skrive over; det som blei lese inn ved ein feil, blir lagt til side, og eit brev som blir lese på nytt, held på alle tidlegare avlesingar.",
			en: "Governing documents are records: who, when, which version. Nothing is deleted or overwritten; what was read in by mistake is set aside, and a letter that is read again keeps every reading before.",
		},
		origin: law("arkivforskrifta §§ 14–15; bevaringsforskrifta § 7"),
	},
	"R3.1": {
		sentence: {
			nb: "«Skal», «plikter», «er ansvarlig for» og lignende binder; setningens subjekt avgjør hvem.",
			nn: "«Skal», «pliktar», «er ansvarleg for» og liknande bind; subjektet i setninga avgjer kven.",
			en: "`skal`, `plikter`, `er ansvarlig for` and the like bind; the subject of the sentence decides whom.",
		},
		origin: LETTERS,
	},
	"R3.35": {
		sentence: {
			nb: "Frister flytter seg ikke til en arbeidsdag; dagen å planlegge for er den siste arbeidsdagen som ikke er etter fristen.",
			nn: "Fristar flyttar seg ikkje til ein arbeidsdag; dagen å planleggje for er den siste arbeidsdagen som ikkje er etter fristen.",
			en: "Deadlines do not move to a working day; the day to plan for is the last working day not after the deadline.",
		},
		origin: CHOICE,
	},
	"R4.9": {
		sentence: {
			nb: "Øremerkinger overstiger ikke posten sin, og delene av en øremerking ikke helheten.",
			nn: "Øyremerkingar går ikkje ut over posten sin, og delane av ei øyremerking ikkje ut over heilskapen.",
			en: "Earmarks do not exceed their item, nor the parts of an earmark their whole.",
		},
		origin: LETTERS,
	},
	"R4.20": {
		sentence: {
			nb: "Det én person disponerer, attesterer en annen: ingen godkjenner sitt eget. Der virksomheten har valgt det, blir eller endrer et brev året når en annen person bekrefter det.",
			nn: "Det éin person disponerer, attesterer ein annan: ingen godkjenner sitt eige. Der verksemda har valt det, blir eller endrar eit brev året når ein annan person stadfester det.",
			en: "What one person disposes, another certifies: nobody approves what is their own. Where the agency has chosen so, a letter becomes or changes the year when a second person confirms it.",
		},
		origin: {
			nb: "bestemmelser om økonomistyring i staten; Rorkults eget valg",
			nn: "føresegner om økonomistyring i staten; Rorkults eige val",
			en: "bestemmelser om økonomistyring i staten; Rorkult's own choice",
		},
	},
	"R7.2": {
		sentence: {
			nb: "Det som er uklart i et brev, tas opp med departementet. Spørsmål og svar står for seg og endrer ikke brevet; det gjør bare et nytt brev.",
			nn: "Det som er uklart i eit brev, blir teke opp med departementet. Spørsmål og svar står for seg og endrar ikkje brevet; det gjer berre eit nytt brev.",
			en: "What is unclear in a letter is taken up with the ministry. Questions and answers stand by themselves and do not change the letter; only a new letter does.",
		},
		origin: LETTERS,
	},
	"R14.2": {
		sentence: {
			nb: "Et departement legger til virksomhetene det styrer, og administratoren der steller for dem; administratoren i en virksomhet steller for virksomhetens egne. Det noen tar inn fra Enhetsregisteret, er det de har sett over.",
			nn: "Eit departement legg til verksemdene det styrer, og administratoren der steller for dei; administratoren i ei verksemd steller for verksemda sine eigne. Det nokon tek inn frå Einingsregisteret, er det dei har sett over.",
			en: "A ministry adds the agencies that it steers and its administrator looks after them; an agency's administrator looks after the agency's own. What somebody takes in from the register is what they looked over.",
		},
		origin: CHOICE,
	},
	"R14.3": {
		sentence: {
			nb: "Ett departement styrer en virksomhet i et budsjettår. Det som gjør det i år, sier hvem som gjør det fra nå av; år som er over, står fast.",
			nn: "Eitt departement styrer ei verksemd i eit budsjettår. Det som gjer det i år, seier kven som gjer det frå no av; år som er over, står fast.",
			en: "One ministry steers an agency in a budget year. The one that does so this year says who does from now on; years that are over stand.",
		},
		origin: CHOICE,
	},
	"R14.4": {
		sentence: {
			nb: "Enheter ligger i et tre. En som er lagt ned, har ingen åpne enheter under seg og ingen i seg; den blir stående i historikken.",
			nn: "Einingar ligg i eit tre. Ei som er lagd ned, har ingen opne einingar under seg og ingen i seg; ho blir ståande i historikken.",
			en: "Units stand in a tree. One that is closed has no open unit under it and nobody in it; it stays in the history.",
		},
		origin: CHOICE,
	},
	"R14.5": {
		sentence: {
			nb: "Rettigheter følger av roller som en annen har gitt. Ingen gir seg selv en rolle, endrer sin egen innlogging eller avslutter seg selv; å forlenge en rolle er å gi den.",
			nn: "Rettar følgjer av roller som ein annan har gitt. Ingen gir seg sjølv ei rolle, endrar si eiga innlogging eller avsluttar seg sjølv; å forlengje ei rolle er å gi ho.",
			en: "Rights follow from roles that somebody else gave. Nobody gives themself a role, changes their own sign-in, or ends themself; to prolong a role is to give it.",
		},
		origin: law("bestemmelser om økonomistyring i staten 2.4"),
	},
	"R14.8": {
		sentence: {
			nb: "En etatsstyrer arbeider i departementet som styrer etaten, navngis av departementets administrator og har rollen hos etaten. De andre rollene i en etat er for etatens egne; revisorer kan komme utenfra. Hos et departement selv er det administratorer og revisorer.",
			nn: "Ein etatsstyrar arbeider i departementet som styrer etaten, blir namngjeven av administratoren i departementet og har rolla hos etaten. Dei andre rollene i ein etat er for dei eigne i etaten; revisorar kan kome utanfrå. Hos eit departement sjølv er det administratorar og revisorar.",
			en: "A steward works in the ministry that steers the agency, is named by its administrator and holds the role in the agency's space. An agency's other roles are its own people's; auditors may come from elsewhere. In a ministry's own space there are administrators and auditors.",
		},
		origin: CHOICE,
	},
	"R14.9": {
		sentence: {
			nb: "En vikar går inn i én rolle, i en periode innenfor rollens egen, og har rettighetene bare de dagene. Ingen er vikar for en vikar.",
			nn: "Ein vikar går inn i éi rolle, i ein periode innanfor perioden til rolla, og har rettane berre dei dagane. Ingen er vikar for ein vikar.",
			en: "A deputy stands in for one role, in a period within the role's own, and has its rights on those days alone. Nobody stands in for a deputy.",
		},
		origin: CHOICE,
	},
	"R14.10": {
		sentence: {
			nb: "En innlogging (utsteder og bruker-ID) er én persons, i alle organisasjoner.",
			nn: "Ei innlogging (utferdar og brukar-ID) er éin person si, i alle organisasjonar.",
			en: "A sign-in (issuer and claim) is one person's, in all organisations.",
		},
		origin: CHOICE,
	},
	"R14.11": {
		sentence: {
			nb: "Navn, kontaktopplysninger og innlogging står på ett sted, beholdes så lenge det er behov for dem, og slettes for godt; det personen gjorde, blir stående uten navn.",
			nn: "Namn, kontaktopplysningar og innlogging står på éin stad, blir tekne vare på så lenge det er behov for dei, og blir sletta for godt; det personen gjorde, blir ståande utan namn.",
			en: "Names, contact data and sign-in stand in one place, are kept as long as there is need, and are erased for good; what the person did stays, without a name.",
		},
		origin: law("personvernforordningen art. 5 nr. 1 c og e, art. 17"),
	},
	"R14.12": {
		sentence: {
			nb: "En kalenderadresse er hemmelig og personens egen: den viser det personen har rett til å se, og avsluttes bare av den som laget den.",
			nn: "Ei kalenderadresse er hemmeleg og personen sin eigen: ho viser det personen har rett til å sjå, og blir berre avslutta av den som laga ho.",
			en: "A calendar address is secret and the person's own: it shows what they may see, and is ended only by whoever made it.",
		},
		origin: CHOICE,
	},
	"R14.13": {
		sentence: {
			nb: "En lagret visning er personens egen. Den som lagret den, kan dele den med alle i virksomheten; bare den som eier den, endrer den.",
			nn: "Ei lagra vising er personen si eiga. Den som lagra ho, kan dele ho med alle i verksemda; berre den som eig ho, endrar ho.",
			en: "A saved view is the person's own. Whoever saved it may share it with everybody in the agency; only its owner changes it.",
		},
		origin: CHOICE,
	},
	"R16.1": {
		sentence: {
			nb: "Alle som bruker programmet, kan se hvem som kan gjøre og se hva i det, og etter hvilken regel.",
			nn: "Alle som bruker programmet, kan sjå kven som kan gjere og sjå kva i det, og etter kva regel.",
			en: "Whoever uses the program can see who may do and see what in it, and by which rule.",
		},
		origin: CHOICE,
	},
	"R16.2": {
		sentence: {
			nb: "Den som er logget inn, ser som hvem, for hvilken virksomhet, hvor og hvor lenge, og avslutter øktene som er egne.",
			nn: "Den som er logga inn, ser som kven, for kva verksemd, kvar og kor lenge, og avsluttar øktene som er eigne.",
			en: "Whoever is signed in sees as whom, for which organisation, where and until when, and ends the sessions that are theirs.",
		},
		origin: law("eforvaltningsforskriften § 15"),
	},
	"R16.3": {
		sentence: {
			nb: "En administrator ser og avslutter øktene til dem administratoren har ansvar for.",
			nn: "Ein administrator ser og avsluttar øktene til dei administratoren har ansvar for.",
			en: "An administrator sees and ends the sessions of the people they look after.",
		},
		origin: law("eforvaltningsforskriften § 15"),
	},
};
