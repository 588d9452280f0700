/** People who write without a pause, and know what they were told: each write has a key, and is sent until it is answered. */

import { setTimeout as pause } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";

/** A write that was answered with yes. */
export interface Acknowledged {
	readonly key: string;
	readonly answer: unknown;
}

/** A letter as the one who wrote last was told that it is. */
export interface KnownLetter {
	readonly id: string;
	version: number;
	state: "in-use" | "set-aside";
}

/** What the people of one run know. */
export interface Ledger {
	readonly acknowledged: Acknowledged[];
	readonly letters: KnownLetter[];
	/** What was not as it must be: an answer that was another the second time, a refusal of what may be done. */
	readonly wrong: string[];
	/** How many writes were sent more than once because nobody had answered. */
	retried: number;
	/** How many acknowledged writes were sent once more, and answered as before. */
	replayed: number;
	/** When the last acknowledged write was sent, by the monotonic clock. */
	lastSent: number;
}

/** What somebody sends. */
interface Write {
	readonly path: string;
	readonly key: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
}

const AGAIN_MS = 25;
const PATIENCE_MS = 10_000;
/** Of a hundred turns, how many send something again that was acknowledged. */
const REPLAYS = 15;
const UPLOADS = 30;

export const emptyLedger = (): Ledger => ({
	acknowledged: [],
	letters: [],
	wrong: [],
	retried: 0,
	replayed: 0,
	lastSent: 0,
});

/** Somebody who is signed in, in one session from the first write to the last. */
export interface Writer {
	readonly name: string;
	readonly cookie: string;
}

/** Somebody who writes until told to stop, and then until the last write is answered. */
export async function write(
	url: string,
	{ name, cookie }: Writer,
	ledger: Ledger,
	random: (below: number) => number,
	stopped: () => boolean,
): Promise<void> {
	const own: KnownLetter[] = [];
	const sent: { write: Write; answer: unknown }[] = [];
	for (let turn = 0; !stopped(); turn++) {
		const earlier = sent[random(Math.max(sent.length, 1))];
		if (earlier !== undefined && random(100) < REPLAYS) {
			const again = await answerTo(url, cookie, earlier.write, ledger);
			if (isDeepStrictEqual(again, earlier.answer)) ledger.replayed++;
			else ledger.wrong.push(`${earlier.write.key}: another answer the second time`);
			continue;
		}
		const letter = own[random(Math.max(own.length, 1))];
		const next =
			letter === undefined || random(100) < UPLOADS ? upload(name, turn) : change(letter, name, turn);
		const answer = await answerTo(url, cookie, next, ledger);
		if (answer === null) continue;
		sent.push({ write: next, answer });
		ledger.acknowledged.push({ key: next.key, answer });
		own.push(...noted(answer as KnownLetter, letter, next, ledger));
	}
}

/** Puts down what an answer says; gives the letter where it is new. */
function noted(
	told: KnownLetter,
	letter: KnownLetter | undefined,
	{ path }: Write,
	ledger: Ledger,
): KnownLetter[] {
	if (letter !== undefined && path !== UPLOAD) {
		letter.version = told.version;
		letter.state = told.state;
		return [];
	}
	const added: KnownLetter = { id: told.id, version: told.version, state: "in-use" };
	ledger.letters.push(added);
	return [added];
}

const UPLOAD = "/api/letters/upload";

function upload(name: string, turn: number): Write {
	return {
		path: UPLOAD,
		key: `${name}-${turn}`,
		headers: { "content-type": "application/octet-stream", "x-file-name": `${name}-${turn}.txt` },
		body: `Tildelingsbrev 2025\n\nEtaten skal rapportere om ${name}-${turn} innen 1. juni 2025.\n`,
	};
}

function change({ id, version, state }: KnownLetter, name: string, turn: number): Write {
	return {
		path: state === "in-use" ? "/api/letters/set-aside" : "/api/letters/fetch-back",
		key: `${name}-${turn}`,
		headers: { "content-type": "application/json", "if-match": `"${version}"` },
		body: JSON.stringify({ id }),
	};
}

/** Sends a write until it is answered; null where it was refused, which no write of ours must be. */
async function answerTo(
	url: string,
	cookie: string,
	{ path, key, headers, body }: Write,
	ledger: Ledger,
): Promise<unknown> {
	for (let attempt = 0; ; attempt++) {
		if (attempt === 1) ledger.retried++;
		if (attempt > 0) await pause(AGAIN_MS);
		const began = performance.now();
		try {
			const answer = await fetch(`${url}${path}`, {
				method: "POST",
				headers: { ...headers, cookie, "idempotency-key": key },
				body,
				signal: AbortSignal.timeout(PATIENCE_MS),
			});
			const said: unknown = await answer.json();
			if (answer.status === 200) {
				ledger.lastSent = Math.max(ledger.lastSent, began);
				return said;
			}
			if (answer.status === 429 || answer.status >= 500) continue;
			ledger.wrong.push(`${key}: ${answer.status} ${JSON.stringify(said)}`);
			return null;
		} catch {
			// Nobody answered, or not to the end: whether it was done is not known, so it is sent again.
		}
	}
}
