import { randomUUID } from "node:crypto";
import { fieldsOf, type Ground, type Sent, type Trial, type Trials } from "./trial.ts";

const STATES = ["in-use", "set-aside"];
const QUESTION_STATES = ["open", "answered", "withdrawn"];

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

/** A trial on a comment that the controller wrote, in each of its states. */
const onComment: Trial = {
	states: ["standing", "resolved", "taken-back"],
	async make(ground, state) {
		const keeper = ground.as("controller");
		const { input } = await onReview({ key: "krav-1", text: "Gjelder dette oss?" }).make(ground, "in-use");
		const { id, version } = await fieldsOf<Made>(keeper.act("/api/comments/add", input));
		const close = (path: string) => fieldsOf<Made>(keeper.act(path, { id }, { "if-match": String(version) }));
		if (state === "resolved") await close("/api/comments/resolve");
		if (state === "taken-back") await close("/api/comments/take-back");
		return { input: { id }, version: state === "standing" ? version : version + 1 };
	},
};

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
	"letter.send": {
		states: [null],
		make: async () => ({ input: {}, content: `# Brev\n\nEtaten skal svare på sak ${randomUUID()}.\n` }),
	},
	// The letter is of another year than the form: the rule that says so is asked after the policy.
	"letter.sendSupplement": onLetter(({ id }) => {
		const line = { does: "end", number: "2025-07", title: "Los" };
		const head = { language: "nb", year: 2025, number: 1, date: "2025-05-06", reference: "" };
		const form = { ...head, sender: "Kystdepartementet", recipient: "Kystvesenet", lines: [line] };
		return { input: { id, form } };
	}, 409),
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
	// Nothing is asked in a trial's review: the rule that says so is asked after the policy.
	"question.send": {
		...onReview({ opening: "", questions: [{ key: "funn-1", text: "Hvilken dag?" }] }),
		yes: 409,
	},
	"question.answer": {
		states: QUESTION_STATES,
		async make(ground, state) {
			const { id, version } = await questionIn(ground, state);
			return { input: { id, text: "Den siste dagen." }, version };
		},
	},
	"question.withdraw": {
		states: QUESTION_STATES,
		async make(ground, state) {
			const { id, version } = await questionIn(ground, state);
			return { input: { id }, version };
		},
	},
	"comment.list": onReview({}),
	"comment.add": onReview({ key: "krav-1", text: "Gjelder dette oss?" }),
	"comment.resolve": onComment,
	// Each is the controller's own: the rule that one takes back one's own is asked after the policy.
	"comment.takeBack": { ...onComment, yes: 409 },
	"mention.list": { states: [null], make: async () => ({ input: {} }) },
	"mention.read": {
		states: [null],
		make: async () => ({ input: { letterId: randomUUID(), key: "krav-1" } }),
	},
	"question.list": { states: [null], make: async () => ({ input: {} }) },
};

/** A question that was sent to the ministry. */
async function question(ground: Ground): Promise<{ readonly id: string }> {
	const keeper = ground.as("controller");
	const text = `# Tildelingsbrev\n\nVirksomheten skal svare på sak ${randomUUID()} innen 31. september 2026.\n`;
	const { id } = await fieldsOf<Made>(keeper.upload(text, "brev.md"));
	const read = await fieldsOf<{ letter: { readerVersion: string } }>(keeper.get(`/api/letters/${id}`));
	const { readerVersion } = read.letter;
	const key = "funn-1";
	const what = { do: "ask", rows: [{ key, version: 0 }], text: "Hvilken dag?" };
	await fieldsOf(keeper.act("/api/reviews/take-step", { id, readerVersion, step: randomUUID(), what }));
	const questions = [{ key, text: "Hvilken dag?" }];
	await fieldsOf(keeper.act("/api/questions/send", { id, readerVersion, opening: "Hei", questions }));
	const found = await fieldsOf<{ questions: readonly { id: string }[] }>(
		keeper.get(`/api/questions?letterId=${id}`),
	);
	return { id: found.questions[0]?.id ?? "" };
}

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

/** The same, in a state. */
async function questionIn(ground: Ground, state: string | null): Promise<Made> {
	const { id } = await question(ground);
	const seen = { "if-match": '"1"' };
	if (state === "answered") {
		return fieldsOf(ground.as("steward").act("/api/questions/answer", { id, text: "Den siste." }, seen));
	}
	if (state === "withdrawn") {
		return fieldsOf(ground.as("controller").act("/api/questions/withdraw", { id }, seen));
	}
	return { id, version: 1 };
}
