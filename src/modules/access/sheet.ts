/** The policy as lines of text that a spreadsheet opens. */
import { type Language, textsIn } from "#base/texts.ts";
import { roleTexts } from "#people";
import { type Entry, statesFor, statesOf } from "./entry.ts";
import { sheetTexts } from "./policy.texts.ts";
import { moduleTexts, stateTexts, thingTexts } from "./words.texts.ts";

/** Tells a spreadsheet that the text is UTF-8. */
const MARK = "\uFEFF";

/** One line for each role of each entry, in a language; semicolons, as Norwegian spreadsheets have it. */
export function sheetOf(entries: readonly Entry[], language: Language): string {
	const t = textsIn(sheetTexts, language);
	const modules = textsIn(moduleTexts, language);
	const things = textsIn(thingTexts, language);
	const roles = textsIn(roleTexts, language);
	const states = textsIn(stateTexts, language);
	const head = [
		t.module,
		t.thing,
		t.kind,
		t.what,
		t.role,
		t.states,
		t.stepUp,
		t.rule,
		t.sentence,
		t.origin,
		t.name,
	];
	const lines = entries.flatMap((entry) =>
		entry.who.map((role) => [
			modules[entry.module as keyof typeof modules] ?? entry.module,
			things[entry.thing as keyof typeof things] ?? entry.thing,
			t[entry.kind],
			entry.summary[language],
			roles[role as keyof typeof roles] ?? role,
			(statesFor(entry, role) ?? [])
				.map((state) => states[state as keyof typeof states] ?? state)
				.join(", ") || (statesOf(entries, entry.thing).length > 0 ? t.all : ""),
			entry.stepUpMinutes === null ? "" : String(entry.stepUpMinutes),
			entry.rule.id,
			entry.rule.sentence?.[language] ?? "",
			entry.rule.origin?.[language] ?? "",
			entry.name,
		]),
	);
	return MARK + [head, ...lines].map((cells) => `${cells.map(cell).join(";")}\r\n`).join("");
}

/** Always in quotes. What a spreadsheet would take for a formula is made a text. */
function cell(text: string): string {
	const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return `"${harmless.replaceAll('"', '""')}"`;
}
