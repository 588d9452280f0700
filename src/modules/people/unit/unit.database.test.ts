import { expect, test } from "vitest";
import { peopledServer } from "../../../../test/acting.ts";
import { DEMO_ORGANISATIONS, DEMO_PEOPLE } from "../demo.ts";
import { roleGive } from "../role/role.contract.ts";
import { unitAdd, unitClose, unitList, unitMove, unitRename, unitReopen } from "./unit.contract.ts";

test("units are added, called, moved, closed and opened again", async () => {
	const server = await peopledServer();
	const admin = server.as(DEMO_PEOPLE.administrator);
	const { id: above } = await admin.act(unitAdd, { name: "Avdeling for havner" });
	const { id } = await admin.act(unitAdd, { name: "Seksjon sør", parentId: above });
	expect(await admin.refused(unitAdd, { name: "seksjon SØR", parentId: above })).toMatchObject({
		denial: "UnitNameIsTaken",
	});
	await admin.act(unitRename, { id, name: "Seksjon vest" }, { version: 1 });
	expect(await admin.refused(unitClose, { id: above }, { version: 1 })).toMatchObject({
		denial: "UnitHasOpenUnits",
	});
	expect(await admin.refused(unitMove, { id: above, parentId: id }, { version: 1 })).toMatchObject({
		denial: "UnitWouldStandUnderItself",
	});
	const moved = await admin.act(unitMove, { id, parentId: null }, { version: 2 });
	await admin.act(unitClose, { id: above }, { version: 1 });
	expect(await admin.refused(unitRename, { id: above, name: "Ny" }, { version: 2 })).toMatchObject({
		type: "wrong-state",
	});
	const { units } = await admin.see(unitList, { state: "open" });
	expect(units).toMatchObject([{ id, name: "Seksjon vest", parentId: null, version: moved.version }]);
	await admin.act(unitReopen, { id: above }, { version: 2 });
	expect((await admin.see(unitList)).units).toHaveLength(2);
});

test("a unit in which somebody has a role stays open", async () => {
	const server = await peopledServer();
	const admin = server.as(DEMO_PEOPLE.administrator);
	const { id } = await admin.act(unitAdd, { name: "Analyse" });
	const { id: personId } = DEMO_PEOPLE.director;
	await admin.act(roleGive, { personId, role: "risk-owner", unitId: id, fromDay: "2025-05-06" });
	expect((await admin.see(unitList)).units).toMatchObject([{ id, roleCount: 1 }]);
	expect(await admin.refused(unitClose, { id }, { version: 1 })).toMatchObject({ denial: "UnitHasRoles" });
});

test("another organisation's units are not there, but for the ministry that steers it", async () => {
	const server = await peopledServer();
	const { id } = await server.as(DEMO_PEOPLE.administrator).act(unitAdd, { name: "Analyse" });
	const organisationId = DEMO_ORGANISATIONS.agency.id;
	const neighbour = server.as(DEMO_PEOPLE.neighbourAdministrator);
	expect(await neighbour.refused(unitList, { organisationId })).toMatchObject({ status: 404 });
	expect(await neighbour.refused(unitRename, { id, name: "X" }, { version: 1 })).toMatchObject({
		status: 404,
	});
	expect(await neighbour.refused(unitAdd, { organisationId, name: "X" })).toMatchObject({ status: 404 });
	const ministry = server.as(DEMO_PEOPLE.ministryAdministrator);
	await ministry.act(unitRename, { id, name: "Analyse og tall" }, { version: 1 });
	expect((await ministry.see(unitList, { organisationId })).units).toMatchObject([
		{ name: "Analyse og tall" },
	]);
	const pages = await ministry.act(unitAdd, { organisationId, name: "Drift" });
	const first = await ministry.see(unitList, { organisationId, limit: 1 });
	const second = await ministry.see(unitList, { organisationId, limit: 1, after: first.next! });
	expect([first.units[0]?.id, second.units[0]?.id, second.next]).toEqual([id, pages.id, null]);
});
