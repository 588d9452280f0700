import { afterEach, expect, test } from "vitest";
import { openWorkers, type Workers } from "./workers.ts";

const script = (body: string) =>
	new URL(
		`data:text/javascript,${encodeURIComponent(`import { parentPort } from "node:worker_threads"; ${body}`)}`,
	);
const WILLING = script(`parentPort.on("message", (word) => {
	if (word === "for ever") for (;;);
	if (word === "memory") { const kept = []; for (;;) kept.push(new Uint8Array(8e6).fill(1)); }
	if (word === "waits for ever") return;
	if (word === "throw") throw new Error("broken");
	parentPort.postMessage(word + "!");
});`);

const opened: Workers[] = [];
afterEach(async () => {
	await Promise.all(opened.splice(0).map((workers) => workers.close()));
});

function workersOf(entry: URL, limits: { limitMs?: number; queueLength?: number; count?: number } = {}) {
	const workers = openWorkers({
		entry,
		count: 1,
		limitMs: 10_000,
		limitMiB: 128,
		youngMiB: 16,
		queueLength: 5,
		...limits,
	});
	opened.push(workers);
	return workers;
}

test("tasks are answered by the thread that took them, more than there are threads", async () => {
	const workers = workersOf(WILLING, { count: 2 });
	const answers = await Promise.all(["a", "b", "c", "d"].map((word) => workers.run<string>(word)));
	expect(answers).toEqual(["a!", "b!", "c!", "d!"]);
});

test("a task that never ends is ended, and the next one gets a new thread", async () => {
	const workers = workersOf(WILLING, { limitMs: 1500 });
	await expect(workers.run("for ever")).rejects.toMatchObject({ failure: "time-limit" });
	await expect(workers.run("after")).resolves.toBe("after!");
});

test("a task that only waits is ended as well, later", async () => {
	const workers = workersOf(WILLING, { limitMs: 200 });
	await expect(workers.run("waits for ever")).rejects.toMatchObject({ failure: "time-limit" });
});

test("a task that eats memory outside the heap is ended", async () => {
	const workers = workersOf(WILLING);
	await expect(workers.run("memory")).rejects.toMatchObject({ failure: "memory-limit" });
	await expect(workers.run("after")).resolves.toBe("after!");
});

test("a thread that breaks takes its own task with it and no other", async () => {
	const workers = workersOf(WILLING);
	const [broken, after] = await Promise.allSettled([workers.run("throw"), workers.run("after")]);
	expect(broken).toMatchObject({ status: "rejected", reason: { failure: "crash" } });
	expect(after).toMatchObject({ status: "fulfilled", value: "after!" });
});

test("more tasks than may wait are turned away at once", async () => {
	const workers = workersOf(WILLING, { limitMs: 1500, queueLength: 1 });
	const running = workers.run("for ever");
	const waiting = workers.run("waits");
	await expect(workers.run("too many")).rejects.toMatchObject({ failure: "queue-full" });
	await expect(running).rejects.toMatchObject({ failure: "time-limit" });
	await expect(waiting).resolves.toBe("waits!");
});

test("a thread whose program is missing fails its tasks and does not start for ever", async () => {
	const workers = workersOf(new URL("file:///nowhere/reader.mjs"));
	await expect(workers.run("word")).rejects.toMatchObject({ failure: "crash" });
	await expect(workers.run("word")).rejects.toMatchObject({ failure: "crash" });
});

test("a pool that is closed fails what it still has", async () => {
	const workers = workersOf(WILLING);
	const running = workers.run("for ever");
	const waiting = workers.run("waits");
	const both = Promise.allSettled([running, waiting]);
	await workers.close();
	expect(await both).toMatchObject([{ reason: { failure: "closed" } }, { reason: { failure: "closed" } }]);
	await expect(workers.run("late")).rejects.toMatchObject({ failure: "closed" });
});
