import { describe, expect, test } from "vitest";
import { DEMO_PEOPLE } from "#people";
import { type Caller, testServer } from "../../../../test/server.ts";
import { type SavedView, savedViewList } from "./saved.contract.ts";
import { MOST_SAVED } from "./saved.ts";

const SOON = { page: "oppdrag", name: "Neste 30 dager", address: { sok: "frist:<30d" }, isShared: false };

async function keeping() {
	const server = await testServer();
	const keep = (fields: object = {}, who: Caller = server) =>
		who.act("/api/saved-views/keep", { ...SOON, ...fields });
	const list = async (who: Caller = server, page = "oppdrag"): Promise<SavedView[]> =>
		savedViewList.output.parse(await (await who.get(`/api/saved-views?page=${page}`)).json()).views;
	const turn = (verb: string, view: SavedView | undefined, fields: object = {}, who: Caller = server) =>
		who.act(`/api/saved-views/${verb}`, { id: view?.id, ...fields }, { "if-match": `"${view?.version}"` });
	return { server, director: server.as(DEMO_PEOPLE.director), keep, list, turn };
}

const denialIn = async (answer: Response) => [
	answer.status,
	((await answer.json()) as { denial?: string }).denial,
];

describe("a list as somebody has arranged it (R14.13)", () => {
	test("is kept under a name and found on its page by the one who kept it, and by nobody else", async () => {
		const { director, keep, list } = await keeping();
		expect((await keep()).status).toBe(200);
		expect(await list()).toMatchObject([
			{ name: "Neste 30 dager", address: { sok: "frist:<30d" }, isMine: true, isShared: false },
		]);
		expect(await list(undefined, "krav")).toEqual([]);
		expect(await list(director)).toEqual([]);
	});

	test("is seen by everybody in the agency where its owner shares it, and changed by the owner alone", async () => {
		const { server, director, keep, list, turn } = await keeping();
		await keep({ isShared: true });
		const [shared] = await list(director);
		expect(shared).toMatchObject({ isMine: false, by: DEMO_PEOPLE.controller.name });
		for (const verb of ["change", "remove"]) {
			const refused = await turn(verb, shared, verb === "change" ? { isShared: false } : {}, director);
			expect(await denialIn(refused)).toEqual([409, "SavedListIsSomebodyElses"]);
		}
		expect(await list(server.as(DEMO_PEOPLE.neighbourController))).toEqual([]);
		expect((await turn("change", (await list())[0], { isShared: false })).status).toBe(200);
		expect(await list(director)).toEqual([]);
	});

	test("is saved over and renamed, under a name that one has once on a page", async () => {
		const { keep, list, turn } = await keeping();
		await keep();
		await keep({ name: "Etter mål" });
		expect(await denialIn(await keep())).toEqual([409, "SavedNameIsTaken"]);
		const [goals, soon] = await list();
		expect((await turn("change", soon, { address: { sok: "frist:<14d", sorter: "deadline" } })).status).toBe(
			200,
		);
		expect(await denialIn(await turn("change", goals, { name: "Neste 30 dager" }))).toEqual([
			...[409, "SavedNameIsTaken"],
		]);
		expect((await turn("change", soon, { name: "Snart" })).status).toBe(409);
		expect((await list()).map(({ name, address }) => [name, address])).toEqual([
			["Etter mål", { sok: "frist:<30d" }],
			["Neste 30 dager", { sok: "frist:<14d", sorter: "deadline" }],
		]);
	});

	test("is removed and fetched back, unless its name was given to another one meanwhile", async () => {
		const { keep, list, turn } = await keeping();
		await keep();
		const [view] = await list();
		const removed = (await (await turn("remove", view)).json()) as SavedView;
		expect(await list()).toEqual([]);
		await keep();
		expect(await denialIn(await turn("fetch-back", removed))).toEqual([409, "SavedNameIsTaken"]);
		await turn("remove", (await list())[0]);
		expect((await turn("fetch-back", removed)).status).toBe(200);
		expect(await list()).toMatchObject([{ id: view?.id }]);
	});

	test("that is changed twice at once is changed once, and the other is told", async () => {
		const { keep, list, turn } = await keeping();
		await keep();
		const [view] = await list();
		const both = await Promise.all(
			["frist:<7d", "frist:<14d"].map((sok) => turn("change", view, { address: { sok } })),
		);
		expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
		expect((await list())[0]?.version).toBe(2);
	});

	test("has so many beside it on a page as one finds one's way in", async () => {
		const { keep } = await keeping();
		for (let number = 1; number <= MOST_SAVED; number++) await keep({ name: `Visning ${number}` });
		expect(await denialIn(await keep())).toEqual([409, "SavedListsAreEnough"]);
		expect((await keep({ page: "krav" })).status).toBe(200);
	});

	test("is what a page's address may hold, and no address of something else", async () => {
		const { keep } = await keeping();
		const wrong = [
			{ "https://attacker.example": "x" },
			{ sok: ["a"] },
			{ sok: "x".repeat(5_000) },
			{ rad: "1" },
		];
		for (const address of wrong) {
			expect((await keep({ address })).status).toBe(400);
		}
		expect((await keep({ page: "../../auth" })).status).toBe(400);
	});
});
