import { furnishDemo } from "#people";
import { type Config, readConfig } from "#platform/config.ts";
import { openDatabase } from "#platform/db/database.ts";
import { Fault } from "#platform/fault.ts";
import { startServer } from "../app/server.ts";

const ENDING = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const DATABASE_LOST = 3;

/** `rorkult start`: serves until it is told to end; the address is its only output. */
export async function start(words: readonly string[]): Promise<number> {
	if (words.length > 0) throw new Fault(`rorkult start tar ingen argumenter, heller ikke «${words[0]}».`);
	const config = readConfig();
	const told = endingSignal();
	const database = await openDatabase(config, {
		...(config.mode === "production" ? {} : { furnish: furnishDemo }),
	});
	try {
		const server = await startServer(config, database).catch((error) => {
			throw portFault(config, error);
		});
		try {
			process.stdout.write(`Rorkult svarer på ${server.url}\n`);
			process.stderr.write("Stopp med Ctrl+C.\n");
			return await Promise.race([told.then(() => 0), database.lost.then(() => DATABASE_LOST)]);
		} finally {
			await server.close();
		}
	} finally {
		await database.close();
	}
}

/** Fulfilled when somebody asks the program to end. Who asks twice does not want to wait. */
export function endingSignal(): Promise<void> {
	return new Promise((told) => {
		for (const signal of ENDING) {
			process.once(signal, () => {
				told();
				process.once(signal, () => process.exit(130));
			});
		}
	});
}

function portFault(config: Config, error: unknown): unknown {
	const code = error instanceof Error && "code" in error ? error.code : null;
	if (code === "EADDRINUSE") {
		return new Fault(
			`Porten ${config.port} er opptatt: stopp programmet som bruker den, eller velg en annen med PORT.`,
		);
	}
	if (code === "EACCES") {
		return new Fault(`Porten ${config.port} er reservert av maskinen: velg en over 1023 med PORT.`);
	}
	return error;
}
