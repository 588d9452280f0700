import { randomUUID } from "node:crypto";
import { DEMO_ORGANISATIONS } from "#people";
import { fieldsOf, type Ground, type Sent, type Trial, type Trials } from "./trial.ts";

const { agency, ministry } = DEMO_ORGANISATIONS;
/** Of a thing that has no states of its own, but belongs to an agency all the same. */
const STANDING = ["there"];

interface Made {
	readonly id: string;
	readonly version: number;
}

const act = (ground: Ground, path: string, fields: object, version?: number): Promise<Made> =>
	fieldsOf(
		ground
			.as("administrator")
			.act(path, fields, version === undefined ? {} : { "if-match": String(version) }),
	);

/** A name that nobody has. */
const newName = (): string => `Prøve ${randomUUID()}`;

/** Somebody new, in a state. */
async function person(ground: Ground, state: string | null): Promise<Made> {
	let made = await act(ground, "/api/people/add", { name: newName() });
	const { id } = made;
	if (state !== "active") made = await act(ground, "/api/people/end", { id }, made.version);
	return state === "erased" ? act(ground, "/api/people/erase", { id }, made.version) : made;
}

/** A new unit, in a state. */
async function unit(ground: Ground, state: string | null): Promise<Made> {
	const made = await act(ground, "/api/units/add", { name: newName() });
	return state === "closed" ? act(ground, "/api/units/close", { id: made.id }, made.version) : made;
}

/** A role that somebody new has, will have, or gave up before it began; the program's day is 6 May 2025. */
async function role(ground: Ground, state: string | null): Promise<Made> {
	const { id: personId } = await person(ground, "active");
	const fromDay = state === "current" ? "2025-05-06" : "2025-07-01";
	const made = await act(ground, "/api/roles/give", { personId, role: "controller", fromDay });
	if (state !== "over") return made;
	return act(ground, "/api/roles/end", { id: made.id, lastDay: "2025-06-30" }, made.version);
}

function on(
	states: readonly string[],
	make: (ground: Ground, state: string | null) => Promise<Made>,
	sent: (made: Made, state: string | null) => Partial<Sent> = () => ({}),
): Trial {
	return {
		states,
		async make(ground, state) {
			const made = await make(ground, state);
			const more = sent(made, state);
			return { version: made.version, ...more, input: { id: made.id, ...more.input } };
		},
	};
}

const SAVED = ["kept", "removed"];

/** A list that the controller keeps and shares, in a state. */
async function savedView(ground: Ground, state: string | null): Promise<Made> {
	const keeper = ground.as("controller");
	const sent = { page: "krav", name: newName(), address: { sok: "frist:<30d" }, isShared: true };
	const made = await fieldsOf<Made>(keeper.act("/api/saved-views/keep", sent));
	if (state !== "removed") return made;
	return fieldsOf(keeper.act("/api/saved-views/remove", { id: made.id }, { "if-match": '"1"' }));
}

const PERSON = ["active", "ended", "erased"];
const UNIT = ["open", "closed"];
const ROLE = ["planned", "current", "over"];
const list = (input: object = {}): Trial => ({ states: [null], make: async () => ({ input: { ...input } }) });

const personTrials: Trials = {
	"person.list": {
		states: PERSON,
		async make(ground, state) {
			const { id } = await person(ground, state);
			return { input: { state, limit: 500 }, listed: id };
		},
	},
	"person.show": on(PERSON, person),
	"person.add": { states: [null], make: async () => ({ input: { name: newName() } }) },
	"person.change": on(PERSON, person, () => ({ input: { name: newName() } })),
	"person.changeSignIn": on(PERSON, person, () => ({ input: { issuer: "urn:try", claim: randomUUID() } })),
	"person.end": on(PERSON, person),
	"person.resume": on(PERSON, person),
	"person.erase": on(PERSON, person),
};

const unitTrials: Trials = {
	"unit.list": {
		states: UNIT,
		async make(ground, state) {
			const { id } = await unit(ground, state);
			return { input: { organisationId: agency.id, state }, listed: id };
		},
	},
	"unit.add": {
		states: STANDING,
		make: async () => ({ input: { organisationId: agency.id, name: newName() } }),
	},
	"unit.rename": on(UNIT, unit, () => ({ input: { name: newName() } })),
	"unit.move": on(UNIT, unit, () => ({ input: { parentId: null } })),
	"unit.close": on(UNIT, unit),
	"unit.reopen": on(UNIT, unit),
};

const roleTrials: Trials = {
	"role.give": {
		states: STANDING,
		async make(ground) {
			const { id: personId } = await person(ground, "active");
			return { input: { personId, organisationId: agency.id, role: "director", fromDay: "2025-06-01" } };
		},
	},
	"role.deputise": {
		states: ROLE,
		async make(ground, state) {
			const { id, version } = await role(ground, state);
			const { id: personId } = await person(ground, "active");
			return { version, input: { id, personId, fromDay: "2025-08-01", toDay: "2025-08-31" } };
		},
	},
	"role.end": on(ROLE, role, () => ({ input: { lastDay: "2025-12-31" } })),
};

const organisationTrials: Trials = {
	// Everybody sees which organisations there are.
	"organisation.list": list(),
	"organisation.show": list({ id: agency.id }),
	// A rule says that only a ministry adds agencies, and it is asked after the policy.
	"organisation.add": {
		...{ states: [null], yes: 409 },
		make: async () => ({ input: { name: newName(), shortName: randomUUID().slice(0, 20) } }),
	},
	"confirming.show": list({}),
	"confirming.choose": {
		states: [null],
		make: async () => ({ input: { needsSecond: false } }),
	},
	"organisation.change": {
		states: STANDING,
		async make(ground) {
			const found = await fieldsOf<{ organisation: { version: number } }>(
				ground.as("administrator").get("/api/organisations/own"),
			);
			const { version } = found.organisation;
			return { version, input: { id: agency.id, name: newName(), shortName: randomUUID().slice(0, 20) } };
		},
	},
	"steering.list": list(),
	// A rule says that the agency does not choose its ministry, and it is asked after the policy.
	"steering.set": {
		...{ states: STANDING, yes: 409 },
		make: async () => ({ input: { agencyId: agency.id, year: 2027, ministryId: ministry.id } }),
	},
	"register.compare": list(),
	// Of what is not there it says what it says of what has changed: load the file again.
	"register.takeIn": {
		...{ states: STANDING, elsewhere: "denied" },
		async make(ground) {
			const { id, version } = await unit(ground, "open");
			return { input: { changes: [{ does: "rename-part", id, name: newName(), seen: version }] } };
		},
	},
};

/** A session of somebody at home in the agency, in a state. */
async function session(ground: Ground, state: string | null): Promise<Made> {
	const made = { id: await ground.session("assignmentOwner"), version: 1 };
	if (state !== "ended") return made;
	return act(ground, "/api/sessions/end-other", { id: made.id }, made.version);
}

const sessionTrials: Trials = {
	"session.show": list(),
	"session.list": list(),
	"session.listOthers": list(),
	"savedView.list": list({ page: "krav" }),
	"savedView.keep": {
		states: [null],
		make: async () => ({ input: { page: "krav", name: newName(), address: {}, isShared: false } }),
	},
	// Each list of a trial is the controller's: the rule that only its owner changes it is asked after the policy.
	"savedView.change": { ...on(SAVED, savedView, () => ({ input: { isShared: true } })), yes: 409 },
	"savedView.remove": { ...on(SAVED, savedView), yes: 409 },
	"savedView.fetchBack": { ...on(SAVED, savedView), yes: 409 },
	"session.endMine": { states: [null], make: async () => ({ input: { id: randomUUID() } }) },
	"session.endOther": on(["open", "ended"], session),
	"session.actFor": { states: STANDING, make: async () => ({ input: { organisationId: agency.id } }) },
};

export const peopleTrials: Trials = {
	...sessionTrials,
	...personTrials,
	...unitTrials,
	...roleTrials,
	...organisationTrials,
};
