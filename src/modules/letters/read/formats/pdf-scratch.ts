import type { Engine, Pointer } from "./pdf-engine.ts";

const ROOM = 512;

/**
 * Room in the engine's memory where it writes its answers, reused for every question. The views are kept
 * until the engine's memory moves: made anew for each answer they would cost more than the question.
 */
export class Scratch {
	readonly place: Pointer;
	/** The longest name that is asked for, in bytes. */
	readonly longest = ROOM / 2;
	private readonly names = new Map<string, Pointer>();
	private memory: ArrayBuffer | null = null;
	private asFloats = new Float32Array(0);
	private asInts = new Int32Array(0);
	private asUnits = new Uint16Array(0);
	private asBytes = new Uint8Array(0);

	constructor(private readonly engine: Engine) {
		this.place = engine.call.malloc(ROOM);
	}

	free(): void {
		for (const name of this.names.values()) this.engine.call.free(name);
		this.engine.call.free(this.place);
	}

	floats(): Float32Array {
		this.renew();
		return this.asFloats;
	}

	ints(): Int32Array {
		this.renew();
		return this.asInts;
	}

	/** A name of one byte a letter. */
	latin(length: number): string {
		this.renew();
		return String.fromCharCode(...this.asBytes.subarray(0, Math.min(length, this.longest)));
	}

	/** A name in UTF-16 that takes so many bytes. */
	wide(bytes: number): string {
		this.renew();
		return String.fromCharCode(...this.asUnits.subarray(0, Math.min(bytes, this.longest) >> 1));
	}

	/** A name as the engine takes it. It stays until the room is freed. */
	named(name: string): Pointer {
		const known = this.names.get(name);
		if (known !== undefined) return known;
		const place = this.engine.call.malloc(name.length + 1);
		new Uint8Array(this.engine.memory(), place, name.length + 1).set(Buffer.from(`${name}\0`, "latin1"));
		this.names.set(name, place);
		return place;
	}

	private renew(): void {
		const memory = this.engine.memory();
		if (this.memory === memory) return;
		this.memory = memory;
		this.asFloats = new Float32Array(memory, this.place, ROOM / 4);
		this.asInts = new Int32Array(memory, this.place, ROOM / 4);
		this.asUnits = new Uint16Array(memory, this.place, ROOM / 2);
		this.asBytes = new Uint8Array(memory, this.place, ROOM);
	}
}
