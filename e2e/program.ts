/** The built program, started as anybody starts it, for journeys, benches and pictures. */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DEMO_PEOPLE, type DemoPerson } from "#people";
import type { Config } from "#platform/config.ts";
import { installationRoot } from "#platform/root.ts";
import { type LetterToReview, reviewWhole } from "../test/review.ts";
import { signIn } from "../test/sign-in.ts";

/** A program that answers, with a database of its own. */
export interface Program {
	/** Its address, without a slash at the end. */
	readonly url: string;
	/** The `Cookie` header of somebody of the demonstration, its controller where nobody is named. */
	signIn(person?: DemoPerson): Promise<string>;
	/** Ends it and takes its data away. */
	close(): Promise<void>;
}

/** A database that is there, and the folder of the installation that it is part of. */
export interface Place {
	readonly DATABASE_URL: string;
	readonly DATABASE_APP_URL: string;
	/** A new one, gone with the program, where none is given. */
	readonly DATA_DIR?: string;
}

/** Two builds at once would take each other's files away. */
let isBuilt = false;

/** Builds the program and the web, in a process of its own: a test's environment would give React's slow build for developers. */
export function buildAll(): void {
	const { NODE_ENV: _, ...env } = process.env;
	const built = spawnSync(process.execPath, [join(installationRoot, "scripts/build.mjs")], {
		env,
		encoding: "utf8",
	});
	if (built.status !== 0) throw new Error(`the program could not be built: ${built.stderr}`);
	isBuilt = true;
}

/** Where an installation's data is, as the program is told. */
export const placeOf = ({ databaseUrl, databaseAppUrl, dataDir }: Config): Place => ({
	DATABASE_URL: databaseUrl ?? "",
	DATABASE_APP_URL: databaseAppUrl ?? "",
	DATA_DIR: dataDir,
});

const CLOCK = "2025-05-06T09:00:00+02:00";
const ADDRESS = /https?:\/\/\S+/;

/**
 * Builds what has changed and starts the program on a free port.
 *
 * @param mode `demo` reads the demonstration letter in first; `test` begins without letters
 * @param place where its data is; in an embedded database of its own, gone with it, where none is given
 */
export async function startProgram(mode: "demo" | "test", place: Place | null = null): Promise<Program> {
	if (!isBuilt) buildAll();
	const ownData = place?.DATA_DIR === undefined ? mkdtempSync(join(tmpdir(), "rorkult-e2e-")) : null;
	const child = spawn(process.execPath, [join(installationRoot, "dist/cli.mjs"), "start"], {
		cwd: installationRoot,
		stdio: ["ignore", "pipe", "pipe"],
		env: {
			...process.env,
			RORKULT_MODE: mode,
			RORKULT_CLOCK: CLOCK,
			PORT: "0",
			...{ DATA_DIR: ownData ?? "", DATABASE_URL: "", DATABASE_APP_URL: "" },
			...place,
			LOG_LEVEL: "error",
		},
	});
	let said = "";
	const ended = new Promise<void>((done) => child.once("close", () => done()));
	const url = await new Promise<string>((answering, failing) => {
		child.stderr.on("data", (chunk) => (said += chunk));
		child.stdout.on("data", (chunk) => {
			const found = ADDRESS.exec(String(chunk));
			if (found) answering(found[0]);
		});
		child.once("close", (code) => failing(new Error(`the program ended with ${code}: ${said}`)));
	});
	return {
		url,
		signIn: signingIn(url),
		async close() {
			child.kill("SIGTERM");
			await ended;
			if (ownData !== null) rmSync(ownData, { recursive: true, force: true });
		},
	};
}

/** Signs people of the demonstration in, each once. */
function signingIn(url: string): Program["signIn"] {
	const cookies = new Map<string, Promise<string>>();
	return (person = DEMO_PEOPLE.controller) => {
		const cookie = cookies.get(person.id) ?? signIn(url, person);
		cookies.set(person.id, cookie);
		return cookie;
	};
}

/** What the interface answers the controller at an address. */
export async function asked<Answer>(program: Pick<Program, "url" | "signIn">, path: string): Promise<Answer> {
	const answer = await fetch(`${program.url}${path}`, { headers: { cookie: await program.signIn() } });
	if (!answer.ok) throw new Error(`${path} was refused: ${await answer.text()}`);
	return (await answer.json()) as Answer;
}

/** Reads a file in over the interface; the letter's id. */
export async function readIn(
	program: Pick<Program, "url" | "signIn">,
	name: string,
	bytes: Uint8Array,
): Promise<string> {
	const form = new FormData();
	form.append("file", new Blob([Buffer.from(bytes)]), name);
	const answer = await fetch(`${program.url}/api/letters/upload`, {
		method: "POST",
		headers: { cookie: await program.signIn(), "idempotency-key": crypto.randomUUID() },
		body: form,
	});
	if (!answer.ok) throw new Error(`${name} was refused: ${await answer.text()}`);
	return ((await answer.json()) as { id: string }).id;
}

/** Does something over the interface: as the controller, where nobody else is named; gives the answer. */
export async function send<Answer>(
	program: Pick<Program, "url" | "signIn">,
	path: string,
	fields: unknown,
	{ version, as }: { readonly version?: number; readonly as?: DemoPerson } = {},
): Promise<Answer> {
	const answer = await fetch(`${program.url}${path}`, {
		method: "POST",
		headers: {
			"content-type": "application/json",
			cookie: await program.signIn(as),
			"idempotency-key": crypto.randomUUID(),
			...(version === undefined ? {} : { "if-match": `"${version}"` }),
		},
		body: JSON.stringify(fields),
	});
	if (!answer.ok) throw new Error(`${path} was refused: ${await answer.text()}`);
	return (await answer.json()) as Answer;
}

/** Goes through a whole letter over the interface, so that it can be accepted. */
export function goThrough(program: Pick<Program, "url" | "signIn">, id: string): Promise<void> {
	const get = (path: string) => asked<LetterToReview>(program, path);
	return reviewWhole({ get, act: (path, fields) => send(program, path, fields) }, id);
}

/** Asks the ministry about a letter's first finding over the interface; gives the question's id. */
export async function askMinistry(program: Pick<Program, "url" | "signIn">, id: string): Promise<string> {
	const { letter } = await asked<LetterToReview>(program, `/api/letters/${id}`);
	const { readerVersion } = letter;
	const [key, text] = ["funn-1", "Hvilken dag er ment?"];
	const what = { do: "ask", rows: [{ key, version: 0 }], text };
	await send(program, "/api/reviews/take-step", { id, readerVersion, step: crypto.randomUUID(), what });
	const message = { id, readerVersion, opening: "Vi ber om svar på dette:", questions: [{ key, text }] };
	await send(program, "/api/questions/send", message);
	const { questions } = await asked<{ questions: { id: string }[] }>(
		program,
		`/api/questions?letterId=${id}`,
	);
	return questions[0]!.id;
}

/** Sets the demonstration's clock to another day, without the page. */
export async function setClock(program: Pick<Program, "url" | "signIn">, day: string): Promise<void> {
	const headers = { "content-type": "application/json", cookie: await program.signIn() };
	const init = { method: "POST", headers, body: JSON.stringify({ day }) };
	const answer = await fetch(`${program.url}/demo/clock`, init);
	if (!answer.ok) throw new Error(`the clock was not moved: ${await answer.text()}`);
}
