/** The addresses and calls of people, as screens use them. A test holds the addresses to the contracts. */
import type { ActionContract, InputOf } from "#base/contract.ts";
import { act, see } from "#web/call.ts";
import type * as confirming from "./confirming/confirming.contract.ts";
import type * as organisation from "./organisation/organisation.contract.ts";
import type * as person from "./person/person.contract.ts";
import type * as register from "./register/register.contract.ts";
import type * as role from "./role/role.contract.ts";
import type * as saved from "./saved/saved.contract.ts";
import type * as steering from "./steering/steering.contract.ts";
import type * as unit from "./unit/unit.contract.ts";

export const PEOPLE_ADDRESSES = {
	organisationList: "/api/organisations",
	organisationShow: "/api/organisations/:id",
	organisationAdd: "/api/organisations/add",
	organisationChange: "/api/organisations/change",
	confirmingShow: "/api/confirming",
	confirmingChoose: "/api/confirming/choose",
	steeringList: "/api/steering",
	steeringSet: "/api/steering/set",
	registerCompare: "/api/register/compare",
	registerTakeIn: "/api/register/take-in",
	unitList: "/api/units",
	unitAdd: "/api/units/add",
	unitRename: "/api/units/rename",
	unitMove: "/api/units/move",
	unitClose: "/api/units/close",
	unitReopen: "/api/units/reopen",
	personList: "/api/people",
	personShow: "/api/people/:id",
	personAdd: "/api/people/add",
	personChange: "/api/people/change",
	personChangeSignIn: "/api/people/change-sign-in",
	personEnd: "/api/people/end",
	personResume: "/api/people/resume",
	personErase: "/api/people/erase",
	roleGive: "/api/roles/give",
	roleDeputise: "/api/roles/deputise",
	roleEnd: "/api/roles/end",
	savedViewList: "/api/saved-views",
	savedViewKeep: "/api/saved-views/keep",
	savedViewChange: "/api/saved-views/change",
	savedViewRemove: "/api/saved-views/remove",
	savedViewFetchBack: "/api/saved-views/fetch-back",
} as const;

/** What is sent beside the fields: the idempotency key, and the version that the person saw, 0 where there is none. */
export interface With {
	readonly key: string;
	readonly version: number;
}

const acting =
	<C extends ActionContract>(path: string) =>
	(input: InputOf<C>, more: With) =>
		act<C>(path, input, more);

export const seeOrganisations = (input: InputOf<typeof organisation.organisationList>, signal: AbortSignal) =>
	see<typeof organisation.organisationList>(PEOPLE_ADDRESSES.organisationList, input, signal);
export const seeOrganisation = (id: string, signal: AbortSignal) =>
	see<typeof organisation.organisationShow>(PEOPLE_ADDRESSES.organisationShow, { id }, signal);
export const addOrganisation = acting<typeof organisation.organisationAdd>(PEOPLE_ADDRESSES.organisationAdd);
export const changeOrganisation = acting<typeof organisation.organisationChange>(
	PEOPLE_ADDRESSES.organisationChange,
);

export const seeConfirming = (signal: AbortSignal) =>
	see<typeof confirming.confirmingShow>(PEOPLE_ADDRESSES.confirmingShow, {}, signal);
export const chooseConfirming = acting<typeof confirming.confirmingChoose>(PEOPLE_ADDRESSES.confirmingChoose);

export const seeSteering = (input: InputOf<typeof steering.steeringList>, signal: AbortSignal) =>
	see<typeof steering.steeringList>(PEOPLE_ADDRESSES.steeringList, input, signal);
export const setSteering = acting<typeof steering.steeringSet>(PEOPLE_ADDRESSES.steeringSet);

export const compareRegister = (numbers: string) =>
	see<typeof register.registerCompare>(PEOPLE_ADDRESSES.registerCompare, { numbers });
export const takeIn = acting<typeof register.registerTakeIn>(PEOPLE_ADDRESSES.registerTakeIn);

export const seeUnits = (input: InputOf<typeof unit.unitList>, signal: AbortSignal) =>
	see<typeof unit.unitList>(PEOPLE_ADDRESSES.unitList, input, signal);
export const addUnit = acting<typeof unit.unitAdd>(PEOPLE_ADDRESSES.unitAdd);
export const renameUnit = acting<typeof unit.unitRename>(PEOPLE_ADDRESSES.unitRename);
export const moveUnit = acting<typeof unit.unitMove>(PEOPLE_ADDRESSES.unitMove);
export const closeUnit = acting<typeof unit.unitClose>(PEOPLE_ADDRESSES.unitClose);
export const reopenUnit = acting<typeof unit.unitReopen>(PEOPLE_ADDRESSES.unitReopen);

export const seePeople = (input: InputOf<typeof person.personList>, signal: AbortSignal) =>
	see<typeof person.personList>(PEOPLE_ADDRESSES.personList, input, signal);
export const seePerson = (input: InputOf<typeof person.personShow>, signal: AbortSignal) =>
	see<typeof person.personShow>(PEOPLE_ADDRESSES.personShow, input, signal);
export const addPerson = acting<typeof person.personAdd>(PEOPLE_ADDRESSES.personAdd);
export const changePerson = acting<typeof person.personChange>(PEOPLE_ADDRESSES.personChange);
export const changeSignIn = acting<typeof person.personChangeSignIn>(PEOPLE_ADDRESSES.personChangeSignIn);
export const endPerson = acting<typeof person.personEnd>(PEOPLE_ADDRESSES.personEnd);
export const resumePerson = acting<typeof person.personResume>(PEOPLE_ADDRESSES.personResume);
export const erasePerson = acting<typeof person.personErase>(PEOPLE_ADDRESSES.personErase);

export const giveRole = acting<typeof role.roleGive>(PEOPLE_ADDRESSES.roleGive);
export const deputise = acting<typeof role.roleDeputise>(PEOPLE_ADDRESSES.roleDeputise);
export const endRole = acting<typeof role.roleEnd>(PEOPLE_ADDRESSES.roleEnd);

export const seeSavedViews = (input: InputOf<typeof saved.savedViewList>, signal: AbortSignal) =>
	see<typeof saved.savedViewList>(PEOPLE_ADDRESSES.savedViewList, input, signal);
export const keepView = acting<typeof saved.savedViewKeep>(PEOPLE_ADDRESSES.savedViewKeep);
export const changeView = acting<typeof saved.savedViewChange>(PEOPLE_ADDRESSES.savedViewChange);
export const removeView = acting<typeof saved.savedViewRemove>(PEOPLE_ADDRESSES.savedViewRemove);
export const fetchBackView = acting<typeof saved.savedViewFetchBack>(PEOPLE_ADDRESSES.savedViewFetchBack);
