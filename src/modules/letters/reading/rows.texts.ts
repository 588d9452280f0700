import type { Texts } from "#base/texts.ts";

/** The kinds of rows, in the plural, as buttons and heads say them. */
export const kindTexts = {
	finding: { nb: "Funn", nn: "Funn", en: "Findings" },
	assignment: { nb: "Oppdrag", nn: "Oppdrag", en: "Assignments" },
	goal: { nb: "Mål", nn: "Mål", en: "Goals" },
	indicator: { nb: "Styringsparametere", nn: "Styringsparametrar", en: "Indicators" },
	money: { nb: "Penger", nn: "Pengar", en: "Money" },
	report: { nb: "Rapporter", nn: "Rapportar", en: "Reports" },
	meeting: { nb: "Møter", nn: "Møte", en: "Meetings" },
	authorisation: { nb: "Fullmakter", nn: "Fullmakter", en: "Authorisations" },
	requirement: { nb: "Krav", nn: "Krav", en: "Requirements" },
	open: { nb: "Ikke plassert", nn: "Ikkje plassert", en: "Not placed" },
	aside: { nb: "Lagt til side", nn: "Lagt til side", en: "Set aside" },
} satisfies Texts;

/** Why the reader made no requirement of a sentence with a binding word, in few words. */
export const asideTexts = {
	background: { nb: "bakgrunn", nn: "bakgrunn", en: "background" },
	"goal-or-indicator": {
		nb: "mål eller styringsparameter",
		nn: "mål eller styringsparameter",
		en: "goal or indicator",
	},
	"others-promise": { nb: "andres løfte", nn: "lovnad frå andre", en: "somebody else's promise" },
	tells: { nb: "forteller, binder ingen", nn: "fortel, bind ingen", en: "tells, binds nobody" },
	"lead-in": { nb: "innleder en liste", nn: "innleier ei liste", en: "leads in a list" },
} satisfies Texts;

/** The same reasons as sentences, for the opened row. */
export const asideReasonTexts = {
	background: {
		nb: "Setningen står i en bakgrunn og forteller hva som har vært eller ellers gjelder.",
		nn: "Setninga står i ein bakgrunn og fortel kva som har vore eller elles gjeld.",
		en: "The sentence stands in a background and tells what has been or holds otherwise.",
	},
	"goal-or-indicator": {
		nb: "Setningen er selv et mål eller en styringsparameter og står der.",
		nn: "Setninga er sjølv eit mål eller ein styringsparameter og står der.",
		en: "The sentence is itself a goal or an indicator, and stands there.",
	},
	"others-promise": {
		nb: "Setningen sier hva regjeringen, en lov eller avsenderen selv vil; den pålegger ikke mottakeren noe.",
		nn: "Setninga seier kva regjeringa, ei lov eller avsendaren sjølv vil; ho pålegg ikkje mottakaren noko.",
		en: "The sentence says what the government, an act or the sender itself intends; it orders the recipient nothing.",
	},
	tells: {
		nb: "Ordet som kan binde, forteller her om noe; ingen får en plikt av det.",
		nn: "Ordet som kan binde, fortel her om noko; ingen får ei plikt av det.",
		en: "The word that may bind only tells of something here; nobody gets a duty from it.",
	},
	"lead-in": {
		nb: "Setningen innleder en liste; hvert punkt i lista er et eget krav.",
		nn: "Setninga innleier ei liste; kvart punkt i lista er eit eige krav.",
		en: "The sentence leads in a list; each item of the list is a requirement of its own.",
	},
} satisfies Texts;

/** How a requirement binds. */
export const modalityTexts = {
	must: { nb: "skal", nn: "skal", en: "must" },
	"must-not": { nb: "skal ikke", nn: "skal ikkje", en: "must not" },
	should: { nb: "bør", nn: "bør", en: "should" },
	may: { nb: "kan", nn: "kan", en: "may" },
	asked: { nb: "bes om", nn: "blir beden om", en: "is asked to" },
	expected: { nb: "forventes", nn: "blir venta", en: "is expected to" },
} satisfies Texts;

/** What a requirement asks to have done. */
export const actionTexts = {
	deliver: { nb: "levere", nn: "levere", en: "deliver" },
	report: { nb: "rapportere", nn: "rapportere", en: "report" },
	notify: { nb: "varsle", nn: "varsle", en: "notify" },
	"seek-approval": { nb: "innhente godkjenning", nn: "hente inn godkjenning", en: "seek approval" },
	publish: { nb: "publisere", nn: "publisere", en: "publish" },
	cooperate: { nb: "samarbeide", nn: "samarbeide", en: "cooperate" },
	guide: { nb: "veilede", nn: "rettleie", en: "guide" },
	plan: { nb: "planlegge", nn: "planleggje", en: "plan" },
	control: { nb: "kontrollere", nn: "kontrollere", en: "control" },
	pay: { nb: "utbetale", nn: "betale ut", en: "pay" },
	register: { nb: "registrere", nn: "registrere", en: "register" },
	participate: { nb: "delta", nn: "delta", en: "take part" },
	other: { nb: "annet", nn: "anna", en: "other" },
} satisfies Texts;

/** How often. */
export const recurrenceTexts = {
	continuous: { nb: "løpende", nn: "løpande", en: "continuously" },
	month: { nb: "hver måned", nn: "kvar månad", en: "every month" },
	quarter: { nb: "hvert kvartal", nn: "kvart kvartal", en: "every quarter" },
	third: { nb: "hvert tertial", nn: "kvart tertial", en: "every four months" },
	"half-year": { nb: "hvert halvår", nn: "kvart halvår", en: "every half-year" },
	year: { nb: "hvert år", nn: "kvart år", en: "every year" },
	event: { nb: "når det skjer", nn: "når det skjer", en: "when it happens" },
} satisfies Texts;

export const assignmentKindTexts = {
	new: { nb: "Nytt oppdrag", nn: "Nytt oppdrag", en: "New assignment" },
	"carried-over": { nb: "Videreført oppdrag", nn: "Vidareført oppdrag", en: "Carried over" },
	revised: { nb: "Revidert oppdrag", nn: "Revidert oppdrag", en: "Revised" },
	rd: { nb: "FoU-oppdrag", nn: "FoU-oppdrag", en: "R&D assignment" },
	"rd-bound": {
		nb: "FoU-oppdrag fra tidligere år",
		nn: "FoU-oppdrag frå tidlegare år",
		en: "R&D bound from earlier years",
	},
	moved: { nb: "Fristen er flyttet", nn: "Fristen er flytta", en: "Deadline moved" },
	ended: { nb: "Avsluttet", nn: "Avslutta", en: "Ended" },
	reworded: { nb: "Ny ordlyd", nn: "Ny ordlyd", en: "Reworded" },
} satisfies Texts;

export const keywordTexts = {
	"can-be-carried-over": { nb: "kan overføres", nn: "kan overførast", en: "can be carried over" },
	estimate: { nb: "overslagsbevilgning", nn: "overslagsløyving", en: "estimate" },
	"can-be-used-under": {
		nb: "kan nyttes under annen post",
		nn: "kan nyttast under anna post",
		en: "can be used under another item",
	},
	none: { nb: "ingen stikkord", nn: "ingen stikkord", en: "no keywords" },
} satisfies Texts;

export const authorisationTexts = {
	"net-budgeting-of-replaced-equipment": {
		nb: "Nettobudsjettering ved utskifting av utstyr",
		nn: "Nettobudsjettering ved utskifting av utstyr",
		en: "Net budgeting of replaced equipment",
	},
	"agreements-beyond-the-budget-year": {
		nb: "Avtaler utover budsjettåret",
		nn: "Avtalar utover budsjettåret",
		en: "Agreements beyond the budget year",
	},
	"overspending-against-extra-income": {
		nb: "Overskridelse mot merinntekter",
		nn: "Overskriding mot meirinntekter",
		en: "Overspending against extra income",
	},
	"investment-against-operating-savings": {
		nb: "Investering mot innsparing i driften",
		nn: "Investering mot innsparing i drifta",
		en: "Investment against operating savings",
	},
	commitment: { nb: "Tilsagnsfullmakt", nn: "Tilsegnsfullmakt", en: "Commitment" },
	"debit-authority": { nb: "Belastningsfullmakt", nn: "Belastningsfullmakt", en: "Debit authority" },
	other: { nb: "Budsjettfullmakt", nn: "Budsjettfullmakt", en: "Budget authorisation" },
} satisfies Texts;

export const findingTexts = {
	error: { nb: "Feil", nn: "Feil", en: "Error" },
	warning: { nb: "Spør om dette", nn: "Spør om dette", en: "Ask about this" },
	note: { nb: "Merk", nn: "Merk", en: "Note" },
	"impossible-date": {
		nb: "Dato som ikke finnes",
		nn: "Dato som ikkje finst",
		en: "Date that does not exist",
	},
	"date-before-letter": {
		nb: "Frist før brevets dato",
		nn: "Frist før datoen på brevet",
		en: "Deadline before the letter's date",
	},
	"sum-mismatch": {
		nb: "Sum som ikke stemmer",
		nn: "Sum som ikkje stemmer",
		en: "Sum that does not add up",
	},
	"earmarks-exceed-item": {
		nb: "Mer bundet enn tildelt",
		nn: "Meir bunde enn tildelt",
		en: "More earmarked than allotted",
	},
	"conflicting-reference": {
		nb: "Henvisning som ikke stemmer",
		nn: "Tilvising som ikkje stemmer",
		en: "Reference that does not fit",
	},
	"conflicting-deadline": {
		nb: "To frister for det samme",
		nn: "To fristar for det same",
		en: "Two deadlines for the same thing",
	},
	"authorisation-without-item": {
		nb: "Fullmakt uten tildelt post",
		nn: "Fullmakt utan tildelt post",
		en: "Authorisation without an allotted item",
	},
	"repeated-passage": {
		nb: "Avsnitt som står to ganger",
		nn: "Avsnitt som står to gonger",
		en: "Repeated passage",
	},
	"unreadable-characters": { nb: "Uleselige tegn", nn: "Uleselege teikn", en: "Unreadable characters" },
	"dangling-reference": {
		nb: "Viser til noe som ikke er der",
		nn: "Viser til noko som ikkje er der",
		en: "Refers to what is not there",
	},
	"missing-part": { nb: "Noe mangler", nn: "Noko manglar", en: "Something is missing" },
	"unknown-actor": { nb: "Ukjent aktør", nn: "Ukjend aktør", en: "Unknown actor" },
	other: { nb: "Annet", nn: "Anna", en: "Other" },
} satisfies Texts;
