/** COPY in both directions over a connection of `pg`, which leaves that part of the protocol to others. */
import type pg from "pg";

/** The parts of a `pg` connection that COPY needs and its types do not tell of. */
interface Wire {
	readonly stream: NodeJS.ReadWriteStream & { readonly writableNeedDrain: boolean };
	query(sql: string): void;
	sendCopyFromChunk(chunk: Buffer): void;
	endCopyFrom(): void;
	sendCopyFail(reason: string): void;
}

/** Rows are gathered to about this many bytes before they are handed on. */
const GULP_BYTES = 64 * 1024;
/** With so much waiting for whoever reads, the server is asked to wait. */
const MOST_WAITING_BYTES = 1024 * 1024;

/** What a `pg` client calls while a statement of ours runs. */
abstract class Statement {
	/** Fulfilled when the server is done with the statement; fails with what it answered. */
	readonly finished: Promise<void>;
	protected error: Error | null = null;
	readonly #sql: string;
	#done!: () => void;
	#failed!: (error: Error) => void;

	constructor(sql: string) {
		this.#sql = sql;
		this.finished = new Promise((done, failed) => {
			this.#done = done;
			this.#failed = failed;
		});
		// Whoever reads rows learns of a failure there; whoever waits for the end, here.
		this.finished.catch(() => {});
	}

	submit(connection: unknown): void {
		(connection as Wire).query(this.#sql);
	}

	handleError(error: Error): void {
		this.error = error;
		this.#failed(error);
		this.changed();
	}

	handleReadyForQuery(): void {
		this.#done();
		this.changed();
	}

	handleCommandComplete(): void {}

	/** Something that others wait for has happened. */
	protected changed(): void {}
}

class CopyOut extends Statement {
	#gathered: Buffer[] = [];
	#bytes = 0;
	#ended = false;
	#wake: () => void = () => {};
	#paused: Wire | null = null;
	#unwanted = false;

	handleCopyData({ chunk }: { chunk: Buffer }, connection: Wire): void {
		if (this.#unwanted) return;
		// The chunk is a window on a buffer that the next message is written into.
		this.#gathered.push(Buffer.from(chunk));
		this.#bytes += chunk.length;
		if (this.#bytes >= MOST_WAITING_BYTES && this.#paused === null) {
			this.#paused = connection;
			connection.stream.pause();
		}
		if (this.#bytes >= GULP_BYTES) this.#wake();
	}

	override handleReadyForQuery(): void {
		this.#ended = true;
		super.handleReadyForQuery();
	}

	protected override changed(): void {
		this.#wake();
	}

	async *rows(): AsyncGenerator<Buffer> {
		try {
			for (;;) {
				if (this.error !== null) throw this.error;
				if (this.#bytes > 0 && (this.#bytes >= GULP_BYTES || this.#ended)) {
					yield this.#take();
				} else if (this.#ended) {
					return;
				} else {
					await new Promise<void>((wake) => {
						this.#wake = wake;
					});
				}
			}
		} finally {
			this.#unwanted = true;
			this.#take();
		}
	}

	#take(): Buffer {
		const gulp = Buffer.concat(this.#gathered);
		this.#gathered = [];
		this.#bytes = 0;
		this.#paused?.stream.resume();
		this.#paused = null;
		return gulp;
	}
}

class CopyIn extends Statement {
	readonly #chunks: AsyncIterable<Buffer>;
	/** Why the rows ended before their end; null where they did not. */
	fault: unknown = null;

	constructor(sql: string, chunks: AsyncIterable<Buffer>) {
		super(sql);
		this.#chunks = chunks;
	}

	handleCopyInResponse(connection: Wire): void {
		void this.#send(connection);
	}

	async #send(connection: Wire): Promise<void> {
		try {
			for await (const chunk of this.#chunks) {
				if (this.error !== null) return;
				connection.sendCopyFromChunk(chunk);
				if (connection.stream.writableNeedDrain) await this.#drained(connection);
			}
			connection.endCopyFrom();
		} catch (error) {
			this.fault = error;
			connection.sendCopyFail("the rows ended before their end");
		}
	}

	/** Until the server has taken what was sent, or has ended the statement. */
	#drained({ stream }: Wire): Promise<unknown> {
		const drained = new Promise<void>((done) => stream.once("drain", () => done()));
		return Promise.race([drained, this.finished]);
	}
}

/** The rows of `copy … to stdout`, in gulps. One statement at a time on a connection. */
export async function* copyOut(client: pg.Client, sql: string): AsyncGenerator<Buffer> {
	yield* client.query(new CopyOut(sql)).rows();
}

/**
 * Sends rows to `copy … from stdin`.
 *
 * What `chunks` throws comes out as it is, and then no row is taken.
 */
export async function copyIn(client: pg.Client, sql: string, chunks: AsyncIterable<Buffer>): Promise<void> {
	const statement = client.query(new CopyIn(sql, chunks));
	try {
		await statement.finished;
	} catch (error) {
		throw statement.fault ?? error;
	}
}
