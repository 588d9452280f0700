import { Link as RouteLink } from "@tanstack/react-router";
import { useTexts } from "../language.tsx";
import { AsOf, useDay } from "./as-of.tsx";
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

interface YearNavProps {
	readonly year: string;
	/** Whether the page can be shown as it stood on a day. */
	readonly isDated?: boolean;
}

/** The menu of a year, over each of its pages. A day that the year is shown as of goes along from page to page. */
export function YearNav({ year, isDated = true }: YearNavProps) {
	const t = useTexts(yearNavTexts);
	const day = useDay();
	return (
		<div className="year-head">
			<nav className="year-nav" aria-label={t.menu(year)}>
				{PAGES.map(([to, name]) => (
					<RouteLink
						key={to}
						to={to}
						params={{ year }}
						search={{ dag: day }}
						activeOptions={{ exact: name === "year", includeSearch: false }}
					>
						{t[name]}
					</RouteLink>
				))}
			</nav>
			{isDated && <AsOf year={year} />}
		</div>
	);
}
