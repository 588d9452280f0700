import { openReader, type ReadTask } from "./reader.ts";

/** One of the processes over which `rorkult read` spreads several files: a task in, its outcome out. */
const reader = openReader();
process.on("message", async (task: ReadTask) => {
	const outcome = await reader.read(task);
	process.send?.(outcome);
});
process.on("disconnect", () => process.exit());
