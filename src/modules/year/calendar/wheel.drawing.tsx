import { Heading } from "@digdir/designsystemet-react";
import { dayInWords, monthInWords } from "#base/formats.ts";
import { useSpeech, useTexts } from "#web/language.tsx";
import type { Due, DueKind } from "../due.ts";
import { DUE_KINDS } from "./wheel.address.ts";
import { wheelTexts } from "./wheel.texts.ts";
import { angleOfDay, angleOfMonth, pointAt, stepsOutwards } from "./wheel.ts";

/** In units of the drawing, which is 400 across. */
const OUTER = 165;
const INNER = 45;
const NAMES = 180;
const RING = (OUTER - INNER) / DUE_KINDS.length;
const MARK = 3;
const STEPS = 4;
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** How far from the middle a ring begins; the first kind has the outermost. */
const ringOf = (kind: DueKind): number => OUTER - (DUE_KINDS.indexOf(kind) + 1) * RING;

/** Twelve months as a wheel, a ring for each kind. It shows what the list beside it says, so it is one picture. */
export function Wheel({ dues, today, year }: { dues: readonly Due[]; today: string; year: number }) {
	const t = useTexts(wheelTexts);
	const { language } = useSpeech();
	const next = dues.find(({ day }) => day >= today);
	const ofYear = dues.filter(({ day }) => day.startsWith(String(year)));
	const said = t.drawn(ofYear.length, year, next ? dayInWords(next.day, language) : null);
	return (
		<figure className="wheel">
			<svg viewBox="-200 -200 400 400" role="img" aria-label={said}>
				{[...DUE_KINDS.map(ringOf), OUTER].map((radius) => (
					<circle key={radius} r={radius} className="wheel-ring" />
				))}
				{MONTHS.map((month) => {
					const edge = angleOfMonth(month);
					const [from, to] = [pointAt(edge, INNER), pointAt(edge, OUTER)];
					const name = pointAt(edge + 15, NAMES);
					return (
						<g key={month}>
							<line x1={from.x} y1={from.y} x2={to.x} y2={to.y} className="wheel-ring" />
							<text x={name.x} y={name.y} className="wheel-month">
								{monthInWords(month, language).slice(0, 3)}
							</text>
						</g>
					);
				})}
				{DUE_KINDS.map((kind) => (
					<Ring key={kind} kind={kind} dues={ofYear.filter(({ is }) => is === kind)} today={today} />
				))}
				{today.startsWith(String(year)) && <Today angle={angleOfDay(today)} />}
				<text y={-2} className="wheel-year">
					{year}
				</text>
			</svg>
			<figcaption>
				<Heading level={2} data-size="2xs">
					{t.rings}
				</Heading>
				<ul className="wheel-legend">
					{DUE_KINDS.map((kind) => (
						<li key={kind}>
							<span className={`wheel-mark wheel-${kind}`} aria-hidden="true" />
							{t[`${kind}Names`]}
						</li>
					))}
					{today.startsWith(String(year)) && (
						<li>
							<span className="wheel-mark wheel-today" aria-hidden="true" />
							{t.today(dayInWords(today, language))}
						</li>
					)}
				</ul>
			</figcaption>
		</figure>
	);
}

/** The marks of a kind, moved outwards where they would cover each other. */
function Ring({ kind, dues, today }: { kind: DueKind; dues: readonly Due[]; today: string }) {
	const start = ringOf(kind) + MARK + 2;
	const apart = ((2 * MARK) / start) * (180 / Math.PI);
	const angles = dues.map(({ day }) => angleOfDay(day));
	const steps = stepsOutwards(angles, apart, STEPS);
	return dues.map(({ key, day }, at) => {
		const { x, y } = pointAt(angles[at]!, start + (steps[at] ?? 0) * 2 * MARK);
		return <Mark key={key} kind={kind} x={x} y={y} isPast={day < today} />;
	});
}

/** Kinds are told apart by shape, not by colour alone. */
function Mark({ kind, x, y, isPast }: { kind: DueKind; x: number; y: number; isPast: boolean }) {
	const shape = { className: `wheel-dot wheel-${kind}`, "data-past": isPast || undefined };
	if (kind === "report") {
		return (
			<rect {...shape} x={x - MARK + 0.5} y={y - MARK + 0.5} width={2 * MARK - 1} height={2 * MARK - 1} />
		);
	}
	if (kind === "meeting") {
		const points = `${x},${y - MARK} ${x + MARK},${y} ${x},${y + MARK} ${x - MARK},${y}`;
		return <polygon {...shape} points={points} />;
	}
	if (kind === "assignment") return <circle {...shape} cx={x} cy={y} r={MARK - 0.3} />;
	const points = `${x},${y - MARK} ${x + MARK},${y + MARK - 0.5} ${x - MARK},${y + MARK - 0.5}`;
	return <polygon {...shape} points={points} />;
}

function Today({ angle }: { angle: number }) {
	const [from, to] = [pointAt(angle, INNER - 8), pointAt(angle, OUTER + 6)];
	return <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} className="wheel-now" />;
}
