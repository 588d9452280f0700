import { Button, Search } from "@digdir/designsystemet-react";
import { type ReactNode, type Ref, useEffect, useId, useState } from "react";
import { wholeNumber } from "#base/formats.ts";
import { useSpeech, useTexts } from "#web/language.tsx";
import type { Goal } from "../read/reading.ts";
import { kindOfWord, type ReadingAddress, wordOfKind } from "./address.ts";
import { isFiltered, NO_FILTERS } from "./filter.ts";
import type { Readdress } from "./model.ts";
import type { Outline } from "./outline.ts";
import { readingTexts } from "./reading.texts.ts";
import { kindTexts } from "./rows.texts.ts";
import { ROW_KINDS, type RowKind } from "./rows.ts";

interface KindsProps {
	readonly address: ReadingAddress;
	readonly counts: Readonly<Partial<Record<RowKind, number>>>;
	readonly readdress: Readdress;
}

/** A button per kind with its number and its line in the letter: filter and legend in one. */
export function Kinds({ address, counts, readdress }: KindsProps) {
	const t = useTexts(readingTexts);
	const kinds = useTexts(kindTexts);
	const { language } = useSpeech();
	const chosen = kindOfWord(address.slag);
	const standing = ROW_KINDS.filter((kind) => kind !== "aside");
	const all = standing.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);
	return (
		<fieldset className="kinds">
			<legend className="hidden-words">{t.kinds}</legend>
			<button
				type="button"
				aria-pressed={address.slag === undefined}
				onClick={() => readdress({ slag: undefined })}
			>
				{t.allKinds} <span className="count">{wholeNumber(all, language)}</span>
			</button>
			{ROW_KINDS.filter((kind) => (counts[kind] && kind !== "aside") || kind === chosen).map((kind) => (
				<button
					key={kind}
					type="button"
					aria-pressed={chosen === kind}
					onClick={() => readdress({ slag: chosen === kind ? undefined : wordOfKind(kind) })}
				>
					<span className={`words words-${kind}`}>{kinds[kind]}</span>{" "}
					<span className="count">{wholeNumber(counts[kind] ?? 0, language)}</span>
				</button>
			))}
		</fieldset>
	);
}

interface FiltersProps {
	readonly address: ReadingAddress;
	readonly readdress: Readdress;
	readonly actors: readonly { readonly name: string; readonly rows: number }[];
	readonly goals: readonly Goal[];
	readonly outline: Outline;
	readonly shown: number;
	readonly all: number;
	readonly searchField: Ref<HTMLInputElement>;
}

/** Search and the filters by actor, chapter of the letter and goal. */
export function Filters(props: FiltersProps) {
	const { address, readdress, actors, goals, outline } = props;
	const t = useTexts(readingTexts);
	const { language } = useSpeech();
	const number = (value: number): string => wholeNumber(value, language);
	return (
		<search className="filters">
			<SearchField address={address} readdress={readdress} searchField={props.searchField} />
			<div className="filter-selects">
				<Choice label={t.actor} value={address.aktor ?? ""} choose={(value) => readdress({ aktor: value })}>
					<option value="">{t.anyActor}</option>
					{actors.map(({ name, rows }) => (
						<option key={name} value={name}>{`${name} (${number(rows)})`}</option>
					))}
				</Choice>
				<Choice
					label={t.chapter}
					value={String(address.del ?? "")}
					choose={(value) => readdress({ del: value === undefined ? undefined : Number(value) })}
				>
					<option value="">{t.anyChapter}</option>
					{outline.chapters.map((chapter, at) => (
						<option key={chapter.start} value={at + 1}>
							{chapter.text}
						</option>
					))}
				</Choice>
				{goals.length > 0 && (
					<Choice label={t.goal} value={address.mal ?? ""} choose={(value) => readdress({ mal: value })}>
						<option value="">{t.anyGoal}</option>
						{goals.map(({ id, text }) => (
							<option key={id} value={id}>{`${id}. ${text}`}</option>
						))}
					</Choice>
				)}
			</div>
			<p className="shown">
				<span role="status">{t.shown(number(props.shown), number(props.all))}</span>
				{isFiltered(address) && (
					<Button variant="tertiary" onClick={() => readdress(NO_FILTERS)}>
						{t.clear}
					</Button>
				)}
			</p>
		</search>
	);
}

/** How long somebody must stop typing before the rows are searched, in milliseconds. */
const TYPING_PAUSE_MS = 120;

function SearchField({
	address,
	readdress,
	searchField,
}: Pick<FiltersProps, "address" | "readdress" | "searchField">) {
	const t = useTexts(readingTexts);
	const [typed, setTyped] = useState(address.sok ?? "");
	const inAddress = address.sok ?? "";
	useEffect(() => setTyped(inAddress), [inAddress]);
	useEffect(() => {
		if (typed.trim() === inAddress) return;
		const timer = setTimeout(() => readdress({ sok: typed.trim() || undefined }), TYPING_PAUSE_MS);
		return () => clearTimeout(timer);
	}, [typed, inAddress, readdress]);
	return (
		<Search>
			<Search.Input
				ref={searchField}
				aria-label={t.search}
				placeholder={t.search}
				value={typed}
				onChange={(event) => setTyped(event.target.value)}
			/>
			<Search.Clear aria-label={t.clearSearch} onClick={() => setTyped("")} />
		</Search>
	);
}

interface ChoiceProps {
	readonly label: string;
	readonly value: string;
	readonly choose: (value: string | undefined) => void;
	readonly children: ReactNode;
}

function Choice({ label, value, choose, children }: ChoiceProps) {
	const id = useId();
	return (
		<span className="choice" data-set={value !== "" || undefined}>
			<label htmlFor={id}>{label}</label>
			<select
				id={id}
				className="ds-input"
				value={value}
				onChange={(event) => choose(event.target.value || undefined)}
			>
				{children}
			</select>
		</span>
	);
}
