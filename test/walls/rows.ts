import { createHash, randomUUID } from "node:crypto";
import fc from "fast-check";
import type pg from "pg";

/** What an agency is given a row of in every table. */
export interface Invented {
	readonly title: string;
	readonly name: string;
	readonly year: number;
	readonly isSetAside: boolean;
}

/** Rows of any content. */
export const invented: fc.Arbitrary<Invented> = fc.record({
	title: fc.string({ minLength: 1, maxLength: 20, unit: "grapheme" }).filter(isText),
	name: fc.string({ minLength: 1, maxLength: 20 }).filter(isText),
	year: fc.integer({ min: 2000, max: 2100 }),
	isSetAside: fc.boolean(),
});

function isText(text: string): boolean {
	return text.trim() !== "" && !text.includes("\u0000");
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Gives an agency a row in every table that belongs to agencies, histories and journal included. */
export async function addRows(owner: pg.Client, agencyId: string, row: Invented): Promise<void> {
	const [person, letter, unit, role, session] = Array.from({ length: 5 }, () => randomUUID());
	const insert = (table: string, fields: Readonly<Record<string, unknown>>) => {
		const names = ["agency_id", ...Object.keys(fields)];
		const places = names.map((_, index) => `$${index + 1}`);
		const values = [agencyId, ...Object.values(fields)];
		return owner.query(`insert into ${table} (${names}) values (${places})`, values);
	};
	const at = "2025-05-06T07:00:00Z";
	await insert("people.person", {
		...{ id: person, name: row.name, issuer: "urn:test", claim: person, email: `${person}@example.org` },
	});
	await insert("people.unit", { id: unit, name: row.title });
	await insert("people.role", {
		...{ id: role, person_id: person, role: "controller", unit_id: unit, from_day: "2024-01-01" },
	});
	await owner.query(
		`insert into people.steering (agency_id, year, ministry_id)
		select $1, $2, id from people.organisation where kind = 'ministry' limit 1
		on conflict (agency_id, year) do update set version = steering.version + 1`,
		[agencyId, row.year],
	);
	await owner.query(
		`insert into people.confirming (agency_id, needs_second) values ($1, false)
		on conflict (agency_id) do update set version = confirming.version + 1`,
		[agencyId],
	);
	await insert("people.saved_view", {
		...{ id: randomUUID(), person_id: person, page: "oppdrag", name: row.title, address: "{}", shared: true },
	});
	await insert("people.session", {
		...{ id: session, person_id: person, acting_for: agencyId, device: row.name },
		...{ begun_at: at, authenticated_at: at, expires_at: "2025-05-06T15:00:00Z" },
	});
	await insert("people.session_key", { id: session, token_sha256: sha256(session ?? ""), used_at: at });
	const content = Buffer.from(randomUUID() + row.title);
	const file = createHash("sha256").update(content).digest("hex");
	await insert("letters.file", { sha256: file, content, added_at: at });
	await insert("letters.letter", {
		...{ id: letter, title: row.title, kind: "instruction", year: row.year, file_name: row.name },
		...{ media_type: "text/plain", file_sha256: file, file_size: content.length, uploaded_at: at },
		...{ uploaded_by: person, state: row.isSetAside ? "set-aside" : "in-use" },
	});
	const reading = { document: {}, requirements: [], assignments: [], findings: [] };
	await insert("letters.reading", {
		...{ letter_id: letter, reader_version: "1", reading: JSON.stringify(reading), blocks: "[]" },
		created_at: at,
	});
	await insert("letters.review_step", {
		...{ letter_id: letter, reader_version: "1", number: 1, id: randomUUID(), person_id: person, at },
		step: JSON.stringify({ do: "accept", rows: [] }),
	});
	await insert("letters.sending", { letter_id: letter, supplements: letter, sent_at: at, sent_by: person });
	const inquiry = randomUUID();
	await insert("letters.inquiry", {
		...{ id: inquiry, letter_id: letter, opening: row.title, sent_at: at, sent_by: person },
	});
	await insert("letters.question", {
		...{ id: randomUUID(), inquiry_id: inquiry, letter_id: letter, place: 0, row_key: "funn-1" },
		...{
			text: row.title,
			sources: "[]",
			state: "answered",
			answer: row.name,
			answered_at: at,
			answered_by: person,
		},
	});
	const comment = randomUUID();
	await insert("letters.comment", {
		...{ id: comment, letter_id: letter, reader_version: "1", row_key: "krav-1", text: row.title },
		...{ made_at: at, made_by: person },
	});
	await insert("letters.mention", { comment_id: comment, person_id: person });
	await insert("platform.answer", {
		...{ actor: person, key: randomUUID(), request_sha256: sha256(row.title), answer: "{}", answered_at: at },
	});
	await insert("platform.job", { kind: `test.${randomUUID()}`, payload: { title: row.title }, run_at: at });
	await insert("year.feed", {
		...{ id: randomUUID(), person_id: person, secret_sha256: sha256(`${row.title} feed ${randomUUID()}`) },
		...{ language: "nb", made_at: at },
	});
	await addYear(insert, String(letter), String(person), row);
}

type Insert = (table: string, fields: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** A letter that is accepted, with a row of every kind of a year. */
async function addYear(
	insert: Insert,
	letter: string,
	person: string,
	{ title, year }: Invented,
): Promise<void> {
	const acceptance = randomUUID();
	await insert("year.acceptance", {
		...{ id: acceptance, letter_id: letter, reader_version: "1", year },
		...{ accepted_at: "2025-05-06T07:00:00Z", accepted_by: person },
	});
	await insert("year.proposal", {
		...{ id: randomUUID(), letter_id: letter, reader_version: "1", year, keys: [title], proposed_by: person },
		...{ review_sha256: sha256(title), year_sha256: sha256(title), proposed_at: "2025-05-06T07:00:00Z" },
	});
	const add = async (table: string, fields: Readonly<Record<string, unknown>>): Promise<string> => {
		const id = randomUUID();
		await insert(table, { id, acceptance_id: acceptance, year, place: 0, ...fields });
		return id;
	};
	const sources = "[]";
	await add("plan.goal", { number: "1", text: title, sources });
	await add("plan.indicator", { number: "1", text: title, kind: "indicator", results: "[]", sources });
	const assignment = await add("plan.assignment", {
		...{ number: "2025-01", title, kind: "new", participants: [], parts: "[]", sources },
	});
	await add("plan.duty", {
		...{ number: "1", text: title, co_actors: [], modality: "must", kind: "report", heading: [], sources },
	});
	await add("plan.deadline", { assignment_id: assignment, day: "2025-06-01", text: title });
	await add("budget.allotment", {
		...{ chapter: "910", item: "01", keywords: [], amount_ore: 100, is_change: false, sources },
	});
	await add("budget.earmark", { chapter: "910", item: "01", purpose: title, amount_ore: 100, sources });
	await add("budget.authorisation", { kind: "other", items: [], conditions: [], sources });
	await add("dialogue.meeting", { name: title, period: "2025-04", sources });
	await add("reports.report", { name: title, due: "2026-03-15", sources });
}
