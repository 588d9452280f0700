import { describe, expect, test } from "vitest";
import { peopledServer } from "../../../../test/acting.ts";
import { asOwner } from "../../../../test/database.ts";
import { DEMO_ORGANISATIONS, DEMO_PEOPLE } from "../demo.ts";
import { registerCompare, registerTakeIn } from "../register/register.contract.ts";
import { steeringList, steeringSet } from "../steering/steering.contract.ts";
import { unitList } from "../unit/unit.contract.ts";
import {
	organisationAdd,
	organisationChange,
	organisationList,
	organisationShow,
} from "./organisation.contract.ts";

const { ministry, agency, neighbour } = DEMO_ORGANISATIONS;
const NEW = { name: "Havnetilsynet", shortName: "Havtil", number: "991825827" };

describe("organisations", () => {
	test("are seen by everybody, with who steers them as far as one may know", async () => {
		const server = await peopledServer();
		const all = await server.as(DEMO_PEOPLE.ministryAdministrator).see(organisationList);
		expect(
			all.organisations.map(({ shortName, reach, steeredBy }) => [shortName, reach, steeredBy?.id]),
		).toEqual([
			["Demodep", "own", undefined],
			["Demodir", "looked-after", ministry.id],
			["Nabodir", "looked-after", ministry.id],
		]);
		const seen = await server.as(DEMO_PEOPLE.controller).see(organisationList, { sort: "-name" });
		expect(
			seen.organisations.map(({ shortName, reach, steeredBy }) => [shortName, reach, steeredBy?.id]),
		).toEqual([
			["Nabodir", "none", undefined],
			["Demodir", "own", ministry.id],
			["Demodep", "none", undefined],
		]);
	});

	test("come by pages, one kind, or what is searched for", async () => {
		const server = await peopledServer();
		const admin = server.as(DEMO_PEOPLE.ministryAdministrator);
		for (const sort of ["name", "-name"] as const) {
			const names: string[] = [];
			let after: string | undefined;
			do {
				const page = await admin.see(organisationList, { limit: 1, sort, ...(after ? { after } : {}) });
				names.push(...page.organisations.map(({ shortName }) => shortName));
				after = page.next ?? undefined;
			} while (after !== undefined);
			const order = ["Demodep", "Demodir", "Nabodir"];
			expect(names).toEqual(sort === "name" ? order : order.reverse());
		}
		const found = await admin.see(organisationList, { search: "NABO" });
		expect(found.organisations.map(({ id }) => id)).toEqual([neighbour.id]);
		expect((await admin.see(organisationList, { search: "100%" })).organisations).toEqual([]);
		expect((await admin.see(organisationList, { kind: "ministry" })).organisations).toHaveLength(1);
		expect(await admin.refused(organisationList, { after: "xx" })).toMatchObject({
			type: "invalid-input",
			errors: [{ pointer: "/after" }],
		});
	});

	test("are added by a ministry, which then steers them and looks after them", async () => {
		const server = await peopledServer();
		const admin = server.as(DEMO_PEOPLE.ministryAdministrator);
		const { id } = await admin.act(organisationAdd, NEW);
		const { organisation, counts } = await admin.see(organisationShow, { id });
		expect(organisation).toMatchObject({
			...NEW,
			...{ kind: "agency", reach: "looked-after", steeredBy: { id: ministry.id } },
		});
		expect(counts).toEqual({ people: 0, units: 0, steered: 0 });
		const { steering } = await admin.see(steeringList, { agencyId: id });
		expect(steering.map(({ year, mayChange }) => [year, mayChange])).toEqual([[2025, true]]);
	});

	test("are added by nobody else, under no name or number that another has", async () => {
		const server = await peopledServer();
		const admin = server.as(DEMO_PEOPLE.ministryAdministrator);
		expect(await server.as(DEMO_PEOPLE.administrator).refused(organisationAdd, NEW)).toMatchObject({
			...{ status: 409, denial: "OnlyAMinistryAddsAgencies" },
		});
		expect(await server.as(DEMO_PEOPLE.controller).refused(organisationAdd, NEW)).toMatchObject({
			status: 403,
		});
		expect(await admin.refused(organisationAdd, { ...NEW, shortName: "DEMODIR" })).toMatchObject({
			denial: "ShortNameIsTaken",
		});
		await admin.act(organisationAdd, NEW);
		expect(await admin.refused(organisationAdd, { ...NEW, shortName: "Annet" })).toMatchObject({
			denial: "NumberIsTaken",
		});
		expect(await admin.refused(organisationAdd, { ...NEW, number: "991825828", name: " " })).toMatchObject({
			...{ status: 400, errors: [{ pointer: "/name" }, { pointer: "/number" }] },
		});
	});

	test("get other names from those who look after them, who saw what they changed", async () => {
		const server = await peopledServer();
		const admin = server.as(DEMO_PEOPLE.administrator);
		const change = { id: agency.id, ...NEW };
		expect(await admin.refused(organisationChange, change)).toMatchObject({ status: 428 });
		const { version } = await admin.act(organisationChange, change, { version: 1 });
		expect(version).toBe(2);
		expect(await admin.refused(organisationChange, change, { version: 1 })).toMatchObject({
			...{ status: 409, type: "stale-version", currentVersion: 2 },
		});
		const others = { ...change, id: neighbour.id };
		const free = { ...others, shortName: "Nytt", number: null };
		expect(await admin.refused(organisationChange, free, { version: 1 })).toMatchObject({ status: 404 });
		await server.as(DEMO_PEOPLE.ministryAdministrator).act(organisationChange, free, { version: 1 });
		const { organisation, counts } = await admin.see(organisationShow, { id: neighbour.id });
		expect(organisation).toMatchObject({ name: NEW.name, shortName: "Nytt", reach: "none" });
		expect(counts).toBeNull();
	});
});

describe("who steers", () => {
	test("is said year by year by the ministry that steers, and handed over with it", async () => {
		const server = await peopledServer();
		const admin = server.as(DEMO_PEOPLE.ministryAdministrator);
		const other = "00000000-0000-7000-8000-0000000000f1";
		await asOwner(server.config, (client) =>
			client.query(
				"insert into people.organisation (id, kind, name, short_name) values ($1, 'ministry', 'Annet departement', 'Annetdep')",
				[other],
			),
		);
		await admin.act(steeringSet, { agencyId: agency.id, year: 2028, ministryId: ministry.id });
		const moved = { agencyId: agency.id, year: 2026, ministryId: other };
		expect(await admin.refused(steeringSet, moved)).toMatchObject({ status: 428 });
		await admin.act(steeringSet, moved, { version: 1 });
		const { steering } = await admin.see(steeringList, { agencyId: agency.id });
		// The year that another ministry has is another ministry's, until somebody belongs to both.
		expect(steering.map(({ year, ministry: by }) => [year, by.id])).toEqual([
			...[2028, 2027].map((year) => [year, ministry.id]),
			[2026, other],
			...[2025, 2024].map((year) => [year, ministry.id]),
		]);
		const now = { agencyId: agency.id, year: 2025, ministryId: other };
		await admin.act(steeringSet, now, { version: 1 });
		expect(
			await admin.refused(steeringSet, { ...now, ministryId: ministry.id }, { version: 2 }),
		).toMatchObject({
			status: 404,
		});
	});

	test("is neither said by the agency nor for a year that is over", async () => {
		const server = await peopledServer();
		const set = { agencyId: agency.id, year: 2026, ministryId: ministry.id };
		expect(
			await server.as(DEMO_PEOPLE.administrator).refused(steeringSet, set, { version: 1 }),
		).toMatchObject({
			denial: "OnlyTheSteeringMinistrySaysWhoSteers",
		});
		const admin = server.as(DEMO_PEOPLE.ministryAdministrator);
		expect(await admin.refused(steeringSet, { ...set, year: 2024 }, { version: 1 })).toMatchObject({
			denial: "PastYearsStand",
		});
		expect(
			await admin.refused(steeringSet, { ...set, ministryId: neighbour.id }, { version: 1 }),
		).toMatchObject({
			denial: "OnlyAMinistrySteers",
		});
	});

	test("comes by pages", async () => {
		const server = await peopledServer();
		const admin = server.as(DEMO_PEOPLE.ministryAdministrator);
		const rows: [string, number][] = [];
		let after: string | undefined;
		do {
			const page = await admin.see(steeringList, { limit: 3, ...(after ? { after } : {}) });
			rows.push(...page.steering.map((row): [string, number] => [row.agency.shortName, row.year]));
			after = page.next ?? undefined;
		} while (after !== undefined);
		const years = [2027, 2026, 2025, 2024];
		expect(rows).toEqual(["Demodir", "Nabodir"].flatMap((name) => years.map((year) => [name, year])));
	});
});

describe("a file of the register", () => {
	const add = { does: "add" as const, ...NEW };

	test("is taken in whole: agencies, and parts as their units", async () => {
		const server = await peopledServer();
		const admin = server.as(DEMO_PEOPLE.ministryAdministrator);
		expect(await admin.act(registerTakeIn, { changes: [add] })).toEqual({ added: 1, renamed: 0 });
		const numbers = `${NEW.number},924203617`;
		const { organisations, adds } = await admin.see(registerCompare, { numbers });
		expect(organisations).toMatchObject([{ number: NEW.number, reach: "looked-after", version: 1 }]);
		expect(adds).toBe(true);
		const organisationId = organisations[0]!.id;
		await admin.act(registerTakeIn, {
			changes: [
				{ does: "rename", id: organisationId, name: "Havnedirektoratet", seen: 1 },
				{ does: "add-part", organisationId, number: "924203617", name: "Avdeling nord" },
			],
		});
		const { parts } = await admin.see(registerCompare, { numbers });
		expect(parts).toMatchObject([{ number: "924203617", name: "Avdeling nord", organisationId }]);
		const rename = { does: "rename-part" as const, id: parts[0]!.id, name: "Nord", seen: 1 };
		expect(await admin.act(registerTakeIn, { changes: [rename] })).toEqual({ added: 0, renamed: 1 });
		const { units } = await admin.see(unitList, { organisationId });
		expect(units).toMatchObject([{ name: "Nord", number: "924203617", parentId: null }]);
	});

	test("is not taken in where something has changed, and then none of it", async () => {
		const server = await peopledServer();
		const admin = server.as(DEMO_PEOPLE.ministryAdministrator);
		const stale = { does: "rename" as const, id: agency.id, name: "Nytt navn", seen: 7 };
		expect(await admin.refused(registerTakeIn, { changes: [add, stale] })).toMatchObject({
			denial: "RegisterHasChangedMeanwhile",
		});
		expect((await admin.see(organisationList, { search: "Havtil" })).organisations).toEqual([]);
		const twice = { ...add, number: "924203617" };
		expect(await admin.refused(registerTakeIn, { changes: [add, twice] })).toMatchObject({
			denial: "ShortNameIsTaken",
		});
	});

	test("changes nothing that one does not look after", async () => {
		const server = await peopledServer();
		const admin = server.as(DEMO_PEOPLE.administrator);
		const rename = { does: "rename" as const, id: neighbour.id, name: "Nytt navn", seen: 1 };
		expect(await admin.refused(registerTakeIn, { changes: [rename] })).toMatchObject({
			denial: "OnlyItsOwnAreImported",
		});
		const part = {
			does: "add-part" as const,
			organisationId: neighbour.id,
			number: "924203617",
			name: "Nord",
		};
		expect(await admin.refused(registerTakeIn, { changes: [part] })).toMatchObject({
			denial: "OnlyItsOwnAreImported",
		});
		expect(await admin.refused(registerTakeIn, { changes: [add] })).toMatchObject({
			denial: "OnlyAMinistryAddsAgencies",
		});
	});
});
