import { expect, test } from "vitest";
import { DEMO_ORGANISATIONS, DEMO_PEOPLE } from "#people";
import { reviewAs } from "../../../../test/review.ts";
import { testServer } from "../../../../test/server.ts";
import { agencyList } from "./agencies.contract.ts";

const LETTER = `# Tildelingsbrev for 2025 til Kystvesenet

## 1 Oppdrag

### Oppdrag 2025-01 Merking av skjær

Kystvesenet skal merke skjær. Frist: 1. juni 2025.
`;
const { agency, neighbour } = DEMO_ORGANISATIONS;

test("the steward sees each agency that they steer with its letters and deadlines, and nobody else does", async () => {
	const server = await testServer();
	const { id } = (await (await server.upload(LETTER)).json()) as { id: string };
	await reviewAs(server, id);
	expect((await server.act("/api/years/accept", { id }, { "if-match": '"1"' })).status).toBe(200);
	const steward = server.as(DEMO_PEOPLE.steward);
	const seen = async () =>
		agencyList.output.parse(await (await steward.get("/api/agencies")).json()).agencies;
	expect(await seen()).toMatchObject([
		{
			...{ id: agency.id, year: 2025, open: 0 },
			letters: [{ id, accepted: { name: DEMO_PEOPLE.controller.name } }],
			next: [{ day: "2025-06-01", is: "assignment", assignment: "2025-01" }],
		},
		{ id: neighbour.id, year: null, letters: [], next: [] },
	]);
	await steward.act("/api/session/act-for", { organisationId: neighbour.id });
	expect((await seen()).map(({ letters }) => letters.length)).toEqual([1, 0]);
	for (const other of [DEMO_PEOPLE.controller, DEMO_PEOPLE.auditor, DEMO_PEOPLE.ministryAdministrator]) {
		expect((await server.as(other).get("/api/agencies")).status).toBe(403);
	}
});

test("an agency is gone from the steward's page with the role", async () => {
	const server = await testServer();
	const steward = server.as(DEMO_PEOPLE.steward);
	const names = async () =>
		agencyList.output
			.parse(await (await steward.get("/api/agencies")).json())
			.agencies.map(({ name }) => name);
	expect(await names()).toEqual([agency.name, neighbour.name]);
	const ministry = server.as(DEMO_PEOPLE.ministryAdministrator);
	const shown = (await (await ministry.get(`/api/people/${DEMO_PEOPLE.steward.id}`)).json()) as {
		roles: { id: string; version: number; organisation: { id: string } }[];
	};
	const role = shown.roles.find(({ organisation }) => organisation.id === neighbour.id);
	const ended = await ministry.act(
		"/api/roles/end",
		{ id: role?.id, lastDay: "2025-05-05" },
		{ "if-match": `"${role?.version}"` },
	);
	expect(ended.status).toBe(200);
	expect(await names()).toEqual([agency.name]);
});
