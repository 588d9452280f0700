import { Button, Link } from "@digdir/designsystemet-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link as RouteLink } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import type { Place } from "#base/place.ts";
import { useTexts } from "#web/language.tsx";
import { useMay } from "#web/session.tsx";
import { letterQuery } from "../letter.query.ts";
import { LETTER_KEEPERS } from "../letter.ts";
import { sendStep } from "../letters.calls.ts";
import { questionsQuery } from "./question.calls.ts";
import { questionTexts } from "./question.texts.ts";
import { QUESTION_READERS } from "./question.ts";
import { SayForm } from "./say-form.tsx";
import { ThreadsAt } from "./thread-at.tsx";
import { threadsOf, touches } from "./threads.ts";

interface AboutWordsProps {
	readonly letter: string;
	/** The words, in that letter. */
	readonly places: readonly Place[];
}

/** What the ministry was asked about words of a letter, and the way to ask: the question joins those of the letter's review. */
export function AboutWords({ letter, places }: AboutWordsProps) {
	const maySee = useMay({ who: QUESTION_READERS });
	const mayAsk = useMay({ who: LETTER_KEEPERS });
	const { data } = useQuery({ ...questionsQuery(letter), enabled: maySee });
	const threads = useMemo(
		() => threadsOf(data?.questions ?? []).filter(({ last }) => touches(last.words, places)),
		[data, places],
	);
	return (
		<>
			<ThreadsAt threads={threads} />
			{mayAsk && <Asking {...{ letter, places }} />}
		</>
	);
}

function Asking({ letter, places }: AboutWordsProps) {
	const t = useTexts(questionTexts);
	const queries = useQueryClient();
	const [stage, setStage] = useState<"closed" | "asking" | "gathered">("closed");
	const first = places[0];
	if (first === undefined) return null;
	const gather = async (text: string, step: string): Promise<unknown> => {
		const { readerVersion } = (await queries.fetchQuery(letterQuery(letter))).letter;
		const sources = places.map(({ start, end, page }) => ({ start, end, page }));
		const taken = await sendStep({ letter, readerVersion }, step, { do: "ask", rows: [], text, sources });
		setStage("gathered");
		return taken;
	};
	if (stage === "asking") {
		return (
			<SayForm
				{...{ letter, draft: `words.${first.start}-${first.end}`, begin: "", consequence: null }}
				{...{ label: t.aboutWords, deed: t.gather, send: gather }}
				close={() => setStage((now) => (now === "asking" ? "closed" : now))}
			/>
		);
	}
	return (
		<div className="say-deeds">
			<Button variant="secondary" data-size="sm" onClick={() => setStage("asking")}>
				{t.ask}
			</Button>
			<span role="status">
				{stage === "gathered" && (
					<>
						{t.isGathered}{" "}
						<Link asChild data-color="accent">
							<RouteLink to="/brev/$id" params={{ id: letter }}>
								{t.toMessage}
							</RouteLink>
						</Link>
					</>
				)}
			</span>
		</div>
	);
}
