import { Button, Field, Label, Select, Textfield } from "@digdir/designsystemet-react";
import type { OutputOf } from "#base/contract.ts";
import { dayInWords } from "#base/formats.ts";
import { useSpeech, useTexts } from "#web/language.tsx";
import type { auditLately } from "./audit.contract.ts";
import { type LatelyAddress, NOT_NARROWED } from "./lately.address.ts";
import { kindTexts, latelyTexts } from "./lately.texts.ts";
import { THING_KINDS, type ThingKind } from "./thing.ts";

/** Changes the address: what is undefined is taken out of it. */
export type Narrow = (
	change: { readonly [Name in keyof LatelyAddress]: LatelyAddress[Name] | undefined },
) => void;

interface FiltersProps {
	readonly address: LatelyAddress;
	readonly choices: OutputOf<typeof auditLately>["choices"];
	readonly narrow: Narrow;
}

/** Time, person, action and kind of thing, as the address has them. */
export function LatelyFilters({ address, choices, narrow }: FiltersProps) {
	const t = useTexts(latelyTexts);
	const kinds = useTexts(kindTexts);
	const { language } = useSpeech();
	const isNarrowed = Object.values(address).some((value) => value !== undefined);
	return (
		<search className="lately-filters">
			<DayField label={t.from} value={address.fra} choose={(fra) => narrow({ fra })} />
			<DayField label={t.to} value={address.til} choose={(til) => narrow({ til })} />
			<Choice
				label={t.who}
				any={t.anyone}
				value={address.hvem}
				of={(choices?.people ?? []).map(({ id, name }) => [id, name])}
				choose={(hvem) => narrow({ hvem })}
			/>
			<Choice
				label={t.kind}
				any={t.anyKind}
				value={address.ting}
				of={THING_KINDS.map((kind) => [kind, kinds[kind]])}
				choose={(ting) => narrow({ ting: ting as ThingKind | undefined })}
			/>
			<Choice
				label={t.what}
				any={t.anything}
				value={address.hva}
				of={(choices?.actions ?? []).map(({ name, summary }) => [name, summary[language]])}
				choose={(hva) => narrow({ hva })}
			/>
			{isNarrowed && (
				<Button variant="tertiary" onClick={() => narrow(NOT_NARROWED)}>
					{t.clear}
				</Button>
			)}
		</search>
	);
}

interface DayFieldProps {
	readonly label: string;
	readonly value: string | undefined;
	readonly choose: (day: string | undefined) => void;
}

/** The browser writes a day in its own habit, so it stands in words as well. */
function DayField({ label, value, choose }: DayFieldProps) {
	const { language } = useSpeech();
	return (
		<Textfield
			type="date"
			label={label}
			description={value === undefined ? undefined : dayInWords(value, language)}
			value={value ?? ""}
			onChange={(event) => choose(event.target.value || undefined)}
		/>
	);
}

interface ChoiceProps {
	readonly label: string;
	readonly any: string;
	readonly value: string | undefined;
	readonly of: readonly (readonly [value: string, name: string])[];
	readonly choose: (value: string | undefined) => void;
}

function Choice({ label, any, value, of, choose }: ChoiceProps) {
	return (
		<Field>
			<Label>{label}</Label>
			<Select value={value ?? ""} onChange={(event) => choose(event.target.value || undefined)}>
				<Select.Option value="">{any}</Select.Option>
				{of.map(([key, name]) => (
					<Select.Option key={key} value={key}>
						{name}
					</Select.Option>
				))}
			</Select>
		</Field>
	);
}
