import pg from "pg";
import type { Secrets } from "./secrets.ts";

/**
 * Makes the two roles where they are missing. Roles belong to a whole server, so another database on it
 * may have made them, or be making them now.
 */
const MAKE_ROLES = `
do $$
declare
	name text;
begin
	foreach name in array array['rorkult_owner', 'rorkult_app'] loop
		if not exists (select from pg_roles where rolname = name) then
			begin
				execute format('create role %I', name);
			exception when duplicate_object or unique_violation then
				null;
			end;
		end if;
	end loop;
	if session_user <> 'rorkult_owner' and not (select rolsuper from pg_roles where rolname = session_user) then
		execute format('grant rorkult_owner to %I', session_user);
	end if;
end
$$`;

/** Lets the owner make schemas in this database; whoever may grant that is its owner or a superuser. */
const LET_OWNER_CREATE = `
do $$
begin
	if not has_database_privilege('rorkult_owner', current_database(), 'create') then
		execute format('grant create on database %I to rorkult_owner', current_database());
	end if;
end
$$`;

/**
 * On a connection that may: makes the roles, gives rorkult_app its login where a password is given, and
 * goes on as the owner.
 */
export async function becomeOwner(client: pg.Client, appPassword: string | null): Promise<void> {
	await client.query(MAKE_ROLES);
	await client.query(LET_OWNER_CREATE);
	if (appPassword !== null) {
		await client.query(`alter role rorkult_app login password ${client.escapeLiteral(appPassword)}`);
	}
	await client.query("set role rorkult_owner");
}

/** In a fresh embedded server: both roles with their logins, and the database. Changes nothing later. */
export async function makeDatabase(administrator: pg.ClientConfig, secrets: Secrets): Promise<void> {
	const client = new pg.Client(administrator);
	await client.connect();
	try {
		const found = await client.query("select from pg_database where datname = 'rorkult'");
		if (found.rowCount === 1) return;
		await client.query(MAKE_ROLES);
		const password = (secret: string) => client.escapeLiteral(secret);
		await client.query(`alter role rorkult_owner login password ${password(secrets.ownerPassword)}`);
		await client.query(`alter role rorkult_app login password ${password(secrets.appPassword)}`);
		await client.query("create database rorkult owner rorkult_owner");
		await client.query("revoke all on database rorkult from public");
		await client.query("grant connect on database rorkult to rorkult_app");
	} finally {
		await client.end();
	}
}
