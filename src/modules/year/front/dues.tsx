import { Heading, Link, Paragraph } from "@digdir/designsystemet-react";
import { Link as RouteLink } from "@tanstack/react-router";
import { Choose } from "#web/components/choose.tsx";
import { useSpeech, useTexts } from "#web/language.tsx";
import type { Due } from "../due.ts";
import { DueDay } from "../due-day.tsx";
import { labelOf } from "../due-words.ts";
import { yearTexts } from "../year.texts.ts";
import type { Choosing } from "./choosing.ts";

/** So many deadlines stand on the front page; the year wheel has all. */
const NEXT = 8;

interface DuesProps extends Choosing {
	/** Null while they are on their way. */
	readonly dues: readonly Due[] | null;
	readonly today: string;
	readonly year: number;
	/** The day that the year is shown as of. */
	readonly day: string | undefined;
}

/** What comes next, each with how far away it is. */
export function Dues({ dues, today, year, day: shown, chosen, choose }: DuesProps) {
	const t = useTexts(yearTexts);
	const { language } = useSpeech();
	const next = dues?.filter(({ day }) => day >= today) ?? [];
	return (
		<section className="front-dues">
			<Heading level={2} data-size="xs">
				{t.dues}
			</Heading>
			{dues !== null && next.length === 0 && <Paragraph>{t.noDues}</Paragraph>}
			<ul>
				{next.slice(0, NEXT).map(({ key, day, is, row, name, ...more }) => (
					<li key={key} data-chosen={row === chosen || undefined}>
						<DueDay day={day} today={today} />
						<span>
							<Choose id={row} chosen={chosen} choose={choose}>
								{name}
							</Choose>
							<span className="subtle"> {labelOf(more, language)}</span>
						</span>
						<span className="subtle">{t[is]}</span>
					</li>
				))}
			</ul>
			{next.length > NEXT && (
				<Link asChild data-color="accent">
					<RouteLink to="/aar/$year/aarshjul" params={{ year: String(year) }} search={{ dag: shown }}>
						{t.allDues(next.length)}
					</RouteLink>
				</Link>
			)}
		</section>
	);
}
