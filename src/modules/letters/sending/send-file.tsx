import { Alert, Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { CallRefused } from "#web/call.ts";
import { Refused } from "#web/components/refused.tsx";
import { newKey } from "#web/key.ts";
import { useSpeech, useTexts } from "#web/language.tsx";
import { LETTER_MAX_BYTES } from "../letter.ts";
import { refusalWords } from "../refusal.ts";
import { sendLetter } from "./send.calls.ts";
import { sendTexts } from "./send.texts.ts";

const ACCEPTED = ".pdf,.docx,.html,.htm,.md,.markdown,.txt";

/** A letter that lies in a file: chosen, confirmed and sent. */
export function SendFile() {
	const t = useTexts(sendTexts);
	const picker = useRef<HTMLInputElement>(null);
	const [chosen, setChosen] = useState<{ readonly file: File; readonly key: string } | null>(null);
	const sending = useSent(({ file, key }: { file: File; key: string }) => sendLetter(file, key, () => {}));
	const isTooLarge = chosen !== null && chosen.file.size > LETTER_MAX_BYTES;
	const choose = (file: File | undefined): void => {
		sending.reset();
		setChosen(file === undefined ? null : { file, key: newKey() });
	};
	return (
		<section className="send-part" aria-labelledby="send-file">
			<Heading level={2} data-size="xs" id="send-file">
				{t.fileTitle}
			</Heading>
			<Paragraph className="subtle">{t.fileText}</Paragraph>
			<input
				ref={picker}
				type="file"
				accept={ACCEPTED}
				hidden
				onChange={(event) => {
					choose(event.target.files?.[0]);
					event.target.value = "";
				}}
			/>
			<div role="status">
				{chosen !== null && !isTooLarge && (
					<Alert data-color="warning">
						<Paragraph>{t.fileConsequence(chosen.file.name)}</Paragraph>
					</Alert>
				)}
			</div>
			{isTooLarge && <Refused words={t.tooLarge} />}
			{sending.error && <SendFault fault={sending.error} />}
			<div className="say-deeds">
				{chosen !== null && !isTooLarge && (
					<Button loading={sending.isPending} onClick={() => sending.mutate(chosen)}>
						{t.certain}
					</Button>
				)}
				<Button
					variant={chosen === null ? "primary" : "tertiary"}
					disabled={sending.isPending}
					onClick={() => picker.current?.click()}
				>
					{chosen === null ? t.choose : t.another}
				</Button>
			</div>
		</section>
	);
}

/** Sends something that becomes a letter, and goes to it. */
export function useSent<Given>(send: (given: Given) => Promise<{ readonly id: string }>) {
	const queries = useQueryClient();
	const navigate = useNavigate();
	return useMutation({
		mutationFn: send,
		async onSuccess({ id }) {
			await queries.invalidateQueries();
			await navigate({ to: "/brev/$id", params: { id } });
		},
	});
}

/** Why a letter was not sent, in the language of the screen. */
export function SendFault({ fault }: { readonly fault: Error }) {
	const t = useTexts(sendTexts);
	const { language } = useSpeech();
	return <Refused words={fault instanceof CallRefused ? refusalWords(fault.problem, language) : t.failed} />;
}
