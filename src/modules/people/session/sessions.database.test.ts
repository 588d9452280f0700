import { randomUUID } from "node:crypto";
import { describe, expect, onTestFinished, test } from "vitest";
import { DEMO_ORGANISATIONS, DEMO_PEOPLE } from "#people";
import { peopledServer } from "../../../../test/acting.ts";
import { asOwner } from "../../../../test/database.ts";
import { callerOf, type TestServer, testServer } from "../../../../test/server.ts";
import { openSession } from "../../../../test/session.ts";
import { startServer } from "../../../app/server.ts";
import {
	sessionActFor,
	sessionEndMine,
	sessionEndOther,
	sessionList,
	sessionListOthers,
	sessionShow,
} from "./session.contract.ts";

const { controller, administrator, ministryAdministrator, neighbourAdministrator, steward } = DEMO_PEOPLE;
const { agency, neighbour } = DEMO_ORGANISATIONS;

const statusOf = async (server: Pick<TestServer, "nobody">, cookie: string) => {
	const answer = await server.nobody.get("/api/session", { cookie });
	const { because } = (await answer.json()) as { because?: string };
	return [answer.status, because];
};

describe("one's own sessions", () => {
	test("are listed with device and times, page by page, and one that is ended counts no more", async () => {
		const server = await peopledServer();
		const me = server.as(controller);
		await me.see(sessionShow);
		const other = await openSession(server.config, controller.id);
		await openSession(server.config, administrator.id);
		const { sessions } = await me.see(sessionList);
		expect(sessions).toMatchObject([
			{ device: "prøve", actingFor: { shortName: "Demodir" }, isThis: false },
			{ device: "prøve", isThis: true },
		]);
		const first = await me.see(sessionList, { limit: 1 });
		const second = await me.see(sessionList, { limit: 1, after: first.next ?? "" });
		expect([...first.sessions, ...second.sessions].map(({ id }) => id)).toEqual(sessions.map(({ id }) => id));
		expect(second.next).toBeNull();

		const [{ id } = { id: "" }] = sessions;
		expect(await me.act(sessionEndMine, { id })).toEqual({ ended: 1 });
		expect(await statusOf(server, other)).toEqual([401, "ended-by-person"]);
		expect(await me.act(sessionEndMine, { id })).toEqual({ ended: 0 });
	});

	test("all end at once but the one that asks, and nobody else's do", async () => {
		const server = await peopledServer();
		const other = await openSession(server.config, controller.id);
		const stranger = await openSession(server.config, administrator.id);
		const me = server.as(controller);
		await me.see(sessionShow);
		expect(await me.act(sessionEndMine, {})).toEqual({ ended: 1 });
		expect(await statusOf(server, other)).toEqual([401, "ended-by-person"]);
		expect((await me.see(sessionShow)).person.id).toBe(controller.id);
		expect(await statusOf(server, stranger)).toEqual([200, undefined]);
	});

	test("act for another organisation where the person holds a role, and for no other", async () => {
		const server = await peopledServer();
		const me = server.as(steward, agency.id);
		const before = await me.see(sessionShow);
		expect(before.organisations.map(({ shortName }) => shortName)).toEqual(["Demodir", "Nabodir"]);
		await me.act(sessionActFor, { organisationId: neighbour.id });
		expect(await me.see(sessionShow)).toMatchObject({
			...{ actingFor: { id: neighbour.id }, roles: ["steward"], home: { shortName: "Demodep" } },
		});
		expect(
			await server.as(controller).refused(sessionActFor, { organisationId: neighbour.id }),
		).toMatchObject({ status: 404 });
	});
});

describe("a session", () => {
	const turnBack = (server: Pick<TestServer, "config">, change: string) =>
		asOwner(server.config, (client) => client.query(change));

	test("ends when nobody used it for 30 minutes, and what only looks does not keep it", async () => {
		const server = await testServer();
		const { cookie } = await server.signIn(controller);
		await turnBack(server, "update people.session_key set used_at = now() - interval '29 minutes'");
		expect(await statusOf(server, cookie)).toEqual([200, undefined]);
		await turnBack(server, "update people.session_key set used_at = now() - interval '31 minutes'");
		expect(await statusOf(server, cookie)).toEqual([401, "idle"]);
	});

	test("ends after eight hours, whatever happens", async () => {
		const server = await testServer();
		const { cookie } = await server.signIn(controller);
		const kept = await turnBack(server, "select expires_at - begun_at as lasts from people.session");
		expect(kept.rows).toMatchObject([{ lasts: { hours: 8 } }]);
		await turnBack(
			server,
			"update people.session set begun_at = begun_at - interval '9 hours', expires_at = now() - interval '1 second'",
		);
		expect(await statusOf(server, cookie)).toEqual([401, "expired"]);
	});

	test("stands in the database as a digest, and the digest signs nobody in", async () => {
		const server = await testServer();
		const { cookie } = await server.signIn(controller);
		const kept = await turnBack(server, "select token_sha256 from people.session_key");
		expect(cookie).not.toContain(kept.rows[0].token_sha256);
		const token = Buffer.from(cookie.split("=")[1] ?? "", "base64url");
		const forged = Buffer.concat([token.subarray(0, 32), Buffer.from(kept.rows[0].token_sha256, "hex")]);
		expect(await statusOf(server, `rorkult=${forged.toString("base64url")}`)).toEqual([401, undefined]);
	});
});

describe("an administrator", () => {
	test("sees and ends the sessions of those at home with them, and of the agencies their ministry steers", async () => {
		const server = await peopledServer();
		const theirs = await openSession(server.config, controller.id);
		for (const admin of [administrator, ministryAdministrator]) {
			const { sessions } = await server.as(admin).see(sessionListOthers);
			expect(sessions).toContainEqual(
				expect.objectContaining({ person: { id: controller.id, name: controller.name } }),
			);
		}
		const none = await server.as(neighbourAdministrator).see(sessionListOthers);
		expect(none.sessions.map(({ person }) => person.id)).toEqual([neighbourAdministrator.id]);
		const { sessions } = await server.as(administrator).see(sessionListOthers);
		const { id, version } = sessions.find(({ person }) => person.id === controller.id) ?? sessions[0]!;
		const refused = await server.as(neighbourAdministrator).refused(sessionEndOther, { id }, { version });
		expect(refused).toMatchObject({ status: 404 });
		expect(await server.as(controller).refused(sessionEndOther, { id }, { version })).toMatchObject({
			status: 403,
		});
		await server.as(administrator).act(sessionEndOther, { id }, { version });
		expect(await statusOf(server, theirs)).toEqual([401, "ended-by-administrator"]);
	});

	test("who proved who they are too long ago proves it anew before they end anybody's", async () => {
		const server = await peopledServer();
		await openSession(server.config, controller.id);
		const admin = server.as(administrator);
		const { sessions } = await admin.see(sessionListOthers);
		const { id, version } = sessions.find(({ isThis }) => !isThis) ?? sessions[0]!;
		const prove = (minutes: number) =>
			asOwner(server.config, (client) =>
				client.query(
					`update people.session set authenticated_at = now() - make_interval(mins => ${minutes})
					where person_id = '${administrator.id}'`,
				),
			);
		await prove(16);
		expect(await admin.refused(sessionEndOther, { id }, { version })).toMatchObject({
			...{ status: 401, type: "step-up-required", minutes: 15 },
		});
		await prove(14);
		await admin.act(sessionEndOther, { id }, { version });
	});
});

describe("a page that is open", () => {
	/** What a stream of endings says before it ends. */
	async function said(answer: Response): Promise<string> {
		expect(answer.headers.get("content-type")).toContain("text/event-stream");
		return answer.text();
	}

	test("is told within two seconds that its session was ended, also by way of another process", async () => {
		const server = await peopledServer();
		const cookie = await openSession(server.config, controller.id);
		const second = await startServer({ ...server.config, port: 0 }, server.database, {
			readerVersion: "0.1.0",
		});
		onTestFinished(() => second.close());
		const there = callerOf(second.url, async () => ({ cookie }));
		const [here, elsewhere] = await Promise.all([
			server.nobody.get("/api/session/events", { cookie }),
			there.get("/api/session/events"),
		]);
		const admin = server.as(administrator);
		const { sessions } = await admin.see(sessionListOthers);
		const { id, version } = sessions.find(({ isThis }) => !isThis) ?? sessions[0]!;
		await admin.act(sessionEndOther, { id }, { version, key: randomUUID() });
		const ended = performance.now();
		const words = 'event: ended\ndata: {"because":"ended-by-administrator"}';
		expect(await said(here)).toContain(words);
		expect(await said(elsewhere)).toContain(words);
		expect(performance.now() - ended).toBeLessThan(2000);
	});

	test("is told when the person is ended, and hears nothing without a session", async () => {
		const server = await testServer();
		const { cookie } = await server.signIn(controller);
		expect((await server.nobody.get("/api/session/events")).status).toBe(401);
		const stream = await server.nobody.get("/api/session/events", { cookie });
		await asOwner(server.config, (client) =>
			client.query("update people.person set state = 'ended', version = version + 1 where id = $1", [
				controller.id,
			]),
		);
		expect(await said(stream)).toContain("person-ended");
	});

	test("does not keep the server from ending", async () => {
		const server = await testServer();
		const stream = await server.get("/api/session/events");
		const began = performance.now();
		await server.close();
		await stream.text();
		expect(performance.now() - began).toBeLessThan(4000);
	});
});
