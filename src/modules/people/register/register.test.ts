import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { installationRoot } from "#platform/root.ts";
import { type Ground, MOST_UNITS, outcomeOf, type RegisterUnit, unitsIn, writtenName } from "./register.ts";

const unit = (number: string, name: string, form = "ORGL", more: object = {}) => ({
	...{ organisasjonsnummer: number, navn: name, organisasjonsform: { kode: form } },
	...more,
});
const AGENCY = unit("991825827", "PRØVEDIREKTORATET");
const PART = unit("924203617", "PRØVEDIREKTORATET AVD NORD", "BEDR", { overordnetEnhet: "991825827" });

const read = (value: unknown): readonly RegisterUnit[] => {
	const found = unitsIn(JSON.stringify(value));
	if ("fault" in found) throw new Error(found.fault);
	return found.units;
};

describe("a file of the register", () => {
	test.each([
		["one unit", AGENCY],
		["a list", [AGENCY]],
		["the page that a search answers with", { _embedded: { enheter: [AGENCY] }, page: { size: 1 } }],
	])("is read as %s", (_, value) => {
		expect(read(value)).toEqual([
			{
				...{ number: "991825827", name: "PRØVEDIREKTORATET", form: "ORGL", parent: null },
				...{ isPart: false, isGone: false },
			},
		]);
	});

	test("tells parts from organisations, and names the one above", () => {
		const [part] = read({ _embedded: { underenheter: [PART] } });
		expect(part).toMatchObject({ isPart: true, parent: "991825827" });
	});

	test.each([
		["no JSON", "{", "no-json"],
		["something else", '{"navn": "X"}', "other-form"],
		[
			"a unit without a number",
			JSON.stringify([{ navn: "X", organisasjonsform: { kode: "ORGL" } }]),
			"other-form",
		],
		["a number", "5", "other-form"],
		["an empty page", '{"_embedded": {"enheter": []}}', "empty"],
		["too many", JSON.stringify(Array.from({ length: MOST_UNITS + 1 }, () => AGENCY)), "too-many"],
	])("is refused when it holds %s", (_, text, fault) => {
		expect(unitsIn(text)).toEqual({ fault });
	});

	test("is read or refused, whatever stands in it", () => {
		fc.assert(
			fc.property(fc.json(), (text) => {
				const found = unitsIn(text);
				return "fault" in found || found.units.every((one) => typeof one.number === "string");
			}),
		);
	});

	const shared = join(installationRoot, "../shared/schemas/brreg");
	test.skipIf(!existsSync(shared)).each([
		["enhet-991825827.json", "991825827", false],
		["underenhet-924203617.json", "924203617", true],
		["sok-enheter.json", "991825827", false],
	])("is read as the register writes it: %s", (file, number, isPart) => {
		const found = unitsIn(readFileSync(join(shared, file), "utf8"));
		expect("units" in found && found.units).toMatchObject([{ number, isPart }]);
	});
});

describe("taking a unit in", () => {
	const known = {
		id: "o",
		number: "991825827",
		name: "Prøvedirektoratet",
		version: 1,
		reach: "own",
	} as const;
	const empty: Ground = { organisations: [], parts: [], adds: true };
	const withAgency: Ground = { ...empty, organisations: [known] };
	const part = { id: "u", number: "924203617", name: "Nord", organisationId: "o", version: 1 };
	const cases: readonly [string, object, Ground, string][] = [
		["adds an agency", AGENCY, empty, "add"],
		["adds none for an agency's administrator", AGENCY, { ...empty, adds: false }, "foreign"],
		["leaves a name that differs in case alone", AGENCY, withAgency, "same"],
		["mends a name", AGENCY, { ...empty, organisations: [{ ...known, name: "Prøvetilsynet" }] }, "rename"],
		[
			"leaves other ministries' agencies",
			AGENCY,
			{ ...empty, organisations: [{ ...known, name: "Prøvetilsynet", reach: "none" }] },
			"not-yours",
		],
		["leaves companies", unit("991825827", "PRØVE AS", "AS"), empty, "no-agency"],
		["leaves what is struck off", { ...AGENCY, slettedato: "2020-01-01" }, empty, "gone"],
		["leaves a number that cannot be one", unit("991825828", "PRØVE"), empty, "no-number"],
		["adds a part as a unit", PART, withAgency, "add-part"],
		["mends a part's name", PART, { ...withAgency, parts: [part] }, "rename-part"],
		["leaves a part whose organisation is not known", PART, empty, "no-organisation"],
	];
	test.each(cases)("%s", (_, value, ground, does) => {
		expect(outcomeOf(read(value)[0]!, ground).does).toBe(does);
	});

	test.each([
		["NORGES PRØVE- OG KYSTDIREKTORAT", "Norges prøve- og kystdirektorat"],
		["Prøvetilsynet i Oslo", "Prøvetilsynet i Oslo"],
	])("proposes %s as %s", (registered, written) => {
		expect(writtenName(registered)).toBe(written);
	});
});
