/** One difference as every comparison shows it: what it is, each field before and after, and the words of both. */
import { Details, Tag } from "@digdir/designsystemet-react";
import { amountInWords, dayInWords, periodInWords } from "#base/formats.ts";
import type { Place } from "#base/place.ts";
import type { Language } from "#base/texts.ts";
import { modalityTexts, Passages, recurrenceTexts } from "#letters/ui";
import { useSpeech, useTexts } from "#web/language.tsx";
import { comparisonTexts, differenceTexts, fieldTexts } from "./comparison.texts.ts";
import type { Difference, FieldChange } from "./comparison.ts";
import "./comparison.css";

const COLOURS: Partial<Record<Difference, "success" | "danger" | "warning">> = {
	...{ new: "success", ended: "danger", gone: "warning" },
};

/** What a difference is, in a word. */
export function DifferenceTag({ difference }: { difference: Difference }) {
	const differences = useTexts(differenceTexts);
	return (
		<Tag data-color={COLOURS[difference] ?? "info"} variant="outline">
			{differences[difference]}
		</Tag>
	);
}

/** The words of both sides, opened when somebody wants them. */
export function BothWords({ before, after }: { before: readonly Place[]; after: readonly Place[] }) {
	const t = useTexts(comparisonTexts);
	return (
		<Details className="comparison-words">
			<Details.Summary>{t.words}</Details.Summary>
			<Details.Content>
				<div className="comparison-sides">
					{before.length > 0 && (
						<div>
							<p className="subtle">{t.before}</p>
							<Passages places={before} />
						</div>
					)}
					{after.length > 0 && (
						<div>
							<p className="subtle">{t.after}</p>
							<Passages places={after} />
						</div>
					)}
				</div>
			</Details.Content>
		</Details>
	);
}

/** Every field that differs, before and after. */
export function Fields({ fields, isNew }: { fields: readonly FieldChange[]; isNew: boolean }) {
	const t = useTexts(comparisonTexts);
	const names = useTexts(fieldTexts);
	return (
		<dl className="comparison-fields">
			{fields.map(({ field, before, after }) => (
				<div key={field}>
					<dt>{names[field as keyof typeof names] ?? field}</dt>
					<dd>
						{!isNew && (
							<>
								<del>
									<Value field={field} value={before ?? t.nothing} />
								</del>{" "}
								→{" "}
							</>
						)}
						<ins>
							<Value field={field} value={after ?? t.nothing} />
						</ins>
					</dd>
				</div>
			))}
		</dl>
	);
}

function Value({ field, value }: { field: string; value: string }) {
	const { language } = useSpeech();
	const modalities = useTexts(modalityTexts);
	const recurrences = useTexts(recurrenceTexts);
	if (field === "modality") return modalities[value as keyof typeof modalities] ?? value;
	if (field === "recurrence" || field === "every")
		return recurrences[value as keyof typeof recurrences] ?? value;
	return inWords(field, value, language);
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function inWords(field: string, value: string, language: Language): string {
	if ((field === "amount" || field === "limit") && /^-?\d/.test(value)) return amountInWords(value, language);
	if (field === "period" && /^\d{4}-\d{2}/.test(value)) return periodInWords(value, language);
	if (DAY.test(value)) return dayInWords(value, language);
	if (field !== "deadlines") return value;
	return value
		.split("; ")
		.map((one) => one.replace(/\d{4}-\d{2}-\d{2}$/, (day) => dayInWords(day, language)))
		.join("; ");
}
