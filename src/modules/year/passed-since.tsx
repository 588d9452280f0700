import { Link } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { Link as RouteLink } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { dayInWords } from "#base/formats.ts";
import { keepChoice, keptChoice } from "#web/kept.ts";
import { useSpeech, useTexts } from "#web/language.tsx";
import { passedTexts } from "./passed.texts.ts";
import { betweenQuery } from "./year.calls.ts";

/** What has happened to the year since this browser last showed it on an earlier day, and the way to any two days. */
export function Since({ year, today }: { year: number; today: string }) {
	const t = useTexts(passedTexts);
	const { language } = useSpeech();
	const [seen] = useState(() => keptChoice(`seen.${year}`));
	useEffect(() => keepChoice(`seen.${year}`, today), [year, today]);
	const isEarlier = seen !== null && seen < today;
	const query = useQuery({ ...betweenQuery(year, seen ?? today, undefined), enabled: isEarlier });
	const count = query.data?.changes.length ?? 0;
	return (
		<Link asChild data-color="accent">
			<RouteLink
				to="/aar/$year/endringer"
				params={{ year: String(year) }}
				search={isEarlier && count > 0 ? { fra: seen } : {}}
			>
				{isEarlier && count > 0 ? t.since(count, dayInWords(seen, language)) : t.all}
			</RouteLink>
		</Link>
	);
}
