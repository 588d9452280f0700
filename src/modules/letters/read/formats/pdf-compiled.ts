import { readFile, rename, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { compileFunction } from "node:vm";

/** Beside the built program: the machine code of pdfium's functions that reading a letter runs (decision 0006). */
const KEPT = new URL("./pdfium.compiled", import.meta.url);

/**
 * A function of V8 itself, which keeps compiled WebAssembly for browsers; Node.js has no door of its own to it.
 * Null where the engine has none of this name.
 */
function native<Given extends unknown[], Answer>(
	name: string,
	takes: readonly string[],
): ((...given: Given) => Answer) | null {
	setFlagsFromString("--allow-natives-syntax");
	try {
		return compileFunction(`return %${name}(${takes.join()})`, takes) as (...given: Given) => Answer;
	} catch {
		return null;
	} finally {
		setFlagsFromString("--no-allow-natives-syntax");
	}
}

/**
 * Compiles WebAssembly, or takes up the machine code that is kept of it: V8 itself turns away what another
 * version of it, another processor or other flags have made. What is not kept is compiled when it is called.
 */
export async function moduleOf(wasm: Uint8Array<ArrayBuffer>): Promise<WebAssembly.Module> {
	const kept = await readFile(KEPT).catch(() => null);
	if (kept !== null) {
		const take = native<[code: ArrayBuffer, wasm: Uint8Array], WebAssembly.Module | undefined>(
			"DeserializeWasmModule",
			["code", "wasm"],
		);
		const module = take?.(new Uint8Array(kept).buffer, wasm);
		if (module !== undefined) return module;
	}
	return WebAssembly.compile(wasm);
}

/**
 * Keeps the machine code of the module's functions that run during `work`, where it can be had.
 *
 * V8 keeps only what its optimizing compiler made, so that compiles everything meanwhile. Flags are part of
 * what the code is known by, so they are set back before it is taken.
 *
 * @param work runs the functions and gives the module, which must not have been in use before
 */
export async function keepCode(work: () => Promise<WebAssembly.Module>): Promise<void> {
	setFlagsFromString("--no-liftoff");
	const module = await work();
	for (const flag of ["--liftoff", "--wasm-tier-up", "--wasm-dynamic-tiering"]) setFlagsFromString(flag);
	const code = native<[WebAssembly.Module], ArrayBuffer>("SerializeWasmModule", ["module"])?.(module);
	if (code === undefined) return;
	const [place, draft] = [fileURLToPath(KEPT), `${fileURLToPath(KEPT)}.${process.pid}`];
	await writeFile(draft, new Uint8Array(code));
	await rename(draft, place);
}
