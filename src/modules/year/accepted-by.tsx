import { Link } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { Link as RouteLink } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { OutputOf } from "#base/contract.ts";
import { instantInWords } from "#base/formats.ts";
import type { LetterRow } from "#letters/ui";
import { useSpeech, useTexts } from "#web/language.tsx";
import { useMay } from "#web/session.tsx";
import { YEAR_READERS } from "./acceptance.ts";
import { yearQuery } from "./year.calls.ts";
import type { yearShow } from "./year.contract.ts";
import { yearTexts } from "./year.texts.ts";

interface AcceptedByProps {
	readonly acceptance: OutputOf<typeof yearShow>["acceptances"][number];
}

/** Who accepted a letter and when; where it took two, both. */
export function AcceptedBy({ acceptance: { acceptedBy, acceptedAt, proposed } }: AcceptedByProps) {
	const t = useTexts(yearTexts);
	const { language } = useSpeech();
	const [who, at] = [acceptedBy ?? t.erased, instantInWords(acceptedAt, language)];
	return proposed === null ? t.acceptedBy(who, at) : t.confirmedBy(proposed.name ?? t.erased, who, at);
}

interface LetterAcceptanceProps {
	readonly letter: Pick<LetterRow, "id" | "year">;
	/** What stands there where the letter is not accepted. */
	readonly children: ReactNode;
}

/** That a letter stands in its year, and who accepted it. */
export function LetterAcceptance({ letter, children }: LetterAcceptanceProps) {
	const t = useTexts(yearTexts);
	const { year } = letter;
	const maySee = useMay({ who: YEAR_READERS }) && year !== null;
	const { data, isPending } = useQuery({ ...yearQuery(year ?? 0), enabled: maySee });
	const acceptance = data?.acceptances.find(({ letterId }) => letterId === letter.id);
	if (maySee && isPending) return null;
	if (acceptance === undefined || year === null) return children;
	return (
		<>
			✓ <AcceptedBy acceptance={acceptance} />.{" "}
			<Link asChild data-color="accent">
				<RouteLink to="/aar/$year" params={{ year: String(year) }}>
					{t.standsIn(year)}
				</RouteLink>
			</Link>
		</>
	);
}
