import { expect, test } from "vitest";
import { DEMO_PEOPLE } from "#people";
import { asOwner } from "../../../../test/database.ts";
import { type Caller, testServer } from "../../../../test/server.ts";

const { controller, director, steward } = DEMO_PEOPLE;
const ONE = { "if-match": '"1"' };

interface Answer {
	readonly id: string;
	readonly denial?: string;
	readonly read?: number;
	readonly letter: { readonly readerVersion: string };
	readonly comments: readonly { key: string; state: string; text: string }[];
	readonly people: readonly { id: string; name: string | null }[];
	readonly colleagues: readonly { id: string }[];
	readonly mentions: readonly { letterId: string; key: string; by: string }[];
}

const json = async (answering: Promise<Response>) => (await (await answering).json()) as Answer;

/** A letter with a requirement, and how somebody writes about it and sees what was written. */
async function letterToTalkOf() {
	const server = await testServer();
	const { id } = await json(
		server.upload(Buffer.from("# Tildelingsbrev 2025\n\nEtaten skal svare.\n"), "b.md"),
	);
	const { readerVersion } = (await json(server.get(`/api/letters/${id}`))).letter;
	const say = (who: Caller, text: string, key = "krav-1") =>
		json(who.act("/api/comments/add", { id, readerVersion, key, text }));
	const seen = (who: Caller) =>
		json(who.get(`/api/letters/${id}/comments?readerVersion=${encodeURIComponent(readerVersion)}`));
	return { server, id, say, seen };
}

const mentions = async (who: Caller) => (await json(who.get("/api/mentions"))).mentions;

test("a colleague who is mentioned hears of it until they have read it", async () => {
	const { server, id, say, seen } = await letterToTalkOf();
	const boss = server.as(director);
	await say(server, `Gjelder dette oss, @[${director.id}]?`);
	expect(await mentions(boss)).toMatchObject([{ letterId: id, key: "krav-1", by: controller.name }]);
	expect(await mentions(server)).toEqual([]);
	const { comments, people } = await seen(boss);
	expect(comments).toMatchObject([{ key: "krav-1", state: "standing" }]);
	expect(people.map(({ name }) => name).sort()).toEqual([controller.name, director.name].sort());
	const read = () => json(boss.act("/api/mentions/read", { letterId: id, key: "krav-1" }));
	expect((await read()).read).toBe(1);
	expect((await read()).read).toBe(0);
	expect(await mentions(boss)).toEqual([]);
});

test("nobody is mentioned who does not see the review, and no row is commented on that is not there", async () => {
	const { server, say, seen } = await letterToTalkOf();
	expect((await seen(server)).colleagues.map(({ id }) => id)).not.toContain(steward.id);
	expect(await say(server, `Hei @[${steward.id}]`)).toMatchObject({ denial: "MentionedSeesNoReview" });
	expect(await say(server, "Hei", "krav-99")).toMatchObject({ denial: "RowIsNotThere" });
});

test("comments are resolved together, and one takes back one's own, which stays in the history", async () => {
	const { server, say, seen } = await letterToTalkOf();
	const boss = server.as(director);
	const { id } = await say(server, "Er dette vårt?");
	await say(boss, "Ja, det er vårt.");
	expect((await boss.act("/api/comments/resolve", { id }, ONE)).status).toBe(200);
	await say(boss, "Eller er det det?");
	const taken = { "if-match": '"2"' };
	expect(await json(boss.act("/api/comments/take-back", { id }, taken))).toMatchObject({
		denial: "CommentIsSomebodyElses",
	});
	expect((await server.act("/api/comments/take-back", { id }, taken)).status).toBe(200);
	expect((await seen(server)).comments.map(({ state, text }) => [state, text])).toEqual([
		["taken-back", ""],
		["resolved", "Ja, det er vårt."],
		["standing", "Eller er det det?"],
	]);
	const kept = await asOwner(server.config, (client) =>
		client.query("select state from letters.comment_history where id = $1 order by entry", [id]),
	);
	expect(kept.rows.map(({ state }) => state)).toEqual(["standing", "resolved", "taken-back"]);
});

test("what people write to each other is not in the journal", async () => {
	const { server, say } = await letterToTalkOf();
	await say(server, "Ring Hemmelig Navnesen om dette.");
	const found = await asOwner(server.config, (client) =>
		client.query("select count(*)::int as found from journal.entry e where e::text like '%Navnesen%'"),
	);
	expect(found.rows).toEqual([{ found: 0 }]);
});
