import { machineClock } from "./clock.ts";

/** How grave a line is; a log at one level writes that level and the graver ones. */
export const LOG_LEVELS = ["error", "warn", "info", "debug"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What a line may hold beside its event: counts, codes and ids, never a person's words or name. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Writes one JSON object a line: `at` (ISO 8601), `level`, `event`, and the fields. */
export type Log = Readonly<Record<LogLevel, (event: string, fields?: LogFields) => void>>;

/** A log that writes its lines to standard error, or to `write`. */
export function createLog(
	level: LogLevel,
	write: (line: string) => void = (line) => void process.stderr.write(line),
): Log {
	const limit = LOG_LEVELS.indexOf(level);
	const writer =
		(at: LogLevel, index: number) =>
		(event: string, fields: LogFields = {}) => {
			if (index > limit) return;
			write(`${JSON.stringify({ at: machineClock.now().toISOString(), level: at, event, ...fields })}\n`);
		};
	const [error, warn, info, debug] = LOG_LEVELS.map(writer) as [
		Log["error"],
		Log["warn"],
		Log["info"],
		Log["debug"],
	];
	return { error, warn, info, debug };
}

/**
 * An error as fields for a line: its class, its code and where it arose.
 *
 * Not its message: databases and parsers quote what they choke on, and that may be a person's words.
 */
export function errorFields(error: unknown): LogFields {
	if (!(error instanceof Error)) return { error: typeof error };
	const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
	const frames = (error.stack ?? "").split("\n").filter((line) => line.startsWith("    at "));
	return { error: error.name, code, where: frames.slice(0, 8).join("\n") };
}
