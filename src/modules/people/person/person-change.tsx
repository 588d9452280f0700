import { useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useSpeech, useTexts } from "#web/language.tsx";
import { ChangeDialog, type Filled, type FormField } from "../parts/change-form.tsx";
import {
	changePerson,
	changeSignIn,
	endPerson,
	erasePerson,
	resumePerson,
	type With,
} from "../people.calls.ts";
import { contactFields, signInFields } from "./fields.ts";
import { personTexts } from "./person.texts.ts";
import type { Shown } from "./shown.ts";

/** What may be done with a person on their page. */
export type Change = "contact" | "sign-in" | "end" | "resume" | "erase";

interface Asked {
	readonly title: string;
	readonly submit: string;
	readonly intro?: ReactNode;
	readonly fields?: readonly FormField[];
	readonly isFinal?: boolean;
	send(filled: Filled, more: With): Promise<unknown>;
}

/** The dialog of a change; what cannot be undone names what it comes to. */
export function PersonChange({
	shown,
	change,
	onDone,
	onClose,
}: {
	shown: Shown;
	change: Change;
	onDone: () => void;
	onClose: () => void;
}) {
	const queries = useQueryClient();
	const asked = useAsked(shown)[change];
	return (
		<ChangeDialog
			fields={[]}
			{...asked}
			version={shown.person.version}
			onDone={() => {
				void queries.invalidateQueries({ queryKey: ["person", shown.person.id] });
				void queries.invalidateQueries({ queryKey: ["people"] });
				onDone();
			}}
			onClose={onClose}
		/>
	);
}

function useAsked({ person, issuer, roles }: Shown): Readonly<Record<Change, Asked>> {
	const t = useTexts(personTexts);
	const { language } = useSpeech();
	const { id } = person;
	const name = person.name ?? "";
	const rolesLeft = roles.filter(({ state }) => state !== "over").length;
	return {
		contact: {
			...{ title: t.changeTitle, submit: t.save, fields: contactFields(language, person) },
			send: ({ name: called, email = null, phone = null }, more) =>
				changePerson({ id, name: called ?? "", email, phone }, more),
		},
		"sign-in": {
			...{ title: t.changeSignIn, submit: t.save, fields: signInFields(language, issuer) },
			intro: <p>{t.signInIntro}</p>,
			send: ({ issuer: by = null, claim = null }, more) => changeSignIn({ id, issuer: by, claim }, more),
		},
		end: {
			...{ title: t.endTitle(name), submit: t.end },
			intro: (
				<Consequences
					said={t.endIntro}
					what={[...(rolesLeft > 0 ? [t.endRoles(rolesLeft)] : []), t.endSignIn, t.endKept]}
				/>
			),
			send: (_, more) => endPerson({ id }, more),
		},
		resume: {
			...{ title: t.resume, submit: t.resume, intro: <p>{t.resumed}</p> },
			send: (_, more) => resumePerson({ id }, more),
		},
		erase: {
			...{ title: t.eraseTitle(name), submit: t.eraseFinal, isFinal: true },
			intro: <Consequences said={t.eraseIntro} what={[t.eraseGone, t.eraseStays, t.eraseNever]} />,
			send: (_, more) => erasePerson({ id }, more),
		},
	};
}

function Consequences({ said, what }: { said: string; what: readonly string[] }) {
	return (
		<>
			<p>{said}</p>
			<ul>
				{what.map((one) => (
					<li key={one}>{one}</li>
				))}
			</ul>
		</>
	);
}
