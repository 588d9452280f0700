/** What pdfium's WebAssembly asks of the machine that it believes to run on: one without files, clock zone or environment. */
export interface Host {
	readonly imports: WebAssembly.Imports;
	/** Makes the instance known, before its first call. */
	settle(exports: HostedExports): void;
}

/** What the WebAssembly itself gives for its host's use (emscripten's names). */
export interface HostedExports {
	readonly memory: WebAssembly.Memory;
	readonly __indirect_function_table: WebAssembly.Table;
	readonly emscripten_stack_init: () => void;
	readonly __wasm_call_ctors: () => void;
	readonly emscripten_stack_get_current: () => number;
	readonly _emscripten_stack_restore: (place: number) => void;
	readonly setThrew: (thrown: number, value: number) => void;
}

const PAGE_BYTES = 65_536;
/** Memory grows by a fifth at least, so that it does not grow often. */
const GROWTH = 1.2;
/** "No such file" and "no such call", as Linux and as WASI number them. */
const [ENOENT, ENOSYS, WASI_BADF] = [-44, -52, 8];

/**
 * The imports of a module that emscripten built.
 *
 * @param mayGrow asked before memory grows to so many bytes; it throws to end the call that asks
 */
export function hostOf(module: WebAssembly.Module, mayGrow: (bytes: number) => void): Host {
	let exports: HostedExports | null = null;
	const inside = () => {
		if (exports === null) throw new Error("pdfium called its host before it was instantiated");
		return exports;
	};
	/** C's setjmp: a call through the table that longjmp, thrown as a number, may leave. */
	const invoke = (index: number, ...given: number[]): unknown => {
		const { __indirect_function_table: table, emscripten_stack_get_current: stack } = inside();
		const place = stack();
		try {
			return table.get(index)(...given);
		} catch (thrown) {
			inside()._emscripten_stack_restore(place);
			if (typeof thrown !== "number") throw thrown;
			inside().setThrew(1, 0);
			return undefined;
		}
	};
	const known: Record<string, (...given: number[]) => unknown> = {
		_emscripten_throw_longjmp() {
			throw Number.POSITIVE_INFINITY;
		},
		_abort_js: fall,
		__assert_fail: fall,
		_emscripten_memcpy_js(to = 0, from = 0, length = 0) {
			new Uint8Array(inside().memory.buffer).copyWithin(to, from, from + length);
		},
		emscripten_resize_heap(bytes = 0) {
			mayGrow(bytes >>> 0);
			return grow(inside().memory, bytes >>> 0);
		},
		emscripten_date_now: () => Date.now(),
		__syscall_openat: () => ENOENT,
		environ_sizes_get(count = 0, size = 0) {
			const memory = new DataView(inside().memory.buffer);
			memory.setUint32(count, 0, true);
			memory.setUint32(size, 0, true);
			return 0;
		},
		environ_get: () => 0,
	};
	const imports: Record<string, Record<string, WebAssembly.ImportValue>> = {};
	for (const { module: from, name } of WebAssembly.Module.imports(module)) {
		imports[from] ??= {};
		imports[from][name] = name.startsWith("invoke_") ? invoke : (known[name] ?? unavailable(name));
	}
	return {
		imports,
		settle(given) {
			exports = given;
			given.emscripten_stack_init();
			given.__wasm_call_ctors();
		},
	};
}

function fall(): never {
	throw new Error("pdfium gave up");
}

/** Whatever has to do with files and with local time: letters need neither. */
function unavailable(name: string): () => number {
	return name.startsWith("fd_") ? () => WASI_BADF : () => ENOSYS;
}

function grow(memory: WebAssembly.Memory, bytes: number): number {
	const wanted = Math.max(bytes, memory.buffer.byteLength * GROWTH);
	try {
		memory.grow(Math.ceil((wanted - memory.buffer.byteLength) / PAGE_BYTES));
		return 1;
	} catch {
		return 0;
	}
}
