import { Button } from "@digdir/designsystemet-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { CallRefused, untold } from "#web/call.ts";
import { useSpeech, useTexts } from "#web/language.tsx";
import { useMay } from "#web/session.tsx";
import { letterQuery } from "../letter.query.ts";
import { LETTER_KEEPERS } from "../letter.ts";
import { readLetterAgain } from "../letters.calls.ts";
import { lettersTexts } from "../letters.texts.ts";
import { refusalWords } from "../refusal.ts";
import type { LetterAnswer } from "./answer.ts";
import { readingTexts } from "./reading.texts.ts";

/**
 * Says that the letter was read by another reader than the one that runs, and offers to read it again to whoever
 * may.
 * Once it is read, the page stands on the new reading; a refusal leaves the one before where it was.
 */
export function ReadAgain({ letter }: Pick<LetterAnswer, "letter">) {
	const t = useTexts(readingTexts);
	const l = useTexts(lettersTexts);
	const { language } = useSpeech();
	const queries = useQueryClient();
	const mayRead = useMay({ who: LETTER_KEEPERS, states: ["in-use"] }, letter.state);
	const reading = useMutation({
		mutationFn: () => readLetterAgain(letter.id, letter.version),
		onSuccess: () =>
			Promise.all([
				queries.invalidateQueries({ queryKey: letterQuery(letter.id).queryKey }),
				queries.invalidateQueries({ queryKey: ["letters"] }),
			]),
	});
	if (!letter.canBeReadAgain || !mayRead)
		return <div role="status">{reading.isSuccess && <p className="read-anew">{t.readAnew}</p>}</div>;
	const problem = reading.error instanceof CallRefused ? reading.error.problem : untold(-1);
	return (
		<div className="read-again">
			<p>{t.readByOther}</p>
			<Button variant="secondary" loading={reading.isPending} onClick={() => reading.mutate()}>
				{t.readAgain}
			</Button>
			{reading.isError && (
				<p role="alert" className="read-again-refused">
					<strong>■ {t.notReadAgain}</strong> {refusalWords(problem, language)}{" "}
					{problem.traceId && <span className="subtle">{l.code(problem.traceId)}</span>}
				</p>
			)}
		</div>
	);
}
