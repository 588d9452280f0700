import type { Texts } from "#base/texts.ts";

/** The year wheel with its list and calendar. */
export const wheelTexts = {
	title: {
		nb: (year: string) => `Årshjul ${year}`,
		nn: (year: string) => `Årshjul ${year}`,
		en: (year: string) => `Year wheel ${year}`,
	},
	intro: {
		nb: "Alt som har en dag i året. Faller en frist på en fridag, står arbeidsdagen å planlegge for ved siden av.",
		nn: "Alt som har ein dag i året. Fell ein frist på ein fridag, står arbeidsdagen å planleggje for ved sida av.",
		en: "Everything with a day in the year. Where a deadline falls on a day off, the working day to plan for stands beside it.",
	},
	loading: { nb: "Henter årshjulet", nn: "Hentar årshjulet", en: "Fetching the year wheel" },
	empty: {
		nb: "Ingenting har en dag ennå. Årshjulet fylles når et tildelingsbrev for året er godtatt.",
		nn: "Ingenting har ein dag enno. Årshjulet blir fylt når eit tildelingsbrev for året er godteke.",
		en: "Nothing has a day yet. The wheel is filled when a letter of allocation for the year is accepted.",
	},
	toYear: { nb: "Gå til året", nn: "Gå til året", en: "Go to the year" },
	noneOfKind: { nb: "Ingen av dette slaget.", nn: "Ingen av dette slaget.", en: "None of this kind." },
	kinds: { nb: "Hva som vises", nn: "Kva som blir vist", en: "What is shown" },
	shape: { nb: "Hvordan det vises", nn: "Korleis det blir vist", en: "How it is shown" },
	list: { nb: "Liste", nn: "Liste", en: "List" },
	calendar: { nb: "Kalender", nn: "Kalender", en: "Calendar" },
	all: {
		nb: (count: number) => `Alt (${count})`,
		nn: (count: number) => `Alt (${count})`,
		en: (count: number) => `All (${count})`,
	},
	report: {
		nb: (count: number) => `Rapporter (${count})`,
		nn: (count: number) => `Rapportar (${count})`,
		en: (count: number) => `Reports (${count})`,
	},
	meeting: {
		nb: (count: number) => `Møter (${count})`,
		nn: (count: number) => `Møte (${count})`,
		en: (count: number) => `Meetings (${count})`,
	},
	assignment: {
		nb: (count: number) => `Oppdrag (${count})`,
		nn: (count: number) => `Oppdrag (${count})`,
		en: (count: number) => `Assignments (${count})`,
	},
	duty: {
		nb: (count: number) => `Krav (${count})`,
		nn: (count: number) => `Krav (${count})`,
		en: (count: number) => `Requirements (${count})`,
	},
	reportName: { nb: "rapport", nn: "rapport", en: "report" },
	meetingName: { nb: "møte", nn: "møte", en: "meeting" },
	assignmentName: { nb: "oppdrag", nn: "oppdrag", en: "assignment" },
	dutyName: { nb: "krav", nn: "krav", en: "requirement" },
	rings: { nb: "Ringene, utenfra", nn: "Ringane, utanfrå", en: "The rings, from the outermost" },
	reportNames: { nb: "Rapporter", nn: "Rapportar", en: "Reports" },
	meetingNames: { nb: "Møter", nn: "Møte", en: "Meetings" },
	assignmentNames: { nb: "Oppdrag", nn: "Oppdrag", en: "Assignments" },
	dutyNames: { nb: "Krav", nn: "Krav", en: "Requirements" },
	today: {
		nb: (day: string) => `I dag, ${day}`,
		nn: (day: string) => `I dag, ${day}`,
		en: (day: string) => `Today, ${day}`,
	},
	drawn: {
		nb: (count: number, year: number, next: string | null) =>
			`${count} frister og møter i ${year}.${next === null ? "" : ` Den neste er ${next}.`} Lista sier det samme.`,
		nn: (count: number, year: number, next: string | null) =>
			`${count} fristar og møte i ${year}.${next === null ? "" : ` Den neste er ${next}.`} Lista seier det same.`,
		en: (count: number, year: number, next: string | null) =>
			`${count} deadlines and meetings in ${year}.${next === null ? "" : ` The next is ${next}.`} The list says the same.`,
	},
	planFor: {
		nb: (day: string) => `planlegg for ${day}`,
		nn: (day: string) => `planlegg for ${day}`,
		en: (day: string) => `plan for ${day}`,
	},
	week: { nb: "uke", nn: "veke", en: "week" },
	weekShort: { nb: "uke", nn: "veke", en: "wk" },
	onTheDay: {
		nb: (count: number) => `${count} denne dagen`,
		nn: (count: number) => `${count} denne dagen`,
		en: (count: number) => `${count} on this day`,
	},
	calendarName: {
		nb: "Rorkult: frister og møter",
		nn: "Rorkult: fristar og møte",
		en: "Rorkult: deadlines and meetings",
	},
} satisfies Texts;
