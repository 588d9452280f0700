import { Link } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { Link as RouteLink } from "@tanstack/react-router";
import { wholeNumber } from "#base/formats.ts";
import { readinessQuery } from "#letters/ui";
import { useSpeech, useTexts } from "#web/language.tsx";
import { yearTexts } from "./year.texts.ts";

/** A letter that waits to be accepted, and whose reading is reviewed. */
interface Awaiting {
	readonly id: string;
	readonly readerVersion: string;
}

/** How often a page that waits for a review asks how far it has come. */
const AGAIN_MS = 15_000;

/**
 * How many rows and findings of a letter nobody has judged; null until it is known. Others may review while the
 * page stands, so it is asked again until nothing is left.
 *
 * @param letter null where nobody asks
 */
export function useLeft(letter: Awaiting | null): number | null {
	const { data } = useQuery({
		...readinessQuery(letter ?? { id: "", readerVersion: "" }),
		enabled: letter !== null,
		refetchInterval: ({ state }) => (state.data?.ready ? false : AGAIN_MS),
	});
	return data === undefined ? null : data.rows - data.reviewed;
}

/** Why a letter cannot be accepted yet, and the way to where that is mended. */
export function ReviewLeft({ id, letter, left }: { id: string; letter: Awaiting; left: number }) {
	const t = useTexts(yearTexts);
	const { language } = useSpeech();
	return (
		<p id={id} className="year-left">
			{t.reviewFirst(left, wholeNumber(left, language))}{" "}
			<Link asChild data-color="accent">
				<RouteLink to="/brev/$id" params={{ id: letter.id }}>
					{t.toReview}
				</RouteLink>
			</Link>
		</p>
	);
}
