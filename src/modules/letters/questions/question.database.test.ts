import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { DEMO_PEOPLE } from "#people";
import { asOwner } from "../../../../test/database.ts";
import { testServer } from "../../../../test/server.ts";
import { type QuestionRow, questionList } from "./question.contract.ts";

const LETTER =
	"# Tildelingsbrev 2026\n\nVirksomheten skal rapportere innen 31. september 2026. Virksomheten skal svare innen 30. februar 2026.\n";
const FINDINGS = z.object({
	letter: z.object({ readerVersion: z.string() }),
	reading: z.object({ findings: z.array(z.unknown()) }),
});

/** A letter with two findings that the review says to ask about. */
async function asking() {
	const server = await testServer();
	const { id } = z.object({ id: z.string() }).parse(await (await server.upload(LETTER)).json());
	const found = FINDINGS.parse(await (await server.get(`/api/letters/${id}`)).json());
	const { readerVersion } = found.letter;
	const keys = found.reading.findings.map((_, at) => `funn-${at + 1}`);
	const step = (what: object) =>
		server.act("/api/reviews/take-step", { id, readerVersion, step: randomUUID(), what });
	for (const key of keys) await step({ do: "ask", rows: [{ key, version: 0 }], text: "Hvilken dag?" });
	const send = (questions: readonly object[], headers?: Record<string, string>) =>
		server.act("/api/questions/send", { id, readerVersion, opening: "Hei", questions }, headers);
	const steward = server.as(DEMO_PEOPLE.steward);
	const list = async (who: Pick<typeof steward, "get"> = server): Promise<QuestionRow[]> =>
		questionList.output.parse(await (await who.get("/api/questions")).json()).questions;
	const withdraw = (question: QuestionRow | undefined) =>
		server.act("/api/questions/withdraw", { id: question?.id }, { "if-match": `"${question?.version}"` });
	const answer = (question: QuestionRow | undefined, text: string, version = question?.version) =>
		steward.act("/api/questions/answer", { id: question?.id, text }, { "if-match": `"${version}"` });
	return { server, steward, id, keys, step, send, list, answer, withdraw };
}

const denialIn = async (answer: Response) => [
	answer.status,
	((await answer.json()) as { denial?: string }).denial,
];

describe("questions to the ministry (R7.2)", () => {
	test("are sent in one message, each with the words that it is about, and the steward sees them", async () => {
		const { id, keys, send, list, steward } = await asking();
		expect(keys).toHaveLength(2);
		const sent = await send(keys.map((key, at) => ({ key, text: `Spørsmål ${at + 1}` })));
		expect(await sent.json()).toMatchObject({ sent: 2 });
		const seen = await list(steward);
		expect(seen.map(({ text, state, opening }) => [text, state, opening])).toEqual([
			["Spørsmål 1", "open", "Hei"],
			["Spørsmål 2", "open", "Hei"],
		]);
		expect(seen[0]).toMatchObject({ letterId: id, answer: null });
		expect(seen[0]?.sent.name).toBe(DEMO_PEOPLE.controller.name);
		const { start = 0, end = 0 } = seen[0]?.words[0] ?? {};
		expect(LETTER.replace(/^# /, "").slice(start, end)).toContain("31. september");
	});

	test("are answered by the steward, who may correct the answer, and the earlier one stays in the history", async () => {
		const { server, keys, send, list, answer } = await asking();
		await send([{ key: keys[0], text: "Hvilken dag?" }]);
		const [open] = await list();
		expect((await answer(open, "30. september.")).status).toBe(200);
		const [answered] = await list();
		expect(answered).toMatchObject({
			state: "answered",
			answer: { text: "30. september.", name: DEMO_PEOPLE.steward.name },
		});
		expect((await answer(open, "En annen dag.")).status).toBe(409);
		expect((await answer(answered, "1. oktober.")).status).toBe(200);
		expect((await list())[0]?.answer?.text).toBe("1. oktober.");
		const kept = await asOwner(server.config, (client) =>
			client.query("select answer from letters.question_history order by version"),
		);
		expect(kept.rows.map(({ answer: text }) => text)).toEqual([null, "30. september.", "1. oktober."]);
	});

	test("change nothing in the letter's reading", async () => {
		const { server, id, keys, send, list, answer } = await asking();
		const reading = async () => (await server.get(`/api/letters/${id}/reading.json`)).text();
		const before = await reading();
		await send([{ key: keys[0], text: "Hvilken dag?" }]);
		await answer((await list())[0], "30. september.");
		expect(await reading()).toBe(before);
	});

	test("are sent where the review has gathered them, once in a message, and not again before the answer", async () => {
		const { keys, send, step, list, answer } = await asking();
		const [first, second] = keys;
		const about = (...of: (string | undefined)[]) => of.map((key) => ({ key, text: "Hvilken dag?" }));
		expect(await denialIn(await send(about("krav-1")))).toEqual([409, "OnlyGatheredQuestionsAreSent"]);
		expect(await denialIn(await send(about(first, first)))).toEqual([409, "QuestionIsAskedTwice"]);
		expect((await send(about(first))).status).toBe(200);
		expect(await denialIn(await send(about(first, second)))).toEqual([409, "QuestionAwaitsItsAnswer"]);
		await answer((await list())[0], "30. september.");
		expect((await send(about(first))).status).toBe(200);
		await step({ do: "reopen", rows: [{ key: second, version: 1 }] });
		expect(await denialIn(await send(about(second)))).toEqual([409, "OnlyGatheredQuestionsAreSent"]);
	});

	test("are about rows and words of the letter too, and each has the words that it is about", async () => {
		const { keys, send, step, list } = await asking();
		await step({ do: "ask", rows: [{ key: "krav-1", version: 0 }], text: "Til hvem?" });
		const taken = await step({ do: "ask", rows: [], text: "Hva?", sources: [{ start: 3, end: 9 }] });
		const { id } = (await taken.json()) as { id: string };
		const about = [keys[0], "krav-1", `ord-${id.slice(0, 8)}`].map((key) => ({ key, text: `Om ${key}` }));
		expect((await send(about)).status).toBe(200);
		const sent = await list();
		expect(sent.map(({ key }) => key)).toEqual(about.map(({ key }) => key));
		expect(sent[1]?.words).toHaveLength(1);
		expect(sent[2]?.words).toMatchObject([{ start: 3, end: 9 }]);
		const outside = await step({ do: "ask", rows: [], text: "Hva?", sources: [{ start: 3, end: 90_000 }] });
		expect(await denialIn(outside)).toEqual([409, "WordsAreNotInTheLetter"]);
	});

	test("are withdrawn where no answer is needed any more, stay there, and are answered no more", async () => {
		const { keys, send, list, answer, withdraw } = await asking();
		await send([{ key: keys[0], text: "Hvilken dag?" }]);
		expect((await withdraw((await list())[0])).status).toBe(200);
		const [withdrawn] = await list();
		expect(withdrawn).toMatchObject({ state: "withdrawn", text: "Hvilken dag?" });
		expect((await answer(withdrawn, "30. september.")).status).toBe(409);
		expect((await send([{ key: keys[0], text: "Hvilken dag?" }])).status).toBe(200);
	});

	test("sent twice under one key are sent once", async () => {
		const { keys, send, list } = await asking();
		const headers = { "idempotency-key": randomUUID() };
		const about = [{ key: keys[0], text: "Hvilken dag?" }];
		const first = await (await send(about, headers)).json();
		expect(await (await send(about, headers)).json()).toEqual(first);
		expect(await list()).toHaveLength(1);
	});
});
