/** What the workbook calls the codes of a reading, in bokmål. */
import type {
	Action,
	Allotment,
	Assignment,
	Authorisation,
	DocumentKind,
	Finding,
	FindingCode,
	LetterHead,
	Modality,
	Recurrence,
	SetAside,
} from "./read/reading.ts";

type Words<Code extends string> = Readonly<Record<Code, string>>;

export const KINDS: Words<DocumentKind> = {
	"letter-of-allocation": "tildelingsbrev",
	"supplementary-letter": "supplerende tildelingsbrev",
	instruction: "instruks",
	"annual-report": "årsrapport",
	"half-year-report": "halvårsrapport",
	other: "annet",
};

export const LANGUAGES: Words<LetterHead["language"]> = { nb: "bokmål", nn: "nynorsk", en: "engelsk" };

export const MODALITIES: Words<Modality> = {
	must: "skal",
	"must-not": "skal ikke",
	should: "bør",
	may: "kan",
	asked: "bes om",
	expected: "forventes",
};

export const ACTIONS: Words<Action> = {
	deliver: "levere",
	report: "rapportere",
	notify: "varsle",
	"seek-approval": "få godkjent",
	publish: "publisere",
	cooperate: "samarbeide",
	guide: "veilede",
	plan: "planlegge",
	control: "kontrollere",
	pay: "utbetale",
	register: "registrere",
	participate: "delta",
	other: "annet",
};

export const RECURRENCES: Words<NonNullable<Recurrence>> = {
	continuous: "løpende",
	month: "månedlig",
	quarter: "hvert kvartal",
	third: "hvert tertial",
	"half-year": "hvert halvår",
	year: "årlig",
	event: "når det skjer",
};

export const ASSIGNMENT_KINDS: Words<Assignment["kind"]> = {
	new: "nytt",
	"carried-over": "videreført",
	revised: "revidert",
	rd: "FoU",
	"rd-bound": "FoU, bundet",
};

export const CHANGES: Words<NonNullable<Assignment["change"]>> = {
	moved: "flyttet frist",
	ended: "avsluttet",
	reworded: "ny ordlyd",
};

export const KEYWORDS: Words<NonNullable<Allotment["keywords"]>[number]> = {
	"can-be-carried-over": "kan overføres",
	estimate: "overslagsbevilgning",
	"can-be-used-under": "kan nyttes under",
	none: "ingen",
};

export const AUTHORISATIONS: Words<Authorisation["kind"]> = {
	"net-budgeting-of-replaced-equipment": "nettobudsjettering ved utskifting av utstyr",
	"agreements-beyond-the-budget-year": "avtaler utover budsjettåret",
	"overspending-against-extra-income": "overskridelse mot merinntekter",
	"investment-against-operating-savings": "investering mot innsparing i drift",
	commitment: "tilsagnsfullmakt",
	"debit-authority": "belastningsfullmakt",
	other: "annen fullmakt",
};

export const SEVERITIES: Words<Finding["severity"]> = {
	error: "feil",
	warning: "bør avklares",
	note: "til orientering",
};

export const FINDINGS: Words<FindingCode> = {
	"impossible-date": "dato som ikke finnes",
	"date-before-letter": "frist før brevets dato",
	"sum-mismatch": "sum som ikke stemmer",
	"earmarks-exceed-item": "bindinger over posten",
	"conflicting-reference": "ulike kapitler eller poster for det samme",
	"conflicting-deadline": "ulike frister for det samme",
	"authorisation-without-item": "fullmakt uten tildelt post",
	"repeated-passage": "avsnitt som står to ganger",
	"unreadable-characters": "uleselige tegn",
	"dangling-reference": "henvisning til noe som ikke finnes",
	"missing-part": "noe mangler",
	"unknown-actor": "ukjent aktør",
	other: "annet",
};

export const ASIDES: Words<SetAside> = {
	background: "bakgrunn",
	"goal-or-indicator": "mål eller styringsparameter",
	"others-promise": "andres løfte",
	tells: "forteller, binder ingen",
	"lead-in": "innleder en liste",
};
