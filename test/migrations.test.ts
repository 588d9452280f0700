import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openDatabase } from "#platform/db/database.ts";
import { type Migration, migrate, readMigrations } from "#platform/db/migrate.ts";
import { installationRoot } from "#platform/root.ts";
import { asOwner, emptyDatabase, testDatabase } from "./database.ts";
import { pictureOf } from "./picture.ts";

const PICTURE = join(installationRoot, "migrations/schema.sql");

function ownerOf(config: { databaseUrl: string | null }) {
	return { owner: { connectionString: config.databaseUrl ?? "" }, appPassword: null };
}

describe("migration", () => {
	test("applies every file once, in order, and has nothing to do the next time", async () => {
		const config = await emptyDatabase();
		const names = readMigrations().map(({ name }) => name);
		expect(await migrate(ownerOf(config))).toEqual(names);
		expect(await migrate(ownerOf(config))).toEqual([]);
	});

	test("is done once when two programs start at the same time", async () => {
		const config = await emptyDatabase();
		const done = await Promise.all([migrate(ownerOf(config)), migrate(ownerOf(config))]);
		expect(done.flat()).toHaveLength(readMigrations().length);
	});

	test("refuses a database that a newer program has migrated", async () => {
		const { config } = await testDatabase();
		await asOwner(config, (client) =>
			client.query(
				"insert into platform.migration (number, name, sha256) values (9999, '9999_later.sql', 'x')",
			),
		);
		await expect(openDatabase(config)).rejects.toThrow("Databasen er nyere enn programmet (9999_later.sql");
	});

	test("refuses a database where an applied migration was another file", async () => {
		const { config, database } = await testDatabase();
		await asOwner(config, (client) =>
			client.query("update platform.migration set sha256 = 'x' where number = 1"),
		);
		expect(await database.trouble()).toContain("0001_people.sql er endret");
	});

	test("leaves the database as it was where a step fails", async () => {
		const config = await emptyDatabase();
		const broken: Migration = {
			number: 1,
			name: "0001_broken.sql",
			sha256: "x",
			sql: "create schema half; select 1 / 0;",
		};
		await expect(migrate(ownerOf(config), { migrations: [broken] })).rejects.toThrow("division by zero");
		const rows = await asOwner(config, (client) =>
			client.query("select from pg_namespace where nspname = 'half'"),
		);
		expect(rows.rowCount).toBe(0);
	});

	test("is asked for where a database administrator does it and has not yet", async () => {
		const { config, database } = await testDatabase();
		await asOwner(config, (client) =>
			client.query(
				"delete from platform.migration where number = (select max(number) from platform.migration)",
			),
		);
		expect(await database.trouble()).toBe("Databasen mangler 1 migrering(er): kjør rorkult migrate.");
	});

	test("gives the catalogue that schema.sql shows", async () => {
		const { config } = await testDatabase();
		const picture = await asOwner(config, pictureOf);
		await expect(picture).toMatchFileSnapshot(PICTURE);
	});
});
