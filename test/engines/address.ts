import type pg from "pg";

/** A login on the engine under test as an address of one of its databases. */
export function addressOf(login: pg.ClientConfig, database: string): string {
	const { user = "", password, host = "", port } = login;
	return `postgresql://${user}:${password}@${encodeURIComponent(host)}:${port}/${database}`;
}
