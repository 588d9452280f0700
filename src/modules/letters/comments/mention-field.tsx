import { Field, Label } from "@digdir/designsystemet-react";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { useTexts } from "#web/language.tsx";
import { commentTexts } from "./comment.texts.ts";
import type { Colleague } from "./comment.ts";

interface MentionFieldProps {
	readonly value: string;
	readonly colleagues: readonly Colleague[];
	readonly change: (value: string) => void;
	/** Ctrl+Enter. */
	readonly send: () => void;
	/** Escape, where no list is open. */
	readonly leave: () => void;
}

/** So many colleagues are offered at once; one types on to find others. */
const OFFERED = 6;
/** What is being typed after the last `@` before the cursor, with no line break in it. */
const BEGUN = /(?:^|\s)@([^\n@]{0,40})$/u;

/** Words that may mention colleagues: `@` offers those who can be, and the arrows choose among them. */
export function MentionField({ value, colleagues, change, send, leave }: MentionFieldProps) {
	const t = useTexts(commentTexts);
	const id = useId();
	const field = useRef<HTMLTextAreaElement>(null);
	const [cursor, setCursor] = useState<number | null>(null);
	const [active, setActive] = useState(0);
	const begun = cursor === null ? null : BEGUN.exec(value.slice(0, cursor))?.[1];
	const offered = begun === null || begun === undefined ? [] : fitting(colleagues, begun);
	const isOpen = offered.length > 0;
	const choose = ({ name }: Colleague): void => {
		const at = (cursor ?? 0) - (begun?.length ?? 0);
		const before = `${value.slice(0, at)}${name} `;
		change(before + value.slice(cursor ?? 0).trimStart());
		setCursor(null);
		// The field is written anew first; then the cursor goes behind the name.
		requestAnimationFrame(() => field.current?.setSelectionRange(before.length, before.length));
		field.current?.focus();
	};
	const move = (by: number): void => setActive((active + by + offered.length) % offered.length);
	const chosen = (): void => {
		const colleague = offered[active];
		if (colleague) choose(colleague);
	};
	const inList = { ArrowDown: () => move(1), ArrowUp: () => move(-1), Enter: chosen, Tab: chosen };
	const press = (event: KeyboardEvent): void => {
		const isSent = event.ctrlKey || event.metaKey;
		const outside = { Escape: leave, ...(isSent ? { Enter: send } : {}) };
		hear(event, isOpen ? { ...inList, Escape: () => setCursor(null) } : outside);
	};
	return (
		<Field className="mention-field">
			<Label>{t.write}</Label>
			<textarea
				ref={field}
				className="ds-input comment-words"
				rows={2}
				value={value}
				aria-autocomplete="list"
				aria-haspopup="listbox"
				aria-controls={isOpen ? id : undefined}
				aria-activedescendant={isOpen ? `${id}-${active}` : undefined}
				onChange={(event) => {
					change(event.target.value);
					setCursor(event.target.selectionStart);
					setActive(0);
				}}
				onKeyDown={press}
				onBlur={() => setCursor(null)}
			/>
			{isOpen && <MentionList {...{ id, offered, active, choose }} />}
		</Field>
	);
}

/** Does what a key means here, and lets nobody else hear it. */
function hear(event: KeyboardEvent, deeds: Readonly<Record<string, () => void>>): void {
	const deed = deeds[event.key];
	if (!deed) return;
	event.preventDefault();
	event.stopPropagation();
	deed();
}

interface MentionListProps {
	readonly id: string;
	readonly offered: readonly Colleague[];
	/** Which of them the field names as the active one. */
	readonly active: number;
	readonly choose: (colleague: Colleague) => void;
}

function MentionList({ id, offered, active, choose }: MentionListProps) {
	const t = useTexts(commentTexts);
	return (
		<div className="mention-list" role="listbox" id={id} aria-label={t.colleagues}>
			{offered.map((colleague, at) => (
				// biome-ignore lint/a11y/useKeyWithClickEvents: the field that has focus hears the keys
				// biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field, which names the active one
				<div
					key={colleague.id}
					role="option"
					id={`${id}-${at}`}
					aria-selected={at === active}
					onMouseDown={(event) => event.preventDefault()}
					onClick={() => choose(colleague)}
				>
					{colleague.name}
				</div>
			))}
		</div>
	);
}

/** Those whose name has a word that begins so; nobody once the whole name is typed. */
function fitting(colleagues: readonly Colleague[], begun: string): readonly Colleague[] {
	const sought = begun.toLowerCase();
	return colleagues
		.filter(({ name }) => {
			const lower = name.toLowerCase();
			return lower !== sought.trim() && ` ${lower}`.includes(` ${sought}`);
		})
		.slice(0, OFFERED);
}
