import { randomBytes, randomUUID } from "node:crypto";
import { reviewAs } from "../review.ts";
import { onLetter } from "./letters.ts";
import { fieldsOf, type Ground, type Trial, type Trials } from "./trial.ts";

const YEAR = 2025;

interface Made {
	readonly id: string;
	readonly version: number;
}

/** Years that no letter of a trial has begun yet. */
let years = 2000;

/** A letter of allocation that is accepted for a year of its own, in a state. */
async function acceptance(ground: Ground, state: string | null): Promise<Made> {
	const keeper = ground.as("controller");
	const year = ++years;
	const text = `# Tildelingsbrev for ${year} til Prøvetilsynet\n\n## 1 Mål\n\nPrøvetilsynet skal svare på sak ${randomUUID()}.\n`;
	const { id } = await fieldsOf<Made>(keeper.upload(text, "brev.md"));
	await reviewAs(keeper, id);
	const accepted = await fieldsOf<Made>(keeper.act("/api/years/accept", { id }, { "if-match": '"1"' }));
	if (state !== "taken-back") return { id: accepted.id, version: 1 };
	return fieldsOf(keeper.act("/api/years/take-back", { id: accepted.id }, { "if-match": '"1"' }));
}

/** An acceptance that waits for a second person, in a state; who accepted it is the controller. */
async function proposal(ground: Ground, state: string | null): Promise<Made> {
	const keeper = ground.as("controller");
	const choose = (needsSecond: boolean) =>
		fieldsOf(ground.as("administrator").act("/api/confirming/choose", { needsSecond }));
	await choose(true);
	const { id } = await acceptance(ground, null);
	await choose(false);
	const version = { "if-match": '"1"' };
	if (state === "withdrawn") return fieldsOf(keeper.act("/api/proposals/withdraw", { id }, version));
	return { id, version: 1 };
}

const list: Trial = { states: [null], make: async () => ({ input: { year: YEAR } }) };

export const yearTrials: Trials = {
	"goal.list": list,
	"assignment.list": list,
	"duty.list": list,
	"money.list": list,
	"meeting.list": list,
	"report.list": list,
	"feed.make": {
		states: [null],
		make: async () => ({ input: { secretSha256: randomBytes(32).toString("hex"), language: "nb" } }),
	},
	"year.between": {
		states: [null],
		make: async () => ({ input: { year: YEAR, from: "2025-01-01", to: "2025-05-01" } }),
	},
	"assignment.show": {
		states: ["in-force"],
		async make(ground) {
			const keeper = ground.as("controller");
			const year = ++years;
			const text = `# Tildelingsbrev for ${year} til Prøvetilsynet\n\n## 1 Oppdrag\n\n### Oppdrag ${year}-01 Skjær\n\nPrøvetilsynet skal merke skjær.\n`;
			const { id } = await fieldsOf<Made>(keeper.upload(text, "brev.md"));
			await reviewAs(keeper, id);
			await fieldsOf(keeper.act("/api/years/accept", { id }, { "if-match": '"1"' }));
			return { input: { year, number: `${year}-01` } };
		},
	},
	"search.find": { states: [null], make: async () => ({ input: { q: "krav" } }) },
	"agency.list": { states: [null], make: async () => ({ input: {} }) },
	"letter.fates": { states: [null], make: async () => ({ input: {} }) },
	"feed.list": { states: [null], make: async () => ({ input: {} }) },
	"calendar.show": { states: [null], make: async () => ({ input: {} }) },
	// Each feed of a trial is the controller's: the rule that it is ended by its own person is asked after the policy.
	"feed.end": {
		states: ["open", "ended"],
		yes: 409,
		async make(ground, state) {
			const keeper = ground.as("controller");
			const sent = { secretSha256: randomBytes(32).toString("hex"), language: "nb" };
			const { id } = await fieldsOf<Made>(keeper.act("/api/feeds/make", sent));
			if (state === "ended") await keeper.act("/api/feeds/end", { id }, { "if-match": '"1"' });
			return { input: { id }, version: state === "ended" ? 2 : 1 };
		},
	},
	"year.show": list,
	"year.compare": onLetter(({ id }) => ({ input: { id, year: YEAR } })),
	// The letter of a trial names no year: the rule that says so is asked after the policy.
	"year.accept": onLetter(() => ({}), 409),
	// No letter stands for the year of a trial, so that there is nothing to change.
	"year.agree": onLetter(({ id }) => ({ input: { id, year: 1900, keys: [] } }), 409),
	"proposal.list": list,
	"proposal.confirm": {
		states: ["waiting", "withdrawn"],
		async make(ground, state) {
			const { id, version } = await proposal(ground, state);
			return { input: { id }, version };
		},
	},
	"proposal.withdraw": {
		states: ["waiting", "withdrawn"],
		async make(ground, state) {
			const { id, version } = await proposal(ground, state);
			return { input: { id }, version };
		},
	},
	"year.takeBack": {
		states: ["standing", "taken-back"],
		async make(ground, state) {
			const { id, version } = await acceptance(ground, state);
			return { input: { id }, version };
		},
	},
};
