import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { DEMO_PEOPLE } from "#people";
import { testServer } from "../../../../test/server.ts";
import { letterShow, letterUpload } from "../letter.contract.ts";
import type { Supplement, SupplementLine } from "./supplement.ts";

const FIRST = `Kystdepartementet

Kystvesenet

15. januar 2025

# Tildelingsbrev for 2025 til Kystvesenet

### Oppdrag 2025-01 Merking av skjær

Kystvesenet skal merke skjær. Frist: 1. juni 2025.
`;

async function body<Schema extends z.ZodType>(answer: Response, schema: Schema): Promise<z.output<Schema>> {
	const text = await answer.text();
	expect(answer.status, text).toBe(200);
	return schema.parse(JSON.parse(text));
}

/** A letter of allocation, and the steward who supplements it. */
async function ground() {
	const server = await testServer();
	const { id } = await body(await server.upload(FIRST), letterUpload.output);
	const steward = server.as(DEMO_PEOPLE.steward);
	const send = (lines: readonly SupplementLine[], more: Partial<Supplement> = {}) => {
		const head = { language: "nb", year: 2025, number: 1, date: "2025-05-06", reference: "25/17", ...more };
		const form = { ...head, sender: "Kystdepartementet", recipient: "Kystvesenet", lines };
		return steward.act("/api/letters/send-supplement", { id, form }, { "if-match": '"1"' });
	};
	return { server, steward, id, send };
}

const MOVED = { does: "move", number: "2025-01", title: "Merking av skjær", day: "2025-11-01" } as const;

describe("a letter that the ministry sends", () => {
	test("is made of the form, read by the agency's reader, and kept as the file that was made", async () => {
		const { server, send } = await ground();
		const sent = await body(await send([MOVED]), letterUpload.output);
		expect(sent.known).toBe(false);
		const { letter, reading } = await body(await server.get(`/api/letters/${sent.id}`), letterShow.output);
		expect(letter).toMatchObject({
			...{ kind: "supplementary-letter", title: "Supplerende tildelingsbrev 2025 Kystvesenet" },
			...{ sender: "Kystdepartementet", date: "2025-05-06", reference: "25/17" },
			fileName: "Supplerende tildelingsbrev nr. 1 for 2025 til Kystvesenet.html",
		});
		expect(reading.assignments).toMatchObject([{ id: "2025-01", change: "moved" }]);
		const file = await (await server.get(`/api/letters/${sent.id}/file`)).text();
		expect(file).toContain("<p>Fristen flyttes til 1. november 2025.</p>");
		expect(file).toContain("Vi viser til tildelingsbrevet for 2025, datert 15. januar 2025.");
	});

	test("is one letter, however often the same form is sent", async () => {
		const { send } = await ground();
		const first = await body(await send([MOVED]), letterUpload.output);
		expect(await body(await send([MOVED]), letterUpload.output)).toEqual({ ...first, known: true });
	});

	test("is refused where it would be read otherwise than the form says", async () => {
		const { send } = await ground();
		const denial = async (answer: Response) => ((await answer.json()) as { denial?: string }).denial;
		const otherwise = { does: "say", text: "Oppdrag 2025-09 om los utgår." } as const;
		expect(await denial(await send([otherwise]))).toBe("LetterIsReadOtherwise");
		expect(await denial(await send([MOVED], { year: 2024 }))).toBe("SupplementIsOfAnotherYear");
	});

	test("may be a file, which nobody but the steward sends", async () => {
		const { server } = await ground();
		const text = "# Supplerende tildelingsbrev 2025\n\nKystvesenet skal svare.\n";
		const send = (person: keyof typeof DEMO_PEOPLE) =>
			server.as(DEMO_PEOPLE[person]).upload(text, "tillegg.md", {}, "/api/letters/send");
		expect((await send("controller")).status).toBe(403);
		const { id } = await body(await send("steward"), letterUpload.output);
		expect((await server.get(`/api/letters/${id}`)).status).toBe(200);
	});
});
