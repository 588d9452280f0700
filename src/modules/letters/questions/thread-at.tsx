import { Link } from "@digdir/designsystemet-react";
import { Link as RouteLink } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTexts } from "#web/language.tsx";
import { useMay } from "#web/session.tsx";
import { LETTER_KEEPERS } from "../letter.ts";
import { questionTexts } from "./question.texts.ts";
import { seeAnswers } from "./seen.ts";
import { ThreadView } from "./thread.tsx";
import type { Thread } from "./threads.ts";
import "./questions.css";

/** What the ministry was asked and answered, beside what it is about. An answer that stands there has been seen. */
export function ThreadsAt({ threads }: { readonly threads: readonly Thread[] }) {
	const t = useTexts(questionTexts);
	const mayAsk = useMay({ who: LETTER_KEEPERS });
	useEffect(() => {
		if (mayAsk) seeAnswers(threads.flatMap(({ questions }) => questions));
	}, [mayAsk, threads]);
	return threads.map((thread) => (
		<section key={thread.id} className="row-question" aria-label={t.atRow}>
			<strong>{t.atRow}</strong>
			<ThreadView thread={thread} />
			<Link asChild data-color="accent">
				<RouteLink to="/sporsmal" search={{ brev: thread.letterId, rad: thread.id }}>
					{t.openThread}
				</RouteLink>
			</Link>
		</section>
	));
}
