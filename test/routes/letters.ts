import { randomUUID } from "node:crypto";
import { fieldsOf, type Ground, type Sent, type Trial, type Trials } from "./trial.ts";

const STATES = ["in-use", "set-aside"];

interface Made {
	readonly id: string;
	readonly version: number;
}

/** A letter that nobody has read in before, in a state. */
export async function letter(ground: Ground, state: string | null): Promise<Made> {
	const keeper = ground.as("controller");
	const text = `# Tildelingsbrev\n\nVirksomheten skal svare på sak ${randomUUID()}.\n`;
	const made = await fieldsOf<Made>(keeper.upload(text, "brev.md"));
	if (state !== "set-aside") return made;
	const input = { id: made.id };
	return fieldsOf(keeper.act("/api/letters/set-aside", input, { "if-match": String(made.version) }));
}

/** A trial on a letter in each of its states. */
export function onLetter(
	sent: (made: Made, state: string | null) => Partial<Sent>,
	yes?: Trial["yes"],
): Trial {
	return {
		states: STATES,
		async make(ground, state) {
			const made = await letter(ground, state);
			return { input: { id: made.id }, version: made.version, ...sent(made, state) };
		},
		...(yes === undefined ? {} : { yes }),
	};
}

const shown = onLetter(() => ({}));

/** A trial of the review of a letter: by the reader that has read it. */
function onReview(more: object): Trial {
	return {
		states: STATES,
		async make(ground, state) {
			const { id, version } = await letter(ground, "in-use");
			const found = await fieldsOf<{ letter: { readerVersion: string } }>(
				ground.as("controller").get(`/api/letters/${id}`),
			);
			if (state === "set-aside") {
				const put = ground.as("controller");
				await fieldsOf(put.act("/api/letters/set-aside", { id }, { "if-match": String(version) }));
			}
			return { input: { id, readerVersion: found.letter.readerVersion, ...more } };
		},
	};
}

export const letterTrials: Trials = {
	"letter.upload": {
		states: [null],
		make: async () => ({ input: {}, content: `# Brev\n\nEtaten skal svare på sak ${randomUUID()}.\n` }),
	},
	"letter.setAside": onLetter(() => ({})),
	"letter.fetchBack": onLetter(() => ({})),
	// The same reader would only say the same: the rule that says so is asked after the policy.
	"letter.readAgain": onLetter(() => ({}), 409),
	"letter.list": onLetter(({ id }, state) => ({ input: { state }, listed: id })),
	"letter.show": shown,
	"letter.text": shown,
	"letter.reading": shown,
	"letter.spreadsheet": shown,
	"letter.file": shown,
	"review.takeStep": {
		...onReview({}),
		async make(ground, state) {
			const { input } = await onReview({}).make(ground, state);
			const what = { do: "accept", rows: [{ key: "krav-1", version: 0 }] };
			return { input: { ...input, step: randomUUID(), what } };
		},
	},
	"review.show": onReview({}),
	"review.readiness": onReview({}),
};

export const auditTrials: Trials = {
	"audit.lately": onLetter(({ id }) => ({ input: { kind: "letter", limit: 500 }, listed: id })),
	"audit.trail": onLetter(({ id }) => ({ input: { kind: "letter", id } })),
	"audit.proof": {
		states: STATES,
		async make(ground, state) {
			const { id } = await letter(ground, state);
			await ground.seal();
			return { input: { kind: "letter", id } };
		},
	},
};

export const accessTrials: Trials = {
	"policy.show": { states: [null], make: async () => ({ input: {} }) },
	"policy.table": { states: [null], make: async () => ({ input: { language: "nn" } }) },
};
