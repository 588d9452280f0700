import { describe, expect, test } from "vitest";
import { type PeopledServer, peopledServer } from "../../../../test/acting.ts";
import { DEMO_ORGANISATIONS, DEMO_PEOPLE } from "../demo.ts";
import { personEnd, personList, personResume, personShow } from "../person/person.contract.ts";
import { unitList } from "../unit/unit.contract.ts";
import { type RoleRow, roleDeputise, roleEnd, roleGive } from "./role.contract.ts";

const { agency, ministry } = DEMO_ORGANISATIONS;
const { administrator, assignmentOwner, auditor, controller, director, ministryAdministrator, steward } =
	DEMO_PEOPLE;
const TODAY = "2025-05-06";

/** A person's role in the agency as the administrator sees it. */
async function roleOf(server: PeopledServer, personId: string, role: RoleRow["role"]): Promise<RoleRow> {
	const { roles } = await server.as(administrator).see(personShow, { id: personId });
	return roles.find((row) => row.role === role && row.organisation.id === agency.id)!;
}

describe("a role", () => {
	test("is given from a day to a day, and gives its rights on those days alone", async () => {
		const server = await peopledServer();
		const admin = server.as(administrator);
		const give = { personId: controller.id, role: "administrator" as const, fromDay: "2025-05-07" };
		await admin.act(roleGive, give);
		expect(await server.as(controller).refused(personList)).toMatchObject({ status: 403 });
		expect((await roleOf(server, controller.id, "administrator")).state).toBe("planned");
		expect(await admin.refused(roleGive, give)).toMatchObject({ denial: "RoleIsHeldAlready" });
		await admin.act(roleGive, { ...give, fromDay: TODAY, toDay: TODAY });
		expect((await server.as(controller).see(personList)).people.length).toBeGreaterThan(5);
	});

	test("is given once where two are asked for at the same moment", async () => {
		const server = await peopledServer();
		const admin = server.as(administrator);
		const give = { personId: director.id, role: "risk-owner" as const, fromDay: TODAY };
		const tries = await Promise.allSettled([1, 2, 3].map(() => admin.act(roleGive, give)));
		expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
	});

	test("is given by nobody to themself, and not back in time", async () => {
		const server = await peopledServer();
		const admin = server.as(administrator);
		const own = { personId: administrator.id, role: "finance-officer" as const, fromDay: TODAY };
		expect(await admin.refused(roleGive, own)).toMatchObject({ denial: "NobodyGivesThemselfARole" });
		const past = { personId: director.id, role: "risk-owner" as const, fromDay: "2025-05-05" };
		expect(await admin.refused(roleGive, past)).toMatchObject({ denial: "RightsAreNotBackdated" });
		expect(await admin.refused(roleGive, { ...past, fromDay: TODAY, toDay: "2025-05-05" })).toMatchObject({
			...{ status: 400, errors: [{ pointer: "/toDay" }] },
		});
		expect(await server.as(controller).refused(roleGive, past)).toMatchObject({ status: 403 });
	});

	test("as steward is the ministry's to give and to end, in the agency's space", async () => {
		const server = await peopledServer();
		const atMinistry = server.as(ministryAdministrator);
		const give = {
			personId: steward.id,
			organisationId: agency.id,
			role: "auditor" as const,
			fromDay: TODAY,
		};
		await atMinistry.act(roleGive, give);
		const { id, version } = await roleOf(server, steward.id, "steward");
		const end = { id, lastDay: TODAY };
		expect(await server.as(administrator).refused(roleEnd, end, { version })).toMatchObject({
			denial: "StewardIsEndedByTheMinistry",
		});
		expect(await server.as(administrator).refused(roleGive, { ...give, role: "steward" })).toMatchObject({
			denial: "StewardIsNamedByTheMinistry",
		});
		await atMinistry.act(roleEnd, end, { version });
		await atMinistry.act(roleGive, { ...give, role: "steward", fromDay: "2025-05-07" });
		// Nobody names a stranger: the ministry's administrator has never had a role in the agency.
		const stranger = { ...give, personId: ministryAdministrator.id };
		expect(await server.as(administrator).refused(roleGive, stranger)).toMatchObject({ status: 404 });
	});

	test("ends at once or with a day, and takes its rights along", async () => {
		const server = await peopledServer();
		const admin = server.as(administrator);
		const { id, version } = await roleOf(server, auditor.id, "auditor");
		expect(await admin.refused(roleEnd, { id, lastDay: "2025-05-04" }, { version })).toMatchObject({
			denial: "RolesEndFromNowOn",
		});
		expect((await server.as(auditor).see(personList)).people.length).toBeGreaterThan(0);
		const ended = await admin.act(roleEnd, { id, lastDay: "2025-05-05" }, { version });
		expect(ended).toMatchObject({ state: "over", version: version + 1 });
		expect(await server.as(auditor).refused(personList)).toMatchObject({ status: 403 });
		expect(await admin.refused(roleEnd, { id, lastDay: TODAY }, { version: 2 })).toMatchObject({
			type: "wrong-state",
		});
	});

	test("of the last administrator stays, also where two would end each other", async () => {
		const server = await peopledServer();
		const admin = server.as(administrator);
		const own = await roleOf(server, administrator.id, "administrator");
		expect(await admin.refused(roleEnd, { id: own.id, lastDay: TODAY }, { version: 1 })).toMatchObject({
			denial: "LastAdministratorStays",
		});
		await admin.act(roleGive, { personId: director.id, role: "administrator", fromDay: TODAY });
		const other = await roleOf(server, director.id, "administrator");
		const tries = await Promise.allSettled([
			admin.act(roleEnd, { id: other.id, lastDay: TODAY }, { version: 1 }),
			server.as(director).act(roleEnd, { id: own.id, lastDay: TODAY }, { version: 1 }),
		]);
		expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
	});

	test("of another agency is not there", async () => {
		const server = await peopledServer();
		const neighbour = server.as(DEMO_PEOPLE.neighbourAdministrator);
		const { id } = await roleOf(server, director.id, "director");
		expect(await neighbour.refused(roleEnd, { id, lastDay: TODAY }, { version: 1 })).toMatchObject({
			status: 404,
		});
		const give = { personId: director.id, role: "auditor" as const, fromDay: TODAY };
		expect(await neighbour.refused(roleGive, give)).toMatchObject({ status: 404 });
		const there = { ...give, organisationId: ministry.id };
		expect(await neighbour.refused(roleGive, there)).toMatchObject({ status: 404 });
	});
});

describe("a deputy", () => {
	test("has the role's rights in the period alone, and loses them with the role", async () => {
		const server = await peopledServer();
		const admin = server.as(administrator);
		const role = await roleOf(server, auditor.id, "auditor");
		const asked = { id: role.id, personId: assignmentOwner.id, fromDay: TODAY, toDay: "2025-05-31" };
		expect(await admin.refused(roleDeputise, asked)).toMatchObject({ status: 428 });
		await admin.act(roleDeputise, asked, { version: role.version });
		expect((await server.as(assignmentOwner).see(personList)).people.length).toBeGreaterThan(0);
		const { deputies } = await admin.see(personShow, { id: auditor.id });
		expect(deputies).toMatchObject([
			{ person: { id: assignmentOwner.id }, deputyFor: { roleId: role.id, person: { id: auditor.id } } },
		]);
		const later = { ...asked, personId: director.id, fromDay: "2025-07-01", toDay: "2025-07-31" };
		await admin.act(roleDeputise, later, { version: role.version });
		expect(await server.as(director).refused(personList)).toMatchObject({ status: 403 });
		await admin.act(roleEnd, { id: role.id, lastDay: "2025-05-05" }, { version: role.version });
		expect(await server.as(assignmentOwner).refused(personList)).toMatchObject({ status: 403 });
		const after = await admin.see(personShow, { id: auditor.id });
		expect(after.deputies.map(({ state }) => state)).toEqual(["over", "over"]);
	});

	test("stands in for the ministry's steward only from the ministry", async () => {
		const server = await peopledServer();
		const role = await roleOf(server, steward.id, "steward");
		const asked = { id: role.id, personId: director.id, fromDay: TODAY, toDay: "2025-05-31" };
		expect(await server.as(administrator).refused(roleDeputise, asked, { version: 1 })).toMatchObject({
			denial: "StewardIsNamedByTheMinistry",
		});
		const own = { ...asked, personId: ministryAdministrator.id };
		expect(await server.as(ministryAdministrator).refused(roleDeputise, own, { version: 1 })).toMatchObject({
			denial: "NobodyGivesThemselfARole",
		});
	});
});

test("whoever leaves loses all roles and cannot act; brought back, they have none until they are given anew", async () => {
	const server = await peopledServer();
	const admin = server.as(administrator);
	const { id } = auditor;
	await admin.act(personEnd, { id }, { version: 1 });
	expect(await server.as(auditor).refused(unitList)).toMatchObject({ status: 401, because: "person-ended" });
	const ended = await admin.see(personShow, { id });
	expect(ended.person.state).toBe("ended");
	expect(ended.roles.map(({ state }) => state)).toEqual(["over"]);
	const give = { personId: id, role: "auditor" as const, fromDay: TODAY };
	expect(await admin.refused(roleGive, give)).toMatchObject({ denial: "OnlyActivePeopleHaveRoles" });
	await admin.act(personResume, { id }, { version: 2 });
	expect(await server.as(auditor).refused(unitList)).toMatchObject({ status: 403 });
	await admin.act(roleGive, give);
	expect((await server.as(auditor).see(unitList)).units).toEqual([]);
	const { administrator: self } = DEMO_PEOPLE;
	expect(await admin.refused(personEnd, { id: self.id }, { version: 1 })).toMatchObject({
		denial: "NobodyEndsThemself",
	});
	const atMinistry = server.as(ministryAdministrator);
	expect(await atMinistry.refused(personEnd, { id: self.id }, { version: 1 })).toMatchObject({
		denial: "LastAdministratorStays",
	});
});
