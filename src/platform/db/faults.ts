import { Fault } from "../fault.ts";

/** What a person can mend, by the code that PostgreSQL or the network gives. */
const LINES: Readonly<Record<string, string>> = {
	ECONNREFUSED: "Databasen svarer ikke på adressen i DATABASE_URL: start den, eller rett adressen.",
	ECONNRESET: "Databasen brøt forbindelsen: se i databasens egen logg.",
	ENOTFOUND: "Maskinen i DATABASE_URL finnes ikke: rett adressen.",
	ETIMEDOUT: "Databasen i DATABASE_URL svarte ikke i tide: sjekk adresse og brannmur.",
	ENOENT: "Databasens socket finnes ikke: start databasen, eller rett DATABASE_URL.",
	"28P01": "Databasen avviste passordet: rett DATABASE_URL eller DATABASE_APP_URL.",
	"28000": "Databasen avviste innloggingen: rett DATABASE_URL, DATABASE_APP_URL eller pg_hba.conf.",
	"3D000": "Databasen i DATABASE_URL finnes ikke: lag den, eller rett adressen.",
	"42501": "Rollen i DATABASE_URL mangler rettigheter: den må eie databasen og kunne lage roller.",
	"53100": "Disken er full: databasen får ikke skrevet. Frigjør plass og prøv igjen.",
	"53300": "Databasen tar ikke imot flere forbindelser: øk max_connections, eller stopp noe annet.",
	"57P03": "Databasen er ikke klar ennå: prøv igjen om litt.",
};

/** An error on the way to the database as a line for people; any other error as it is. */
export function connectionFault(error: unknown): unknown {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	const line = LINES[code];
	return line === undefined ? error : new Fault(line, { cause: error });
}
