import { openLetter } from "./formats/open.ts";
import { readDocument } from "./read.ts";
import type { Reading } from "./reading.ts";

const HEAD = `# Tildelingsbrev for Kystetaten for 2025

Dato: 15. januar 2025

# 1. Innledning

Samferdselsdepartementet (SD) gir med dette brevet mål og rammer for Kystetaten (KYE).

`;

const SUPPLEMENT = `# Supplerende tildelingsbrev nr. 1 for 2025 – Kystetaten

Dato: 20. juni 2025

Samferdselsdepartementet (SD) viser til tildelingsbrevet av 15. januar 2025 til Kystetaten (KYE).

`;

/** Reads a letter of allocation whose body, in Markdown, is given. */
export async function letterWith(body: string): Promise<Reading> {
	return readDocument(await openLetter(new TextEncoder().encode(HEAD + body)));
}

/** Reads a supplementary letter whose body, in Markdown, is given. */
export async function supplementWith(body: string): Promise<Reading> {
	return readDocument(await openLetter(new TextEncoder().encode(SUPPLEMENT + body)));
}
