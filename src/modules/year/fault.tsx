import { CallRefused } from "#web/call.ts";
import { Refused } from "#web/components/refused.tsx";
import { useSpeech, useTexts } from "#web/language.tsx";
import { problemWords } from "#web/problem.ts";
import { denialTexts } from "./denial.texts.ts";
import { yearTexts } from "./year.texts.ts";

/** What was refused or could not be fetched, in the language of the screen. */
export function Fault({ fault, again }: { fault: Error; again?: () => void }) {
	const t = useTexts(yearTexts);
	const { language } = useSpeech();
	const problem = fault instanceof CallRefused ? fault.problem : null;
	const denial = problem && denialTexts[problem.members.denial as keyof typeof denialTexts];
	return (
		<Refused
			words={denial?.[language] ?? (problem ? problemWords(problem, language) : t.failed)}
			again={again && { said: t.again, act: again }}
		/>
	);
}
