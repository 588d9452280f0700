import { Alert, Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { fetched, useAbout } from "#web/about.ts";
import { useTexts } from "#web/language.tsx";
import { useFrame } from "#web/shell.tsx";
import { roleTexts } from "../role.texts.ts";
import type { Role } from "../role.ts";
import { signInFaultTexts, signInTexts } from "./sign-in.texts.ts";
import "./sign-in.css";

interface DemoPersonShown {
	readonly id: string;
	readonly name: string;
	readonly organisation: string;
	readonly role: Role;
}

/** What the page's address tells it: the page to come back to, and what went wrong. */
export interface SignInAddress {
	readonly tilbake?: string;
	readonly feil?: string;
}

/** The page's address from whatever stands there. */
export function signInAddressIn(search: Readonly<Record<string, unknown>>): SignInAddress {
	const words = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);
	const [tilbake, feil] = [words(search.tilbake), words(search.feil)];
	return { ...(tilbake === undefined ? {} : { tilbake }), ...(feil === undefined ? {} : { feil }) };
}

/** Goes to the provider and comes back to the page that somebody wanted. */
function begin(query: Readonly<Record<string, string | undefined>>): void {
	const given = Object.entries(query).flatMap(([name, value]) =>
		value === undefined ? [] : [[name, value]],
	);
	location.assign(`/auth/begin?${new URLSearchParams(given)}`);
}

/** Where one signs in: with the provider, in the demonstration as one of its people. */
export function SignInScreen() {
	const t = useTexts(signInTexts);
	const faults = useTexts(signInFaultTexts);
	const about = useAbout();
	const { tilbake, feil } = useSearch({ strict: false }) as SignInAddress;
	const fault: string | undefined = faults[feil as keyof typeof faults];
	useFrame(t.title);
	return (
		<div className="page sign-in">
			<div className="page-head">
				<Heading level={1} data-size="md">
					{t.title}
				</Heading>
				<Paragraph>{t.intro}</Paragraph>
			</div>
			{fault !== undefined && (
				<Alert data-color="warning" role="alert">
					{fault}
				</Alert>
			)}
			{about !== null && about.provider !== "none" && (
				<div className="sign-in-outside">
					{about.provider === "silent" && <Alert data-color="warning">{t.silent}</Alert>}
					<Button onClick={() => begin({ tilbake })}>{t.button}</Button>
					<Paragraph className="subtle">{t.outside}</Paragraph>
				</div>
			)}
			{about !== null && about.mode !== "production" && <DemoPeople returnTo={tilbake} />}
		</div>
	);
}

function DemoPeople({ returnTo }: { returnTo: string | undefined }) {
	const t = useTexts(signInTexts);
	const roles = useTexts(roleTexts);
	const { data: people } = useQuery({
		queryKey: ["demo-people"],
		queryFn: ({ signal }) => fetched<readonly DemoPersonShown[]>("/demo/people", signal),
	});
	return (
		<section className="sign-in-demo">
			<Heading level={2} data-size="xs">
				{t.demoTitle}
			</Heading>
			<Paragraph>{t.demoText}</Paragraph>
			{people === undefined && <p role="status">{t.loading}</p>}
			<ul className="sign-in-people">
				{people?.map(({ id, name, organisation, role }) => (
					<li key={id}>
						<button
							type="button"
							className="sign-in-person"
							onClick={() => begin({ person: id, tilbake: returnTo })}
						>
							<span className="sign-in-name">{name}</span>
							<span>{roles[role]}</span>
							<span className="subtle">{organisation}</span>
						</button>
					</li>
				))}
			</ul>
		</section>
	);
}
