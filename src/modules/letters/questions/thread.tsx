import { Button } from "@digdir/designsystemet-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Fragment, useState } from "react";
import { instantInWords } from "#base/formats.ts";
import { useSpeech, useTexts } from "#web/language.tsx";
import { useMay } from "#web/session.tsx";
import { letterQuery } from "../letter.query.ts";
import { LETTER_KEEPERS } from "../letter.ts";
import { sendAnswer, sendMessage, withdrawQuestion } from "./question.calls.ts";
import type { QuestionRow } from "./question.contract.ts";
import { questionTexts } from "./question.texts.ts";
import { ANSWERERS } from "./question.ts";
import { SayFault, SayForm } from "./say-form.tsx";
import type { Thread } from "./threads.ts";

/** What was asked and answered, the first first. */
export function ThreadView({ thread }: { readonly thread: Thread }) {
	const t = useTexts(questionTexts);
	const { language } = useSpeech();
	return (
		<ol className="thread">
			{thread.questions.map((question) => (
				<Fragment key={question.id}>
					<li>
						<p className="subtle">
							{t.asks(question.sent.name ?? t.erased, instantInWords(question.sent.at, language))}
							{question.state === "withdrawn" && ` ${t.isWithdrawn}`}
						</p>
						<p className="thread-words">{question.text}</p>
					</li>
					{question.answer && (
						<li data-kind="answer">
							<p className="subtle">
								{t.answers(question.answer.name ?? t.erased, instantInWords(question.answer.at, language))}
							</p>
							<p className="thread-words">{question.answer.text}</p>
						</li>
					)}
				</Fragment>
			))}
		</ol>
	);
}

/** What can be done next: an answer by the ministry, another question by the agency, or one that is withdrawn. */
export function ThreadDeeds({ thread }: { readonly thread: Thread }) {
	const t = useTexts(questionTexts);
	const mayAnswer = useMay({ who: ANSWERERS });
	const mayAsk = useMay({ who: LETTER_KEEPERS });
	const [saying, setSaying] = useState<"answer" | "further" | null>(null);
	const close = () => setSaying(null);
	const { state } = thread.last;
	if (saying === "answer") return <Answering question={thread.last} close={close} />;
	if (saying === "further") return <AskingFurther thread={thread} close={close} />;
	return (
		<>
			{mayAnswer && state !== "withdrawn" && (
				<Button variant={state === "open" ? "primary" : "secondary"} onClick={() => setSaying("answer")}>
					{state === "open" ? t.answer : t.correctAnswer}
				</Button>
			)}
			{mayAsk && state === "open" && <Withdrawing question={thread.last} />}
			{mayAsk && state !== "open" && (
				<Button variant="secondary" onClick={() => setSaying("further")}>
					{t.further}
				</Button>
			)}
		</>
	);
}

interface AnsweringProps {
	readonly question: QuestionRow;
	readonly close: () => void;
}

function Answering({ question, close }: AnsweringProps) {
	const t = useTexts(questionTexts);
	return (
		<SayForm
			letter={question.letterId}
			draft={`answer.${question.id}.${question.version}`}
			begin={question.answer?.text ?? ""}
			{...{ label: t.answer, deed: t.sendAnswer, consequence: t.answerStands, close }}
			send={(text, key) => sendAnswer(question, text, key)}
		/>
	);
}

interface AskingFurtherProps {
	readonly thread: Thread;
	readonly close: () => void;
}

function AskingFurther({ thread, close }: AskingFurtherProps) {
	const t = useTexts(questionTexts);
	const queries = useQueryClient();
	const { letterId: id, key: finding } = thread;
	const send = async (text: string, key: string): Promise<unknown> => {
		const { letter } = await queries.fetchQuery(letterQuery(id));
		const questions = [{ key: finding, text }];
		return sendMessage({ id, readerVersion: letter.readerVersion, opening: "", questions }, key);
	};
	return (
		<SayForm
			{...{ letter: id, draft: `further.${thread.last.id}`, begin: "" }}
			{...{ label: t.further, deed: t.sendFurther, consequence: t.furtherStands, send, close }}
		/>
	);
}

function Withdrawing({ question }: { readonly question: QuestionRow }) {
	const t = useTexts(questionTexts);
	const queries = useQueryClient();
	const withdraw = useMutation({
		mutationFn: () => withdrawQuestion(question),
		onSettled: () => queries.invalidateQueries({ queryKey: ["questions"] }),
	});
	return (
		<>
			{withdraw.error && <SayFault fault={withdraw.error} />}
			<Button variant="secondary" loading={withdraw.isPending} onClick={() => withdraw.mutate()}>
				{t.withdraw}
			</Button>
		</>
	);
}
