/** The built program on a database that was made once for all journeys, and copied for each of them. */
import { inject } from "vitest";
import { DEMO_PEOPLE } from "#people";
import type { Config } from "#platform/config.ts";
import { databaseLike, type Undo } from "../test/database.ts";
import { openSession } from "../test/session.ts";
import { type Program, placeOf, startProgram } from "./program.ts";

/** What is there before the first journey begins, and nobody is connected to. */
export interface Installed {
	/** Where nobody has done anything. */
	readonly test: Config;
	/** Where the demonstration letter has become the year. */
	readonly demo: Config;
}

declare module "vitest" {
	export interface ProvidedContext {
		installed: Installed;
	}
}

/** A copy of an installation for one journey, and what takes it away again. */
export async function copyOf(mode: keyof Installed): Promise<{ config: Config; remove(): Promise<void> }> {
	const undone: Undo[] = [];
	const config = await databaseLike(inject("installed")[mode], (undo) => void undone.push(undo));
	return {
		config,
		async remove() {
			for (const undo of undone) await undo();
		},
	};
}

/** Puts people's sessions into the database, each once: journeys that sign in at the page do so by themselves. */
export function openingSessions(config: Config): Program["signIn"] {
	const cookies = new Map<string, Promise<string>>();
	return ({ id, spaces: [space] } = DEMO_PEOPLE.controller) => {
		const cookie = cookies.get(id) ?? openSession(config, id, space);
		cookies.set(id, cookie);
		return cookie;
	};
}

/** Starts the program on a copy of an installation: the same as `startProgram`, sooner. */
export async function startInstalled(mode: keyof Installed): Promise<Program> {
	const { config, remove } = await copyOf(mode);
	const program = await startProgram(mode, placeOf(config));
	return {
		...program,
		signIn: openingSessions(config),
		async close() {
			await program.close();
			await remove();
		},
	};
}
