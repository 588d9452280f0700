import { Link } from "@digdir/designsystemet-react";
import { useQueries } from "@tanstack/react-query";
import { Link as RouteLink } from "@tanstack/react-router";
import { wholeNumber } from "#base/formats.ts";
import { REVIEW_READERS, readinessQuery } from "#letters/ui";
import { useSpeech, useTexts } from "#web/language.tsx";
import { useMay } from "#web/session.tsx";
import { yearTexts } from "../year.texts.ts";

interface Accepted {
	readonly letterId: string;
	readonly readerVersion: string;
}

/** How many of the letters' binding sentences have a place in the year, and what nobody has judged yet. */
export function Coverage({ accepted }: { accepted: readonly Accepted[] }) {
	const t = useTexts(yearTexts);
	const { language } = useSpeech();
	const mayReview = useMay({ who: REVIEW_READERS });
	const readiness = useQueries({
		queries: accepted.map(({ letterId: id, readerVersion }) => ({
			...readinessQuery({ id, readerVersion }),
			enabled: mayReview,
		})),
	});
	const known = readiness.flatMap(({ data }) => data ?? []);
	const sum = (of: "binding" | "placed" | "findings"): number =>
		known.reduce((total, one) => total + one[of], 0);
	const first = accepted[0];
	if (first === undefined || known.length < accepted.length) return null;
	const [binding, placed, findings] = [sum("binding"), sum("placed"), sum("findings")];
	const said = (count: number): string => wholeNumber(count, language);
	return (
		<p className="front-coverage">
			{placed === binding ? t.allPlaced(said(binding)) : t.placed(said(placed), said(binding))}{" "}
			{findings > 0 && t.findingsOpen(findings)}{" "}
			<Link asChild data-color="accent">
				<RouteLink to="/brev/$id" params={{ id: first.letterId }}>
					{t.toReading}
				</RouteLink>
			</Link>
		</p>
	);
}
