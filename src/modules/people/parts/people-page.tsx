import { Heading, Link, Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { Link as RouteLink, useNavigate, useSearch } from "@tanstack/react-router";
import { type ReactNode, useCallback } from "react";
import { useTexts } from "#web/language.tsx";
import { useFrame } from "#web/shell.tsx";
import type { PeopleAddress } from "../address.ts";
import { seeOrganisation } from "../people.calls.ts";
import { useSeesPeople } from "./may.ts";
import { partsTexts } from "./parts.texts.ts";
import "./people.css";

const PAGES = [
	["/organisasjon", "organisation"],
	["/organisasjon/personer", "people"],
	["/organisasjon/enheter", "units"],
	["/organisasjon/styring", "steering"],
] as const;

/** The organisation that the pages are about: the one in the address, else the one acted for. */
export function useOrganisation() {
	const { org }: PeopleAddress = useSearch({ strict: false });
	const id = org ?? "own";
	return useQuery({ queryKey: ["organisation", id], queryFn: ({ signal }) => seeOrganisation(id, signal) });
}

/** Reads what stands in the address, and changes it. A step to go back to, but for what is typed. */
export function useAddress(): readonly [
	PeopleAddress,
	(change: Partial<Record<keyof PeopleAddress, unknown>>) => void,
] {
	const address: PeopleAddress = useSearch({ strict: false });
	const navigate = useNavigate();
	const readdress = useCallback(
		(change: Partial<Record<keyof PeopleAddress, unknown>>) => {
			void navigate({
				to: ".",
				search: (before: object) => ({ ...before, ...change }) as never,
				replace: "sok" in change,
				resetScroll: false,
			});
		},
		[navigate],
	);
	return [address, readdress];
}

/** A page about an organisation: whose it is, the pages beside it, a title, what can be done. */
export function PeoplePage({
	title,
	intro,
	actions,
	children,
}: {
	title: string;
	intro?: string;
	actions?: ReactNode;
	children: ReactNode;
}) {
	const t = useTexts(partsTexts);
	const [{ org }] = useAddress();
	const seesPeople = useSeesPeople();
	const organisation = useOrganisation().data?.organisation;
	useFrame(title);
	return (
		<div className="page people">
			<nav aria-label={t.pages} className="people-pages">
				{PAGES.filter(([, name]) => name !== "people" || seesPeople).map(([to, name]) => (
					<RouteLink
						key={to}
						to={to}
						search={org === undefined ? {} : { org }}
						activeOptions={{ exact: to === "/organisasjon", includeSearch: false }}
					>
						{t[name]}
					</RouteLink>
				))}
			</nav>
			<div className="page-head people-head">
				<div>
					{organisation && <p className="people-whose subtle">{organisation.name}</p>}
					<Heading level={1} data-size="md">
						{title}
					</Heading>
					{intro && <Paragraph>{intro}</Paragraph>}
					{org !== undefined && organisation?.reach === "looked-after" && (
						<Link asChild>
							<RouteLink to="." search={{}}>
								{t.back}
							</RouteLink>
						</Link>
					)}
				</div>
				{actions && <div className="people-actions">{actions}</div>}
			</div>
			{children}
		</div>
	);
}
