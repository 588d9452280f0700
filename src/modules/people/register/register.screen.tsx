import { Alert, Button, Link, Paragraph, Textarea } from "@digdir/designsystemet-react";
import { useMutation } from "@tanstack/react-query";
import { Link as RouteLink } from "@tanstack/react-router";
import { useId, useRef, useState } from "react";
import { CallRefused, untold } from "#web/call.ts";
import { useSpeech, useTexts } from "#web/language.tsx";
import { PeoplePage } from "../parts/people-page.tsx";
import { compareRegister } from "../people.calls.ts";
import { refusalWords } from "../refusal.ts";
import { Overview } from "./overview.tsx";
import { registerFaultTexts, registerTexts } from "./register.texts.ts";
import { type Ground, type RegisterUnit, unitsIn } from "./register.ts";

/** A file of the register is no larger than this, however many units it has. */
const MOST_BYTES = 2_000_000;

/** Units and what is known of them, to look over. */
export interface ToLookOver {
	readonly units: readonly RegisterUnit[];
	readonly ground: Ground;
}

/** Takes units in from the register: a file, what it would change, and only then the change. */
export default function RegisterScreen() {
	const t = useTexts(registerTexts);
	const [text, setText] = useState("");
	const [done, setDone] = useState<{ added: number; renamed: number } | null>(null);
	const comparing = useComparing();
	const begin = (content: string): void => {
		setText(content);
		setDone(null);
		comparing.reset();
	};
	return (
		<PeoplePage title={t.title} intro={t.intro}>
			<Source text={text} onText={begin} />
			<div>
				<Button
					variant="secondary"
					loading={comparing.isPending}
					disabled={text.trim() === ""}
					onClick={() => comparing.mutate(text)}
				>
					{t.look}
				</Button>
			</div>
			{comparing.isError && <NotTaken fault={comparing.error} />}
			{comparing.data && (
				<Overview
					key={comparing.submittedAt}
					shown={comparing.data}
					onDone={(answer) => {
						begin("");
						setDone(answer);
					}}
				/>
			)}
			<p role="status" className="people-said">
				{done && (
					<>
						{t.done(done.added, done.renamed)}
						<Link asChild>
							<RouteLink to="/organisasjon">{t.toOrganisations}</RouteLink>
						</Link>
					</>
				)}
			</p>
		</PeoplePage>
	);
}

/** A text that is not the register's. */
class NotRegister extends Error {
	readonly fault: keyof typeof registerFaultTexts;

	constructor(fault: keyof typeof registerFaultTexts) {
		super(fault);
		this.fault = fault;
	}
}

function useComparing() {
	return useMutation({
		mutationFn: async (text: string): Promise<ToLookOver> => {
			const found = unitsIn(text);
			if ("fault" in found) throw new NotRegister(found.fault);
			const numbers = found.units.flatMap(({ number, parent }) => [
				number,
				...(parent === null ? [] : [parent]),
			]);
			const asked = [...new Set(numbers)].filter((number) => /^\d{9}$/.test(number));
			const none: Ground = { organisations: [], parts: [], adds: false };
			return {
				units: found.units,
				ground: asked.length === 0 ? none : await compareRegister(asked.join(",")),
			};
		},
	});
}

function Source({ text, onText }: { text: string; onText: (text: string) => void }) {
	const t = useTexts(registerTexts);
	const picker = useRef<HTMLInputElement>(null);
	const paste = useId();
	return (
		<div className="register-fields">
			<input
				ref={picker}
				type="file"
				accept=".json,application/json"
				hidden
				onChange={({ target }) => {
					const [chosen] = target.files ?? [];
					if (chosen && chosen.size <= MOST_BYTES) void chosen.text().then(onText);
					target.value = "";
				}}
			/>
			<div>
				<Button variant="secondary" onClick={() => picker.current?.click()}>
					{t.choose}
				</Button>
			</div>
			<label htmlFor={paste}>{t.paste}</label>
			<Textarea
				id={paste}
				className="register-text"
				spellCheck={false}
				value={text}
				onChange={({ target }) => onText(target.value)}
			/>
		</div>
	);
}

function NotTaken({ fault }: { fault: Error }) {
	const t = useTexts(registerTexts);
	const faults = useTexts(registerFaultTexts);
	const { language } = useSpeech();
	const problem = fault instanceof CallRefused ? fault.problem : untold(-1);
	return (
		<Alert data-color="danger" role="alert">
			<Paragraph>
				<strong>{t.notTaken}.</strong>{" "}
				{fault instanceof NotRegister ? faults[fault.fault] : refusalWords(problem, language)}
			</Paragraph>
		</Alert>
	);
}
