import { randomUUID } from "node:crypto";
import { expect, onTestFinished, test } from "vitest";
import { DEMO_PEOPLE } from "#people";
import { type Caller, callerOf, type TestServer, testServer } from "../../../../test/server.ts";
import { openSession } from "../../../../test/session.ts";
import { startServer } from "../../../app/server.ts";

const { controller, director, neighbourController, steward } = DEMO_PEOPLE;

/** Reads a stream until it has said something, and gives what it said; the test's own time limit ends it. */
async function heardUntil(answer: Response, words: string, before = ""): Promise<string> {
	const reader = answer.body!.getReader();
	let said = before;
	while (!said.includes(words)) {
		const { value, done } = await reader.read();
		if (done) break;
		said += new TextDecoder().decode(value);
	}
	reader.releaseLock();
	return said;
}

/** A letter with a requirement, and a step on it. */
async function letterIn(server: TestServer) {
	const read = await server.upload(Buffer.from("# Tildelingsbrev 2025\n\nEtaten skal svare.\n"), "b.md");
	const { id } = (await read.json()) as { id: string };
	const shown = (await (await server.get(`/api/letters/${id}`)).json()) as {
		letter: { readerVersion: string };
	};
	const { readerVersion } = shown.letter;
	const what = { do: "accept", rows: [{ key: "krav-1", version: 0 }] };
	return {
		id,
		act: () => server.act("/api/reviews/take-step", { id, readerVersion, step: randomUUID(), what }),
	};
}

const eventsOf = (who: Caller, id: string) => who.get(`/api/session/events?about=${id}`);

test("whoever looks at a review is told of news by their process, whichever the step came to", async () => {
	const server = await testServer();
	const { id, act } = await letterIn(server);
	const second = await startServer({ ...server.config, port: 0 }, server.database, {
		readerVersion: "0.1.0",
	});
	onTestFinished(() => second.close());
	const cookie = await openSession(server.config, director.id);
	const streams = await Promise.all([
		eventsOf(server.as(controller), id),
		eventsOf(
			callerOf(second.url, async () => ({ cookie })),
			id,
		),
	]);
	for (const stream of streams) expect(await heardUntil(stream, "event: live")).not.toContain("event: news");
	expect((await act()).status).toBe(200);
	for (const stream of streams) {
		expect(await heardUntil(stream, "event: news")).not.toContain(id);
		await stream.body?.cancel();
	}
});

test("nobody is told of the review of a letter that they do not see", async () => {
	const server = await testServer();
	const { id } = await letterIn(server);
	const cookie = await openSession(server.config, steward.id, controller.home.id);
	const strangers = [server.as(neighbourController), callerOf(server.url, async () => ({ cookie }))];
	for (const who of strangers) {
		const stream = await eventsOf(who, id);
		expect(await heardUntil(stream, "retry: 5000\n\n")).not.toContain("event: live");
		await stream.body?.cancel();
	}
});
