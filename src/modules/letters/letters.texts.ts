import type { Texts } from "#base/texts.ts";

/** Words for what a letter is, used in the list and over the letter itself. */
export const letterTexts = {
	"letter-of-allocation": { nb: "Tildelingsbrev", nn: "Tildelingsbrev", en: "Letter of allocation" },
	"supplementary-letter": {
		nb: "Supplerende tildelingsbrev",
		nn: "Supplerande tildelingsbrev",
		en: "Supplementary letter",
	},
	instruction: { nb: "Instruks", nn: "Instruks", en: "Instruction" },
	"annual-report": { nb: "Årsrapport", nn: "Årsrapport", en: "Annual report" },
	"half-year-report": { nb: "Halvårsrapport", nn: "Halvårsrapport", en: "Half-year report" },
	other: { nb: "Dokument", nn: "Dokument", en: "Document" },
} satisfies Texts;

/** The list of letters, and reading one in. */
export const lettersTexts = {
	fates: {
		nb: "Hva brevene er blitt til",
		nn: "Kva breva er blitt til",
		en: "What became of the letters",
	},
	send: { nb: "Send et brev", nn: "Send eit brev", en: "Send a letter" },
	title: { nb: "Brev", nn: "Brev", en: "Letters" },
	intro: {
		nb: "Brev som er lest inn, med det som er lest ut av dem.",
		nn: "Brev som er lesne inn, med det som er lese ut av dei.",
		en: "Letters that were read in, with what was read out of them.",
	},
	emptyTitle: { nb: "Ingen brev ennå", nn: "Ingen brev enno", en: "No letters yet" },
	emptyText: {
		nb: "Her kommer brevene som styrer året: tildelingsbrev, tillegg og instruks. Lista er tom fordi ingen brev er lest inn. Legg inn årets tildelingsbrev i feltet over, så står oppdrag, krav, frister og penger klare om noen sekunder.",
		nn: "Her kjem breva som styrer året: tildelingsbrev, tillegg og instruks. Lista er tom fordi ingen brev er lesne inn. Legg inn tildelingsbrevet for året i feltet over, så står oppdrag, krav, fristar og pengar klare om nokre sekund.",
		en: "The letters that govern the year will stand here: the letter of allocation, supplements and the instruction. The list is empty because none has been read in. Put this year's letter of allocation in the field above, and its assignments, requirements, deadlines and money are ready within seconds.",
	},
	colLetter: { nb: "Brev", nn: "Brev", en: "Letter" },
	colSender: { nb: "Avsender", nn: "Avsendar", en: "Sender" },
	colAgency: { nb: "Virksomhet", nn: "Verksemd", en: "Agency" },
	colYear: { nb: "Budsjettår", nn: "Budsjettår", en: "Budget year" },
	colCoverage: { nb: "Plassert", nn: "Plassert", en: "Placed" },
	colRequirements: { nb: "Krav", nn: "Krav", en: "Requirements" },
	colAssignments: { nb: "Oppdrag", nn: "Oppdrag", en: "Assignments" },
	colFindings: { nb: "Funn", nn: "Funn", en: "Findings" },
	tableName: { nb: "Brev som er lest inn", nn: "Brev som er lesne inn", en: "Letters read in" },
	unknown: { nb: "ikke oppgitt", nn: "ikkje oppgitt", en: "not stated" },
	findingsNone: { nb: "ingen", nn: "ingen", en: "none" },
	more: { nb: "Vis flere brev", nn: "Vis fleire brev", en: "Show more letters" },
	loading: { nb: "Henter brevene", nn: "Hentar breva", en: "Fetching the letters" },
	failed: {
		nb: "Brevene kunne ikke hentes. Ingenting er endret.",
		nn: "Breva kunne ikkje hentast. Ingenting er endra.",
		en: "The letters could not be fetched. Nothing is changed.",
	},
	again: { nb: "Prøv igjen", nn: "Prøv igjen", en: "Try again" },
	code: {
		nb: (id: string) => `Kode å oppgi: ${id}`,
		nn: (id: string) => `Kode å oppgi: ${id}`,
		en: (id: string) => `Code to quote: ${id}`,
	},
	uploadTitle: { nb: "Les inn brev", nn: "Les inn brev", en: "Read in letters" },
	uploadHint: {
		nb: "Slipp filene her, eller velg dem. PDF med tekst, Word (DOCX), HTML, Markdown eller ren tekst, inntil 50\u00a0MB.",
		nn: "Slepp filene her, eller vel dei. PDF med tekst, Word (DOCX), HTML, Markdown eller rein tekst, inntil 50\u00a0MB.",
		en: "Drop the files here, or choose them. PDF with text, Word (DOCX), HTML, Markdown or plain text, up to 50\u00a0MB.",
	},
	choose: { nb: "Velg filer", nn: "Vel filer", en: "Choose files" },
	filesRead: { nb: "Filer", nn: "Filer", en: "Files" },
	sending: {
		nb: (share: string) => `Sendt ${share}`,
		nn: (share: string) => `Sendt ${share}`,
		en: (share: string) => `${share} sent`,
	},
	waiting: { nb: "Venter på tur", nn: "Ventar på tur", en: "Waiting its turn" },
	reading: { nb: "Leser brevet …", nn: "Les brevet …", en: "Reading the letter …" },
	done: { nb: "Lest inn", nn: "Lese inn", en: "Read in" },
	known: {
		nb: "Var lest inn fra før; ingenting er lagt til",
		nn: "Var lese inn frå før; ingenting er lagt til",
		en: "Was read in before; nothing was added",
	},
	refused: { nb: "Ble ikke lest inn", nn: "Blei ikkje lese inn", en: "Was not read in" },
	tooLarge: {
		nb: "Filen er større enn 50\u00a0MB. Lagre den uten bilder, eller del opp vedleggene, og prøv igjen.",
		nn: "Fila er større enn 50\u00a0MB. Lagre ho utan bilete, eller del opp vedlegga, og prøv igjen.",
		en: "The file is larger than 50\u00a0MB. Save it without pictures, or split off the annexes, and try again.",
	},
	open: { nb: "Åpne", nn: "Opne", en: "Open" },
	openLetter: {
		nb: (name: string) => `Åpne ${name}`,
		nn: (name: string) => `Opne ${name}`,
		en: (name: string) => `Open ${name}`,
	},
	retry: { nb: "Prøv på nytt", nn: "Prøv på nytt", en: "Try again" },
	remove: { nb: "Skjul meldingen", nn: "Skjul meldinga", en: "Hide this message" },
} satisfies Texts;
