import { setFlagsFromString } from "node:v8";

/**
 * Sets the JavaScript engine's flags for a process that reads a file or a few and ends.
 *
 * Every regular expression is compiled to machine code at its first use: a letter uses most of the reader's
 * expressions a few times, and to interpret them first and compile them later takes longer. WebAssembly is
 * validated function by function as it is called, not whole: pdfium is our own, and a letter needs a part of it.
 *
 * To be called in the thread that reads, not before it starts: a thread that starts while flags differ from
 * Node.js's own has to compile Node.js's modules anew. Not for a process where other threads have used expressions
 * before, as the server: V8 has been seen to fail on them after.
 */
export function tuneForOneReading(): void {
	setFlagsFromString("--no-regexp-tier-up");
	setFlagsFromString("--wasm-lazy-validation");
}
