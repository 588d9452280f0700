import type { Module } from "#platform/action.ts";
import { confirmingActions, confirmingViews } from "./confirming/confirming.actions.ts";
import { organisationActions, organisationViews } from "./organisation/organisation.actions.ts";
import { personActions, personViews } from "./person/person.actions.ts";
import { registerActions, registerViews } from "./register/register.actions.ts";
import { roleActions } from "./role/role.actions.ts";
import { savedActions, savedViews } from "./saved/saved.actions.ts";
import { sessionActions, sessionViews } from "./session/session.actions.ts";
import { steeringActions, steeringViews } from "./steering/steering.actions.ts";
import { unitActions, unitViews } from "./unit/unit.actions.ts";

/** What the people module lets the server offer. */
export const peopleModule: Module = {
	actions: [
		...organisationActions,
		...confirmingActions,
		...steeringActions,
		...registerActions,
		...unitActions,
		...personActions,
		...roleActions,
		...sessionActions,
		...savedActions,
	],
	views: [
		...organisationViews,
		...confirmingViews,
		...steeringViews,
		...registerViews,
		...unitViews,
		...personViews,
		...sessionViews,
		...savedViews,
	],
};
