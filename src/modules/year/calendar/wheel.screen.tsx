import { Heading, Link, Paragraph, ToggleGroup } from "@digdir/designsystemet-react";
import { Link as RouteLink, useParams, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { dayInWords, periodInWords, weekdayInWords } from "#base/formats.ts";
import { ListSkeleton } from "#web/components/list-skeleton.tsx";
import { useReaddress } from "#web/components/readdress.ts";
import { YearNav } from "#web/components/year-nav.tsx";
import { useSpeech, useTexts } from "#web/language.tsx";
import { useFrame } from "#web/shell.tsx";
import { type Due, type DueKind, dueIn } from "../due.ts";
import { labelOf } from "../due-words.ts";
import { Fault } from "../fault.tsx";
import { PlanFor } from "../plan-for.tsx";
import { useLists } from "../use-lists.ts";
import { FeedPanel } from "./feed.panel.tsx";
import { addressOfKind, DUE_KINDS, kindIn, type WheelAddress } from "./wheel.address.ts";
import { Calendar } from "./wheel.calendar.tsx";
import { Wheel } from "./wheel.drawing.tsx";
import { wheelTexts } from "./wheel.texts.ts";
import { groupedBy } from "./wheel.ts";
import "./wheel.css";

/** Where a thing with a day is shown among its likes. */
const LIST_OF = {
	assignment: "/aar/$year/oppdrag",
	report: "/aar/$year/rapporter",
	meeting: "/aar/$year/dialog",
	duty: "/aar/$year/krav",
} as const;

/** The year wheel: everything with a day, as a wheel of twelve months, a list and a calendar of the same. */
export default function WheelScreen() {
	const t = useTexts(wheelTexts);
	const { year: named = "" } = useParams({ strict: false }) as { year?: string };
	const year = Number(named);
	const address = useSearch({ strict: false }) as WheelAddress;
	const kind = kindIn(address);
	const { dues, today, fault, again } = useDues(year, address.dag);
	useFrame(t.title(named), named);
	const shown = useMemo(
		() => dues?.filter(({ is }) => kind === undefined || kind === is) ?? null,
		[dues, kind],
	);
	return (
		<div className="page wheel-page">
			<YearNav year={named} />
			<div className="page-head">
				<Heading level={1} data-size="md">
					{t.title(named)}
				</Heading>
				<Paragraph>{t.intro}</Paragraph>
			</div>
			{fault && <Fault fault={fault} again={again} />}
			{shown === null && !fault && <ListSkeleton label={t.loading} />}
			{dues?.length === 0 && (
				<div className="empty">
					<Paragraph>{t.empty}</Paragraph>
					<Link asChild data-color="accent">
						<RouteLink to="/aar/$year" params={{ year: named }}>
							{t.toYear}
						</RouteLink>
					</Link>
				</div>
			)}
			{dues !== null && dues.length > 0 && shown !== null && (
				<div className="wheel-and-list">
					<Wheel dues={shown} today={today} year={year} />
					<div className="wheel-side">
						<Choices dues={dues} />
						<FeedPanel />
						{address.form === "kalender" ? (
							<Calendar dues={shown} today={today} year={year} />
						) : (
							<DueList dues={shown} year={named} dag={address.dag} />
						)}
					</div>
				</div>
			)}
		</div>
	);
}

/** Everything with a day; null while one of the lists is on its way. */
function useDues(year: number, day: string | undefined) {
	const { assignments, duties, reports, meetings, today, fault, again } = useLists(year, day);
	const dues = useMemo(
		() =>
			assignments && duties && reports && meetings ? dueIn({ assignments, duties, reports, meetings }) : null,
		[assignments, duties, reports, meetings],
	);
	return { dues, today: day ?? today ?? "", fault, again };
}

/** Which kinds are shown, and how: both stand in the address. */
function Choices({ dues }: { dues: readonly Due[] }) {
	const t = useTexts(wheelTexts);
	const readdress = useReaddress<WheelAddress>();
	const address = useSearch({ strict: false }) as WheelAddress;
	const kind = kindIn(address);
	const count = (one: DueKind): number => dues.filter(({ is }) => is === one).length;
	return (
		<div className="wheel-choices">
			<ToggleGroup
				data-size="sm"
				data-toggle-group={t.kinds}
				value={kind ?? "all"}
				onChange={(value) => readdress(addressOfKind(value))}
			>
				<ToggleGroup.Item value="all">{t.all(dues.length)}</ToggleGroup.Item>
				{DUE_KINDS.map((one) => (
					<ToggleGroup.Item key={one} value={one}>
						{t[one](count(one))}
					</ToggleGroup.Item>
				))}
			</ToggleGroup>
			<ToggleGroup
				data-size="sm"
				data-toggle-group={t.shape}
				value={address.form ?? "liste"}
				onChange={(value) => readdress({ form: value === "kalender" ? value : undefined })}
			>
				<ToggleGroup.Item value="liste">{t.list}</ToggleGroup.Item>
				<ToggleGroup.Item value="kalender">{t.calendar}</ToggleGroup.Item>
			</ToggleGroup>
		</div>
	);
}

/** Month by month, each with its row's words one press away. */
function DueList({ dues, year, dag }: { dues: readonly Due[]; year: string; dag: string | undefined }) {
	const t = useTexts(wheelTexts);
	const { language } = useSpeech();
	const months = groupedBy(dues, ({ day }) => day.slice(0, 7));
	if (dues.length === 0) return <Paragraph>{t.noneOfKind}</Paragraph>;
	return (
		<div className="wheel-months">
			{[...months].map(([month, ofMonth]) => (
				<section key={month} aria-labelledby={`maned-${month}`}>
					<Heading level={2} data-size="2xs" id={`maned-${month}`}>
						{periodInWords(month, language)}
					</Heading>
					<ul className="wheel-list">
						{ofMonth.map(({ key, day, is, name, row, assignment, ...more }) => (
							<li key={key} id={`dag-${key}`}>
								<span className={`wheel-mark wheel-${is}`} aria-hidden="true" />
								<time dateTime={day}>
									{weekdayInWords(day, language)} {dayInWords(day, language)}
									<PlanFor day={day} />
								</time>
								<span>
									<Link asChild data-color="accent">
										{assignment === null ? (
											<RouteLink to={LIST_OF[is]} params={{ year }} search={{ rad: row, dag }}>
												{name}
											</RouteLink>
										) : (
											<RouteLink
												to="/aar/$year/oppdrag/$number"
												params={{ year, number: assignment }}
												search={{ dag }}
											>
												{name}
											</RouteLink>
										)}
									</Link>
									<span className="subtle">
										{" "}
										{[t[`${is}Name`], labelOf(more, language)].filter(Boolean).join(", ")}
									</span>
								</span>
							</li>
						))}
					</ul>
				</section>
			))}
		</div>
	);
}
