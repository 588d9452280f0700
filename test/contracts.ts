import type { Contract } from "#base/contract.ts";
import type { Module } from "#platform/action.ts";
import { modules } from "../src/app/modules.ts";

/** Every module as the server offers it, with a reader that reads nothing. */
export function allModules(): readonly Module[] {
	const reader = {
		read: () => Promise.reject(new Error("no letter is read here")),
		spreadsheet: () => Promise.reject(new Error("no spreadsheet is made here")),
		version: "0",
	};
	return modules(reader, "");
}

/** Every declaration of the program. */
export function allContracts(): readonly Contract[] {
	return allModules().flatMap(({ actions, views }) => [...views, ...actions].map(({ contract }) => contract));
}
