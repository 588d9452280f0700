import { describe, expect, test } from "vitest";
import { EDITABLE_KINDS, FIELDS, type FieldSpec } from "../review/fields.ts";
import { reviewTakeStep } from "../review/review.contract.ts";
import { changedValues, type FieldFault, fieldValue, type Typed, typedOf, valuesIn } from "./form-values.ts";
import { emptyValues, mainField, splitInto } from "./making.ts";

const spec = (form: FieldSpec["form"], optional = false): FieldSpec => ({ form, optional });

describe("what is typed in a field", () => {
	test.each<[FieldSpec, Typed, unknown]>([
		[spec("line"), "  Kystetaten ", "Kystetaten"],
		[spec("line", true), " ", null],
		[spec("kroner"), "1 200\u2009000", 1_200_000],
		[spec("kroner"), "\u2212500", -500],
		[spec("percent"), "2,5", 2.5],
		[spec("day"), "2025-06-01", "2025-06-01"],
		[spec("period"), "2025-06", "2025-06"],
		[spec("names", true), "Bufdir\n\n Udir ", ["Bufdir", "Udir"]],
		[
			spec("deadlines", true),
			[
				{ date: "2025-06-01", label: " utkast", text: "innen 1. juni" },
				{ date: "", label: "", text: "" },
			],
			[{ date: "2025-06-01", label: "utkast", text: "innen 1. juni" }],
		],
	])("%j: %j is read", (field, typed, value) => {
		expect(fieldValue(field, typed)).toEqual({ value });
	});

	test.each<[FieldSpec, Typed, FieldFault]>([
		[spec("line"), " ", "missing"],
		[spec("line"), "x".repeat(301), "long"],
		[spec("kroner"), "12 millioner", "amount"],
		[spec("percent"), "120", "percent"],
		[spec("day"), "2025-02-30", "day"],
		[spec("period"), "juni", "period"],
		[spec("deadlines", true), [{ date: "2025-13-01", label: "", text: "" }], "day"],
	])("%j: %j is told to be wrong", (field, typed, fault) => {
		expect(fieldValue(field, typed)).toEqual({ fault });
	});
});

/** Whether the contract takes a row with these fields. */
const isTaken = (kind: string, fields: unknown): boolean =>
	reviewTakeStep.input.safeParse({
		...{ id: crypto.randomUUID(), readerVersion: "1", step: crypto.randomUUID() },
		what: { do: "make", rows: [], by: [{ kind, fields, sources: [{ start: 0, end: 5 }] }] },
	}).success;

const FILLED: Readonly<Partial<Record<FieldSpec["form"], string>>> = {
	...{ line: "671", prose: "Noen ord", kroner: "1000", day: "2025-06-01", period: "2025-06", percent: "5" },
	names: "En\nTo",
};

describe.each(EDITABLE_KINDS)("the form of the kind %s", (kind) => {
	const whole = Object.fromEntries(
		Object.entries(FIELDS[kind]).map(([name, field]) => {
			const typed = field.form === "choice" ? (field.choices?.[0] ?? "") : (FILLED[field.form] ?? []);
			return [name, typed as Typed];
		}),
	);

	test("gives what the contract takes, filled and with all that is optional left empty", () => {
		expect(valuesIn(FIELDS[kind], whole).faults).toEqual({});
		expect(isTaken(kind, valuesIn(FIELDS[kind], whole).values)).toBe(true);
		const bare = Object.fromEntries(
			Object.entries(FIELDS[kind]).map(([name, field]) => [
				name,
				field.optional ? typedOf(field, null) : whole[name]!,
			]),
		);
		expect(isTaken(kind, valuesIn(FIELDS[kind], bare).values)).toBe(true);
	});

	test("wants what the contract wants", () => {
		for (const [name, { optional, form }] of Object.entries(FIELDS[kind])) {
			if (optional || form === "choice") continue;
			const { values, faults } = valuesIn(FIELDS[kind], { ...whole, [name]: "" });
			expect(faults, name).toEqual({ [name]: "missing" });
			expect(isTaken(kind, values), name).toBe(false);
		}
	});

	test("begins a new row with the words in the field that says what it is about", () => {
		expect(emptyValues(kind, "Ordene")[mainField(kind)]).toBe("Ordene");
	});
});

test("only fields that differ are sent", () => {
	expect(changedValues({ a: 1, b: [{ date: null }] }, { a: 2, b: [{ date: null }] })).toEqual({ a: 2 });
});

test("a row that is split gives rows with its other fields, each at the place of its words", () => {
	const text = "Etaten skal telle skip. Etaten skal melde fra.";
	const requirement = {
		id: "1",
		text,
		actor: "Etaten",
		modality: "must",
		source: { start: 0, end: text.length },
	};
	const item = {
		...{ key: "krav-1", name: "1", sources: [requirement.source], status: "read", words: null, heirs: [] },
		...{ edited: false, version: 0, last: null, thing: { is: "requirement", requirement } },
	} as unknown as Parameters<typeof splitInto>[0];
	const made = splitInto(item, ["Etaten skal telle skip.", "Etaten skal si fra."], text);
	expect(made.map(({ fields, sources }) => [fields.text, fields.actor, sources])).toEqual([
		["Etaten skal telle skip.", "Etaten", [{ start: 0, end: 23 }]],
		["Etaten skal si fra.", "Etaten", [requirement.source]],
	]);
	for (const { kind, fields } of made) expect(isTaken(kind, fields)).toBe(true);
});
