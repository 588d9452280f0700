import type { Modality } from "../reading.ts";
import type { Words } from "./words.ts";

/** Words that bind, by the modality that they give (rules.md R3.1–R3.9). */
export const MODAL_WORDS: Readonly<Record<Exclude<Modality, "must-not">, Words>> = {
	must: {
		nb: [
			"skal", "må", "plikter å", "er pålagt", "er forpliktet til", "får i oppdrag",
			"gis i oppdrag", "gis i oppgave", "får i oppgave", "gis ansvar*", "får ansvar*", "har plikt til",
			"har ansvaret for", "gis følgende oppdrag", "gis følgende deloppdrag", "gis også i oppdrag",
			"gis videre i oppdrag", "får også i oppdrag", "gir i oppdrag", "er bedt om å", "er pliktig til",
			"er pliktige til", "forpliktes til", "pålegges å", "har som oppgave å", "har i oppgave å",
			"har til oppgave å", "har i oppdrag å", "er gitt i oppdrag", "er tillagt ansvar*",
			"er gitt ansvar*", "er tildelt ansvar*", "tillegges ansvar*", "oppgave er å", "oppgaven er å",
			"oppgaver er å", "oppdraget er å", "oppdraget består i å", "oppdraget går ut på å",
			"oppdraget innebærer å", "oppgaven består i å", "er et krav at", "er et krav om", "er krav om at",
			"stilles krav om", "stilles det krav om", "er et vilkår at",
			"er en betingelse at", "kravet er at", "vilkåret er at", "har rapporteringsplikt", "har meldeplikt", "har varslingsplikt", "har taushetsplikt", "påhviler", "tilligger",
			"krever godkjenning", "krever samtykke", "krever forhåndsgodkjenning",
		],
		nn: [
			"skal", "må", "er pålagd", "er pålagt", "er forplikta til", "får i oppdrag",
			"blir gitt i oppdrag", "vert gitt i oppdrag", "får i oppgåve", "får ansvar*", "har plikt til",
			"har ansvaret for", "får følgjande oppdrag", "er bedt om å", "er bede om å", "er bedne om å",
			"er pliktig til", "er pliktige til", "har som oppgåve å", "har i oppgåve å", "har til oppgåve å",
			"har i oppdrag å", "er gitt i oppdrag", "blir pålagt", "blir pålagd", "vert pålagt", "vert pålagd",
			"er gitt ansvar*", "oppgåve er å", "oppgåva er å", "oppgåver er å", "oppdraget er å",
			"oppdraget går ut på å", "oppdraget inneber å", "oppgåva går ut på å", "er eit krav at",
			"er eit krav om", "er krav om at", "blir stilt krav om", "er eit vilkår at",
			"kravet er at", "vilkåret er at", "har rapporteringsplikt", "har meldeplikt", "har varslingsplikt", "har teieplikt", "kviler på", "påkviler", "krev godkjenning",
			"krev samtykke",
		],
	},
	asked: {
		nb: [
			"bes", "ber", "bes om", "ber om", "bes også", "anmodes", "anmodes om", "oppfordres til",
			"oppfordres", "inviteres til å", "departementet ønsker å bli", "vi ønsker å bli", "departementet ønsker å få",
			"vi ønsker å få",
		],
		nn: [
			"bed", "ber", "blir bedt", "blir bede", "blir bedne", "vert bedt", "vert bedne", "blir oppmoda",
			"blir oppmoda om", "departementet ønskjer å bli", "vi ønskjer å bli", "departementet ønskjer å få", "vi ønskjer å få",
			"bed om", "vert bede", "blir bodne", "blir bodd", "blir oppfordra", "oppmodar",
			"oppmodast",
		],
	},
	expected: {
		nb: [
			"forventes", "forutsettes", "forventer", "forutsetter", "legges til grunn", "legger til grunn",
			"lagt til grunn", "legges det til grunn", "legger departementet til grunn", "er en forutsetning",
			"legger vi til grunn", "legges også til grunn", "legger også til grunn", "venter at", "er forventet at",
			"er forutsatt at", "en forventning at", "en forventning om at", "forventninger om at",
			"forventninger til at", "forventning til at", "forventningen er at", "forutsetningen er at",
			"forventer vi", "departementets forventning at", "departementets forventning om at", "vår forventning at",
		],
		nn: [
			"ventar", "ventast", "blir venta", "vert venta", "føreset", "føresett", "legg til grunn",
			"blir lagt til grunn", "vert lagt til grunn", "forventar", "er venta", "er ein føresetnad",
			"legg vi til grunn", "legg departementet til grunn", "legg òg til grunn", "venta at",
			"ei forventing at", "ei forventning at", "ei forventing om at", "ei forventning om at", "forventingar om at", "forventingar til at",
			"forventinga er at", "føresetnaden er at", "er føresett", "forventinga til departementet at",
			"forventninga til departementet at", "forventinga vår at", "forventninga vår at",
		],
	},
	should: { nb: ["bør", "bør tilstrebe", "anbefales å"], nn: ["bør", "blir rådd til å", "blir tilrådd å"] },
	may: {
		nb: [
			"kan", "gis fullmakt", "får fullmakt", "har fullmakt", "har myndighet", "har budsjettdisponeringsmyndighet", "er delegert",
			"delegeres", "har adgang", "har også adgang", "gis adgang", "gis anledning", "har anledning",
			"gir fullmakt", "gis myndighet", "gis samtykke", "har lov til", "har mulighet til å",
			"gis mulighet til", "gis høve", "får anledning", "får adgang", "får mulighet til", "står fritt til å",
			"er bemyndiget", "bemyndiges", "er fritatt", "fritas for", "har rett til å", "gis unntak",
			"gis dispensasjon", "gis fritak", "delegerer fullmakten til", "delegerer fullmakt til", "delegerer også fullmakten til",
		],
		nn: [
			"kan", "får fullmakt", "blir gitt fullmakt", "har fullmakt", "har myndigheit", "har budsjettdisponeringsmyndigheit", "er delegert",
			"blir delegert", "blir delegerte", "vert delegert", "har høve til", "har òg høve til",
			"får høve til", "gir fullmakt", "får løyve", "har lov til", "har løyve til", "står fritt til å",
			"er friteken", "er fritekne", "har rett til å", "får unntak", "blir gitt høve", "får fritak", "delegerer fullmakta til", "delegerer òg fullmakta til",
		],
	},
};

/** Words of negation that may stand up to a few words after a modal (R3.3, R3.4). */
export const NEGATION: Words = { nb: ["ikke", "aldri", "verken"], nn: ["ikkje", "aldri", "korkje"] };

/** Whoever has this, has a standing duty; the pattern of words between is fixed by grammar (R3.1). */
export const RESPONSIBILITY: Words = {
	nb: [
		"ansvar", "ansvaret", "hovedansvar", "hovedansvaret", "forvaltningsansvar", "forvaltningsansvaret",
		"koordineringsansvar", "koordineringsansvaret", "samordningsansvar", "fagansvar", "ansvarlig",
		"hovedansvarlig", "ansvarlige", "behandlingsansvarlig",
	],
	nn: [
		"ansvar", "ansvaret", "hovudansvar", "hovudansvaret", "forvaltingsansvar", "forvaltingsansvaret",
		"koordineringsansvar", "ansvarleg", "hovudansvarleg", "ansvarlege", "behandlingsansvarleg",
	],
};

/** Words that open a clause inside another; a modal word straight after one binds nobody by itself. */
export const SUBORDINATORS: Words = {
	nb: [
		"som", "at", "hvis", "dersom", "når", "hvordan", "hva", "hvilke", "hvilken", "hvilket", "hvor", "fordi", "mens",
		"der", "såfremt", "hvorvidt", "da", "slik", "hvem",
	],
	nn: [
		"som", "at", "viss", "dersom", "når", "korleis", "kva", "kva for", "kor", "fordi", "medan", "der",
		"slik", "kven",
	],
};

/** Verbs after «kan» that tell what is possible and permit nothing. */
export const POSSIBLE: Words = {
	nb: [
		"overføres", "nyttes under", "nytes under", "benyttes under", "være", "bli", "ha", "føre til",
		"variere", "oppstå", "bety", "innebære", "medføre", "påvirke", "komme", "skyldes", "oppleve", "tyde",
		"handle", "inntreffe", "forekomme", "bidra", "fullføre", "se", "si", "ta i bruk", "gi", "forvente",
		"også være", "endre seg", "blant annet være",
	],
	nn: [
		"overførast", "overførst", "nyttast under", "vere", "vera", "bli", "verte", "ha", "føre til",
		"variere", "oppstå", "bety", "innebere", "medføre", "påverke", "kome", "komme", "gi", "gje", "bidra",
	],
};

/** What cannot be, rather than must not: «tallene kan ikke sammenlignes». */
export const OUT_OF_REACH: Words = {
	nb: [
		"nås", "sammenlignes", "sammenliknes", "måles", "tallfestes", "utelukkes", "forventes", "forklares",
		"tilskrives", "spores", "spilles av", "ikke alltid", "ikke uten videre", "ikke lenger", "overvurderes",
		"undervurderes", "fastslås", "påvises", "løses av", "regnes med", "anslås", "erstattes fullt ut",
	],
	nn: [
		"nåast", "samanliknast", "målast", "talfestast", "utelukkast", "ventast", "forklarast", "sporast",
		"spelast av", "ikkje alltid", "ikkje utan vidare", "ikkje lenger", "overvurderast",
		"undervurderast", "fastslåast", "påvisast", "reknast med",
	],
};

/** A clause with «at» after these is as binding as a main clause. */
export const SAME_AS_MAIN: Words = {
	nb: [
		"innebærer at", "innebærer blant annet at", "betyr at", "krever at", "er et krav at",
		"er en forutsetning at", "minner om at", "minnes om at", "gjør oppmerksom på at",
		"gjøres oppmerksom på at", "gjør vi oppmerksom på at", "understreker at", "understrekes at",
		"presiserer at", "presiseres at", "vil understreke at", "vil presisere at", "vil minne om at", "er et vilkår at", "er krav om at", "minner vi om at", "kravet er at",
		"vilkåret er at", "forutsetningen er at", "føringen er at", "regjeringen har bestemt at", "regjeringen har fastsatt at", "regjeringen har besluttet at", "regjeringen har vedtatt at",
	],
	nn: [
		"inneber at", "inneber mellom anna at", "betyr at", "krev at", "er eit krav at",
		"er ein føresetnad at", "minner om at", "gjer merksam på at", "gjer vi merksam på at",
		"understrekar at", "presiserer at", "vil understreke at", "vil presisere at", "vil minne om at", "er eit vilkår at", "er krav om at", "minner vi om at", "kravet er at",
		"vilkåret er at", "føresetnaden er at", "føringa er at", "regjeringa har bestemt at", "regjeringa har fastsett at", "regjeringa har vedteke at", "regjeringa har avgjort at",
	],
};
