import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { DEMO_PEOPLE } from "#people";
import { asOwner, testDatabase } from "../../../test/database.ts";
import type { Config } from "../config.ts";
import { inOwnersTransaction } from "../db/owner.ts";
import type { Finding } from "./finding.ts";
import { readPublicKeys } from "./keys.ts";
import { sealAll } from "./sealer.ts";
import { verifyJournal } from "./verify.ts";

/** PostgreSQL keeps no NUL. */
const words = fc.string({ unit: "grapheme", maxLength: 20 }).map((drawn) => drawn.replaceAll("\0", ""));
const json = fc.jsonValue().filter((value) => !JSON.stringify(value).includes("\\u0000"));

const DRAWN = fc.sample(fc.record({ said: words, more: fc.option(words), image: fc.option(json) }), 300);
const ODD = ['"', "\\", "\\u0000", "\u0001\t\r\n\u007f", "\u2028æøå", "{", "', '"].map((word) => ({
	...{ said: word, more: word },
	image: { [word]: [word, null, 1.5] },
}));

async function findings(config: Config, folder: string): Promise<Finding[]> {
	return inOwnersTransaction(config, "reads", async (tx) => {
		const found: Finding[] = [];
		const asked = { trusted: readPublicKeys(folder), exported: null };
		for await (const finding of verifyJournal(tx, asked)) found.push(finding);
		return found;
	});
}

test("entries of any words are verified as they were sealed, and one that was changed is told from it", async () => {
	const { config, database } = await testDatabase();
	const folder = mkdtempSync(join(tmpdir(), "rorkult-keys-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	await asOwner(config, async (client) => {
		for (const { said, more, image } of [...DRAWN, ...ODD]) {
			const kept = image === null ? null : JSON.stringify(image);
			await client.query(
				`insert into journal.entry
					(effective_at, actor, action, agency_id, relation, row_key, before, after, reason, request_id)
				values (now(), $1, $2, $1, $2, $3, $3, $4, $5, $5)`,
				[more === null ? null : DEMO_PEOPLE.controller.id, said, kept ?? "[]", kept, more],
			);
		}
	});
	const waits = () =>
		asOwner(config, (client) => client.query("select from journal.entry where seq is null"));
	for (let tries = 0; tries < 200 && (await waits()).rowCount !== 0; tries++) await sealAll(database, folder);
	expect(await findings(config, folder)).toEqual([]);

	await asOwner(config, async (client) => {
		await client.query("alter table journal.entry disable trigger user");
		// Among the words that are drawn there may be the same.
		await client.query(
			`update journal.entry set reason = request_id || ' '
				where seq = (select max(seq) from journal.entry where relation = '"')`,
		);
		await client.query("alter table journal.entry enable trigger user");
	});
	expect(await findings(config, folder)).toMatchObject([{ kind: "changed" }]);
});
