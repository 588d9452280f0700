import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useSpeech, useTexts } from "#web/language.tsx";
import { ChangeDialog, type FormField } from "../parts/change-form.tsx";
import { partsTexts } from "../parts/parts.texts.ts";
import { deputise, endRole, giveRole, seeOrganisations, seePeople, seeUnits } from "../people.calls.ts";
import { peopleTexts } from "../person/people.texts.ts";
import type { Shown } from "../person/shown.ts";
import { roleTexts } from "../role.texts.ts";
import { ROLES, type Role } from "../role.ts";
import type { RoleRow } from "./role.contract.ts";
import { roleWords } from "./role-words.ts";
import { rolesTexts } from "./roles.texts.ts";

interface Closing {
	readonly shown: Shown;
	onDone(): void;
	onClose(): void;
}

/** The most that a list of choices asks for at once. */
const MOST = 500;

/** What changes with a role: the person's page, and the lists. */
function useRenew(): () => void {
	const queries = useQueryClient();
	return () => {
		void queries.invalidateQueries({ queryKey: ["person"] });
		void queries.invalidateQueries({ queryKey: ["people"] });
	};
}

function useDays(today: string): Readonly<Record<"first" | "last", FormField>> {
	const t = useTexts(rolesTexts);
	return {
		first: { name: "fromDay", label: t.firstDay, kind: "date", initial: today, wrong: t.wrongDay },
		last: { name: "toDay", label: t.lastDay, kind: "date", wrong: t.wrongDay },
	};
}

/** Gives the person a role, in their own organisation or in one that the ministry steers. */
export function GiveDialog({ shown, onDone, onClose }: Closing) {
	const t = useTexts(rolesTexts);
	const names = useTexts(roleTexts);
	const renew = useRenew();
	const days = useDays(shown.today);
	const { person } = shown;
	const spaces = useQuery({
		queryKey: ["organisations", "mine"],
		queryFn: ({ signal }) => seeOrganisations({ reach: "mine", limit: MOST }, signal),
	});
	const units = useQuery({
		queryKey: ["units", person.home.id, "open"],
		queryFn: ({ signal }) => seeUnits({ organisationId: person.home.id, state: "open", limit: MOST }, signal),
		enabled: shown.reach !== "none",
	});
	const inSpaces = (spaces.data?.organisations ?? []).map(({ id, name }) => ({ value: id, label: name }));
	const home = inSpaces.find(({ value }) => value === person.home.id);
	if (spaces.isPending || (shown.reach !== "none" && units.isPending)) return null;
	return (
		<ChangeDialog
			title={t.giveTitle(person.name ?? "")}
			intro={<p>{t.giveIntro}</p>}
			submit={t.give}
			fields={[
				{
					...{ name: "role", label: t.colRole, kind: "select" },
					options: ROLES.map((role) => ({ value: role, label: names[role] })),
				},
				{
					...{ name: "organisationId", label: t.where, kind: "select", options: inSpaces },
					...(home === undefined ? {} : { initial: home.value }),
				},
				{
					...{ name: "unitId", label: t.unit, kind: "select", isOptional: true },
					options: (units.data?.units ?? []).map(({ id, name }) => ({ value: id, label: name })),
				},
				days.first,
				{ ...days.last, isOptional: true },
			]}
			version={0}
			send={({ role, organisationId, unitId = null, fromDay, toDay = null }, more) =>
				giveRole(
					{
						...{ personId: person.id, role: role as Role, unitId, fromDay: fromDay ?? "", toDay },
						...(organisationId ? { organisationId } : {}),
					},
					more,
				)
			}
			onDone={() => [renew(), onDone()]}
			onClose={onClose}
		/>
	);
}

/** Lets a colleague stand in for one of the person's roles. */
export function DeputiseDialog({ shown, role, onDone, onClose }: Closing & { role: RoleRow }) {
	const t = useTexts(rolesTexts);
	const people = useTexts(peopleTexts);
	const parts = useTexts(partsTexts);
	const { language } = useSpeech();
	const renew = useRenew();
	const days = useDays(shown.today);
	const homeId = shown.person.home.id;
	const colleagues = useQuery({
		queryKey: ["people", homeId, "deputies"],
		queryFn: ({ signal }) => seePeople({ organisationId: homeId, state: "active", limit: MOST }, signal),
	});
	if (colleagues.isPending) return null;
	const options = (colleagues.data?.people ?? [])
		.filter(({ id, home }) => id !== shown.person.id && home.id === homeId)
		.map(({ id, name }) => ({ value: id, label: name ?? people.erased }));
	return (
		<ChangeDialog
			title={t.deputyFor(roleWords(role, language))}
			intro={<p>{t.deputyIntro}</p>}
			submit={parts.choose}
			fields={[
				{ name: "personId", label: t.deputy, kind: "select", options },
				{ ...days.first, initial: role.fromDay > shown.today ? role.fromDay : shown.today },
				days.last,
			]}
			version={role.version}
			send={({ personId, fromDay, toDay }, more) =>
				deputise({ id: role.id, personId: personId ?? "", fromDay: fromDay ?? "", toDay: toDay ?? "" }, more)
			}
			onDone={() => [renew(), onDone()]}
			onClose={onClose}
		/>
	);
}

/** Ends one of the person's roles. */
export function EndDialog({ shown, role, onDone, onClose }: Closing & { role: RoleRow }) {
	const t = useTexts(rolesTexts);
	const { language } = useSpeech();
	const renew = useRenew();
	return (
		<ChangeDialog
			title={t.endTitle(roleWords(role, language))}
			intro={<p>{t.endIntro}</p>}
			submit={t.end}
			fields={[{ name: "lastDay", label: t.lastDay, kind: "date", initial: shown.today, wrong: t.wrongDay }]}
			version={role.version}
			send={({ lastDay }, more) => endRole({ id: role.id, lastDay: lastDay ?? "" }, more)}
			onDone={() => [renew(), onDone()]}
			onClose={onClose}
		/>
	);
}
