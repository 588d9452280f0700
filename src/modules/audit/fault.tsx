import { Alert, Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import { CallRefused } from "#web/call.ts";
import { useSpeech, useTexts } from "#web/language.tsx";
import { problemWords } from "#web/problem.ts";
import { auditTexts } from "./audit.texts.ts";

interface FaultProps {
	readonly title: string;
	readonly fault: Error;
	readonly again: () => void;
	/** Where else to go. */
	readonly children?: ReactNode;
}

/** What stands where the journal's words could not be fetched: why, what to do, and what to quote. */
export function AuditFault({ title, fault, again, children }: FaultProps) {
	const t = useTexts(auditTexts);
	const { language } = useSpeech();
	const problem = fault instanceof CallRefused ? fault.problem : null;
	return (
		<Alert data-color="danger" role="alert">
			<Heading level={2} data-size="2xs">
				{title}
			</Heading>
			{problem && <Paragraph>{problemWords(problem, language)}</Paragraph>}
			{problem?.traceId && <Paragraph>{t.code(problem.traceId)}</Paragraph>}
			<div className="fault-actions">
				<Button variant="secondary" onClick={again}>
					{t.again}
				</Button>
				{children}
			</div>
		</Alert>
	);
}
