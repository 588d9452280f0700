import { openReader, type ReadTask } from "./reader.ts";

/** One of the processes over which `rorkult read` spreads several files: a task in, its outcome out. */
const reader = openReader();
process.on("message", async (task: ReadTask) => {
	const outcome = await reader.read(task);
	// Whoever asked may have given up; then there is nothing left to do.
	process.send?.(outcome, (error: Error | null) => {
		if (error !== null) process.exit();
	});
});
process.on("disconnect", () => process.exit());
