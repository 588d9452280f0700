import { Link as RouteLink } from "@tanstack/react-router";
import { useTexts } from "../language.tsx";
import { yearNavTexts } from "./year-nav.texts.ts";
import "./year-nav.css";

/** The pages of a year, in the order that people go through them. */
const PAGES = [
	["/aar/$year", "year"],
	["/aar/$year/mal", "goals"],
	["/aar/$year/oppdrag", "assignments"],
	["/aar/$year/krav", "duties"],
	["/aar/$year/penger", "money"],
	["/aar/$year/dialog", "dialogue"],
	["/aar/$year/rapporter", "reports"],
	["/aar/$year/aarshjul", "wheel"],
] as const;

/** The menu of a year, over each of its pages. */
export function YearNav({ year }: { year: string }) {
	const t = useTexts(yearNavTexts);
	return (
		<nav className="year-nav" aria-label={t.menu(year)}>
			{PAGES.map(([to, name]) => (
				<RouteLink key={to} to={to} params={{ year }} activeOptions={{ exact: true, includeSearch: false }}>
					{t[name]}
				</RouteLink>
			))}
		</nav>
	);
}
