import { Link } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { Link as RouteLink, useParams } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTexts } from "#web/language.tsx";
import { useMay } from "#web/session.tsx";
import { LETTER_KEEPERS } from "../letter.ts";
import { isAboutWords } from "../review/gathered.ts";
import type { KeyedThing } from "../review/things.ts";
import { questionsQuery } from "./question.calls.ts";
import { questionTexts } from "./question.texts.ts";
import { ANSWERERS, QUESTION_READERS } from "./question.ts";
import { useAnswersSeen } from "./seen.ts";
import { ThreadsAt } from "./thread-at.tsx";
import { threadsOf, touches } from "./threads.ts";
import "./questions.css";

/** What waits for whoever looks: questions for the ministry, answers that the agency has not seen in this browser. */
function useWaiting(): { readonly forMinistry: number; readonly forAgency: number } {
	const maySee = useMay({ who: QUESTION_READERS });
	const mayAnswer = useMay({ who: ANSWERERS });
	const mayAsk = useMay({ who: LETTER_KEEPERS });
	const { data } = useQuery({ ...questionsQuery(null), enabled: maySee });
	const seen = useAnswersSeen();
	const questions = data?.questions ?? [];
	return {
		forMinistry: mayAnswer ? questions.filter(({ state }) => state === "open").length : 0,
		forAgency: mayAsk ? questions.filter((question) => question.answer && !seen.has(question)).length : 0,
	};
}

/** The way to the questions, with a count where something waits for whoever looks. */
export function QuestionsLink() {
	const t = useTexts(questionTexts);
	const { forMinistry, forAgency } = useWaiting();
	const count = forMinistry + forAgency;
	return useMay({ who: QUESTION_READERS }) ? (
		<RouteLink to="/sporsmal">
			{t.menu}
			{count > 0 && ` (${count})`}
		</RouteLink>
	) : null;
}

/** What of the questions needs whoever looks; nothing where nothing does. */
export function QuestionsNotice() {
	const t = useTexts(questionTexts);
	const { forMinistry, forAgency } = useWaiting();
	if (forMinistry + forAgency === 0) return null;
	return (
		<p className="questions-notice">
			{forMinistry > 0 && <span>{t.someWait(forMinistry)}</span>}
			{forAgency > 0 && <span>{t.someAnswered(forAgency)}</span>}
			<Link asChild data-color="accent">
				<RouteLink to="/sporsmal">{t.toQuestions}</RouteLink>
			</Link>
		</p>
	);
}

/** What the ministry was asked about a row of the letter on the page or about its words, and what it answered. */
export function RowQuestion({ rowKey, sources }: Pick<KeyedThing, "sources"> & { readonly rowKey: string }) {
	const { id = "" } = useParams({ strict: false }) as { id?: string };
	const { data } = useQuery(questionsQuery(id));
	const threads = useMemo(
		() =>
			threadsOf(data?.questions ?? []).filter(
				({ key, last }) => key === rowKey || (isAboutWords(key) && touches(last.words, sources)),
			),
		[data, rowKey, sources],
	);
	return <ThreadsAt threads={threads} />;
}
