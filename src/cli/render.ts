import type { DocumentKind, Reading } from "#letters/read";

/** In what form `rorkult read` writes a reading. */
export type Form = "json" | "line" | "text" | "findings" | "summary";

const KINDS: Readonly<Record<DocumentKind, string>> = {
	"letter-of-allocation": "Tildelingsbrev",
	"supplementary-letter": "Supplerende tildelingsbrev",
	instruction: "Instruks",
	"annual-report": "Årsrapport",
	"half-year-report": "Halvårsrapport",
	other: "Dokument",
};

/**
 * A reading as the text that is written.
 *
 * @param name the file's name; `line` puts it first in its object, since several files share the output
 */
export function render(reading: Reading, form: Form, name: string): string {
	switch (form) {
		case "json":
			return `${JSON.stringify(reading, null, "\t")}\n`;
		case "line":
			return `${JSON.stringify({ file: name, ...reading })}\n`;
		case "text":
			return reading.text.endsWith("\n") ? reading.text : `${reading.text}\n`;
		case "findings":
			return findings(reading)
				.map((line) => `${line}\n`)
				.join("");
		case "summary":
			return `${summary(reading).join("\n")}\n`;
	}
}

/** One line a finding: its code, where its first words stand, and what a colleague would ask. */
function findings(reading: Reading): string[] {
	return reading.findings.map(({ code, message, sources }) => {
		const [source] = sources;
		const page = source?.page ? `side ${source.page}, ` : "";
		const place = source === undefined ? "" : ` (${page}tegn ${source.start}–${source.end})`;
		return `${code}${place}: ${message.replaceAll("\n", " ")}`;
	});
}

function summary(reading: Reading): string[] {
	const { document } = reading;
	const to = document.recipient ?? document.recipientShortName;
	const title = [
		KINDS[document.kind],
		document.year === null ? "" : `for ${document.year}`,
		document.sender === null ? "" : `fra ${document.sender}`,
		to ? `til ${to}` : "",
	];
	return [
		title.filter((words) => words !== "").join(" "),
		...(document.date === null ? [] : [`Dato ${document.date}`]),
		...(document.reference === null ? [] : [`Referanse ${document.reference}`]),
		"",
		...counts(reading),
		"",
		...(reading.findings.length === 0
			? ["Ingen funn."]
			: ["Å spørre om:", ...findings(reading).map((line) => `  ${line}`)]),
	];
}

function counts(reading: Reading): string[] {
	const allotted = reading.allotments.reduce((sum, { amount }) => sum + amount, 0);
	const deadlines = reading.assignments.flatMap((assignment) => [
		...assignment.deadlines,
		...(assignment.parts ?? []).flatMap((part) => part.deadlines),
	]);
	const rows: [string, string][] = [
		["Mål", String(reading.goals.length)],
		["Styringsparametre", String(reading.indicators.length)],
		["Oppdrag", `${reading.assignments.length}, med ${deadlines.length} frister`],
		["Tildelinger", `${reading.allotments.length}, i alt ${allotted.toLocaleString("nb-NO")} kroner`],
		["Øremerkinger", String(reading.earmarks.length)],
		["Rapporter", String(reading.reports.length)],
		["Møter", String(reading.meetings.length)],
		["Fullmakter", String(reading.authorisations.length)],
		["Krav", String(reading.requirements.length)],
		["Funn", String(reading.findings.length)],
	];
	return rows.map(([name, value]) => `${`${name}:`.padEnd(20)}${value}`);
}
