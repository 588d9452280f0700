import { dayInWords, monthInWords } from "#base/formats.ts";
import { useSpeech, useTexts } from "#web/language.tsx";
import { angleOfDay, angleOfMonth, stepsOutwards } from "../calendar/wheel.ts";
import type { Due, DueKind } from "../due.ts";
import { yearTexts } from "../year.texts.ts";

/** The kinds in the order of the lines, from the top. */
const KINDS = ["report", "meeting", "assignment"] as const satisfies readonly DueKind[];
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
/** In pixels: the height of a line, a mark's radius, and how far a mark moves down where it would cover another. */
const LINE = 26;
const MARK = 4;
const STEP = 6;
const STEPS = 3;
/** A mark is as wide as about two days at 360 pixels. */
const APART = 2;

const across = (angle: number): string => `${(angle / 3.6).toFixed(2)}%`;

interface TimelineProps {
	/** Null while they are on their way. */
	readonly dues: readonly Due[] | null;
	/** Meetings; those of which only the month is known are drawn through it. */
	readonly meetings: readonly { readonly id: string; readonly period: string | null }[];
	readonly today: string;
	readonly year: number;
}

/** Twelve months with a line for each kind, and where today stands. The year wheel's list says the same in words. */
export function Timeline({ dues, meetings, today, year }: TimelineProps) {
	const t = useTexts(yearTexts);
	const { language } = useSpeech();
	const isNow = today.startsWith(String(year));
	const ofYear = dues?.filter(({ day }) => day.startsWith(String(year))) ?? [];
	const inMonths = meetings.filter(({ period }) => period?.length === 7 && period.startsWith(String(year)));
	const left = ofYear.filter(({ day }) => day >= today).length;
	return (
		<figure className="timeline">
			<svg
				role="img"
				aria-label={t.drawn(ofYear.length + inMonths.length, left)}
				width="100%"
				height={LINE * KINDS.length}
			>
				{MONTHS.slice(1).map((month) => (
					<line
						key={month}
						x1={across(angleOfMonth(month))}
						x2={across(angleOfMonth(month))}
						y1="0"
						y2="100%"
						className="timeline-edge"
					/>
				))}
				{KINDS.map((kind, at) => (
					<Line key={kind} top={at * LINE} dues={ofYear.filter(({ is }) => is === kind)} today={today} />
				))}
				{inMonths.map(({ id, period }) => (
					<Month key={id} month={Number(period?.slice(5))} />
				))}
				{isNow && (
					<line
						x1={across(angleOfDay(today))}
						x2={across(angleOfDay(today))}
						y1="0"
						y2="100%"
						className="timeline-now"
					/>
				)}
			</svg>
			<ol aria-hidden="true" className="timeline-months">
				{MONTHS.map((month) => (
					<li key={month} data-now={(isNow && month === Number(today.slice(5, 7))) || undefined}>
						{monthInWords(month, language).slice(0, 3)}
					</li>
				))}
			</ol>
			<Legend today={isNow ? today : null} />
		</figure>
	);
}

/** What the marks mean. */
function Legend({ today }: { today: string | null }) {
	const t = useTexts(yearTexts);
	const { language } = useSpeech();
	return (
		<figcaption>
			<ul className="timeline-kinds">
				{KINDS.map((kind) => (
					<li key={kind}>
						<svg width={3 * MARK} height={3 * MARK} aria-hidden="true">
							<Mark kind={kind} x="50%" y={1.5 * MARK} isPast={false} />
						</svg>
						{t[`${kind}s`]}
					</li>
				))}
				{today !== null && <li className="timeline-today">{t.today(dayInWords(today, language))}</li>}
			</ul>
		</figcaption>
	);
}

/** A meeting that is to be held some day of a month. */
function Month({ month }: { month: number }) {
	const y = LINE * KINDS.indexOf("meeting") + MARK + 2;
	const [from, to] = [angleOfMonth(month) + APART, angleOfMonth(month + 1) - APART];
	return <line x1={across(from)} x2={across(to)} y1={y} y2={y} className="timeline-month" />;
}

/** The marks of one kind, moved down where they would cover each other. */
function Line({ dues, top, today }: { dues: readonly Due[]; top: number; today: string }) {
	const angles = dues.map(({ day }) => angleOfDay(day));
	const steps = stepsOutwards(angles, APART, STEPS);
	return dues.map(({ key, is, day }, at) => (
		<Mark
			key={key}
			kind={is}
			x={across(angles[at] ?? 0)}
			y={top + MARK + 2 + (steps[at] ?? 0) * STEP}
			isPast={day < today}
		/>
	));
}

/** Kinds are told apart by shape and line, not by colour alone; what is past is hollow. */
function Mark({ kind, x, y, isPast }: { kind: DueKind; x: string; y: number; isPast: boolean }) {
	const shape = { className: `timeline-mark timeline-${kind}`, "data-past": isPast || undefined };
	return (
		<svg x={x} y={y} overflow="visible" aria-hidden="true">
			{kind === "assignment" && <circle {...shape} r={MARK - 0.5} />}
			{kind === "report" && (
				<rect {...shape} x={0.5 - MARK} y={0.5 - MARK} width={2 * MARK - 1} height={2 * MARK - 1} />
			)}
			{kind === "meeting" && <polygon {...shape} points={`0,${-MARK} ${MARK},0 0,${MARK} ${-MARK},0`} />}
		</svg>
	);
}
