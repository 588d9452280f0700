import { parseArgs } from "node:util";
import { type AskedFirst, addFirstAdministrator } from "#people";
import { clockOf, readConfig } from "#platform/config.ts";
import { inOwnersTransaction } from "#platform/db/owner.ts";
import { Fault } from "#platform/fault.ts";
import { newTraceId } from "#platform/ids.ts";

const USE =
	"bruk rorkult person add --issuer ADRESSE --claim BRUKER-ID --name NAVN --organisation NUMMER|KORTNAVN [--organisation-name NAVN --kind ministry|agency]";

/** What issuers and claims may hold: whatever a token holds, without blanks. */
const PRINTABLE = /^[\x21-\x7e]{1,500}$/;

/**
 * `rorkult person add`: the first administrator of an organisation, by who vouches for them and who they are
 * there. Run again it changes nothing.
 */
export async function personCommand(words: readonly string[]): Promise<number> {
	const [name, ...rest] = words;
	if (name !== "add") throw new Fault(`Ukjent «rorkult person ${name ?? ""}»: ${USE}.`);
	const asked = askedIn(rest);
	const config = readConfig(undefined, "maintain");
	const now = clockOf(config).now();
	const first = await inOwnersTransaction(config, "writes", (tx) =>
		addFirstAdministrator(tx, asked, { now, requestId: newTraceId() }),
	);
	if (first.does === "refuse") throw new Fault(first.because);
	const done = first.does === "add" ? "er nå administrator" : "er administrator allerede";
	process.stdout.write(`${asked.name} ${done} for ${asked.organisationName ?? asked.organisation}.\n`);
	return 0;
}

function askedIn(words: string[]): AskedFirst {
	const given = options(words);
	const { issuer = "", claim = "", role = "administrator" } = given;
	const name = given.name?.trim() ?? "";
	const organisation = given.organisation?.trim() ?? "";
	const organisationName = given["organisation-name"]?.trim() || null;
	const kind = given.kind ?? null;
	for (const [option, value] of Object.entries({ issuer, claim, name, organisation })) {
		if (value === "") throw new Fault(`rorkult person add mangler --${option}: ${USE}.`);
	}
	if (!PRINTABLE.test(issuer) || !PRINTABLE.test(claim)) {
		throw new Fault("--issuer og --claim skrives slik tilbyderen har dem, uten mellomrom.");
	}
	if (role !== "administrator") {
		throw new Fault(
			`--role er administrator: andre roller enn den gis på siden Organisasjon, ikke «${role}».`,
		);
	}
	if (kind !== null && kind !== "ministry" && kind !== "agency") {
		throw new Fault(`--kind er ministry eller agency, ikke «${kind}».`);
	}
	return { issuer, claim, name, organisation, organisationName, kind };
}

function options(words: string[]) {
	const names = ["issuer", "claim", "name", "organisation", "organisation-name", "kind", "role"] as const;
	try {
		const { values } = parseArgs({
			args: words,
			options: Object.fromEntries(names.map((name) => [name, { type: "string" as const }])),
		});
		return values as Partial<Record<(typeof names)[number], string>>;
	} catch {
		throw new Fault(`Ukjent argument i «rorkult person add»: ${USE}.`);
	}
}
