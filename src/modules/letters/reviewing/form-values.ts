/** A row's fields as a form holds them, and back again with what is wrong. */
import type { FieldForm, FieldSpec, FieldValues } from "../review/fields.ts";

/** A deadline as its fields hold it. */
export interface DeadlineLine {
	readonly date: string;
	readonly label: string;
	readonly text: string;
}

/** What stands in a field: words, or lines of deadlines. */
export type Typed = string | readonly DeadlineLine[];

/** What is wrong in a field. */
export type FieldFault = "missing" | "day" | "period" | "amount" | "percent" | "long";

/** The longest that each form of field may be, as the contract has it. */
const LONGEST: Readonly<Partial<Record<FieldForm, number>>> = { line: 300, prose: 10_000 };
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const PERIOD = /^\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?$/;

/** A field's value as it is typed. */
export function typedOf({ form }: FieldSpec, value: unknown): Typed {
	if (form === "deadlines") {
		return ((value ?? []) as readonly Partial<Record<keyof DeadlineLine, string | null>>[]).map((line) => ({
			...{ date: line.date ?? "", label: line.label ?? "", text: line.text ?? "" },
		}));
	}
	if (form === "names") return ((value ?? []) as readonly string[]).join("\n");
	if (value === null || value === undefined) return "";
	return form === "percent" ? String(value).replace(".", ",") : String(value);
}

/** What was typed as a field's value, or what is wrong with it. */
export function fieldValue(spec: FieldSpec, typed: Typed): { value: unknown } | { fault: FieldFault } {
	if (typeof typed !== "string") return deadlinesOf(typed);
	const words = typed.trim();
	if (spec.form === "names") {
		const names = words.split("\n").map((name) => name.trim());
		return { value: names.filter(Boolean) };
	}
	if (words === "") return spec.optional ? { value: null } : { fault: "missing" };
	if (words.length > (LONGEST[spec.form] ?? words.length)) return { fault: "long" };
	return PARSERS[spec.form]?.(words) ?? { value: words };
}

const PARSERS: Readonly<
	Partial<Record<FieldForm, (words: string) => { value: unknown } | { fault: FieldFault }>>
> = {
	day: (words) => (isDay(words) ? { value: words } : { fault: "day" }),
	period: (words) => (PERIOD.test(words) ? { value: words } : { fault: "period" }),
	kroner: (words) => {
		const bare = words.replace(/[\s\u2009]/g, "").replace("\u2212", "-");
		return /^-?\d{1,15}$/.test(bare) ? { value: Number(bare) } : { fault: "amount" };
	},
	percent: (words) => {
		const share = Number(words.replace(",", "."));
		return share >= 0 && share <= 100 ? { value: share } : { fault: "percent" };
	},
};

/** A day that there is: 30 February is none. */
function isDay(words: string): boolean {
	const at = Date.parse(`${words}T00:00:00Z`);
	return DAY.test(words) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(words);
}

function deadlinesOf(lines: readonly DeadlineLine[]): { value: unknown } | { fault: FieldFault } {
	const kept = lines.filter(({ date, label, text }) =>
		[date, label, text].some((words) => words.trim() !== ""),
	);
	if (kept.some(({ date }) => date !== "" && !isDay(date))) return { fault: "day" };
	return {
		value: kept.map(({ date, label, text }) => ({
			...{ date: date || null, text: text.trim() },
			...(label.trim() === "" ? {} : { label: label.trim() }),
		})),
	};
}

/** All fields' values, and what is wrong by field. */
export function valuesIn(
	specs: Readonly<Record<string, FieldSpec>>,
	typed: Readonly<Record<string, Typed>>,
): { readonly values: FieldValues; readonly faults: Readonly<Record<string, FieldFault>> } {
	const values: Record<string, unknown> = {};
	const faults: Record<string, FieldFault> = {};
	for (const [name, spec] of Object.entries(specs)) {
		const read = fieldValue(spec, typed[name] ?? "");
		if ("fault" in read) faults[name] = read.fault;
		else values[name] = read.value;
	}
	return { values, faults };
}

/** The values that differ from those before. */
export function changedValues(before: FieldValues, after: FieldValues): FieldValues {
	return Object.fromEntries(
		Object.entries(after).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name])),
	);
}
