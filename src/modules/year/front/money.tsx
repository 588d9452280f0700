import { Heading, Link, Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { Link as RouteLink } from "@tanstack/react-router";
import { amountInWords } from "#base/formats.ts";
import { decimalOf, oreIn } from "#base/money.ts";
import { moneyQuery } from "#budget/ui";
import { useSpeech, useTexts } from "#web/language.tsx";
import { yearTexts } from "../year.texts.ts";

/** The year's money, a bar for each chapter, the longest for the largest. */
export function Money({ year, day }: { year: number; day: string | undefined }) {
	const t = useTexts(yearTexts);
	const { language } = useSpeech();
	const allotments = useQuery(moneyQuery(year, day)).data?.allotments;
	const sums = new Map<string, bigint>();
	for (const { chapter, amount } of allotments ?? []) {
		sums.set(chapter, (sums.get(chapter) ?? 0n) + oreIn(amount));
	}
	const largest = [...sums.values()].reduce((most, one) => (one > most ? one : most), 1n);
	return (
		<section className="front-money">
			<Heading level={2} data-size="xs">
				{t.money}
			</Heading>
			{allotments?.length === 0 && <Paragraph>{t.noMoney}</Paragraph>}
			<ul>
				{[...sums].map(([chapter, ore]) => (
					<li key={chapter}>
						<Link asChild data-color="accent">
							<RouteLink
								to="/aar/$year/penger"
								params={{ year: String(year) }}
								search={{ sok: chapter, dag: day }}
							>
								{t.chapter(chapter)}
							</RouteLink>
						</Link>
						<meter aria-hidden="true" min={0} max={100} value={Number((ore * 100n) / largest)} />
						<span className="number">{t.kroner(amountInWords(decimalOf(ore), language))}</span>
					</li>
				))}
			</ul>
		</section>
	);
}
