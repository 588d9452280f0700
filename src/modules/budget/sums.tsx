import { useId } from "react";
import { useTexts } from "#web/language.tsx";
import { budgetTexts } from "./budget.texts.ts";
import type { MoneyLine } from "./lines.ts";

interface SumsProps {
	readonly line: MoneyLine;
	/** An amount in the words of the page's unit. */
	readonly said: (amount: string) => string;
}

/** How a line's amount came about, and what of it is bound; nothing where the letter gives it in one. */
export function Sums({ line, said }: SumsProps) {
	const t = useTexts(budgetTexts);
	const head = useId();
	const { addends, amount, bound, rest } = line;
	if (amount === null || (addends.length === 0 && bound === null)) return null;
	const isStep = addends[0]?.name === null;
	return (
		<table className="sums" aria-labelledby={head}>
			<caption id={head}>{addends.length > 0 ? t.whole : t.shared}</caption>
			<thead className="hidden-words">
				<tr>
					<th scope="col">{t.part}</th>
					<th scope="col">{t.kr}</th>
				</tr>
			</thead>
			<tbody>
				{addends.map(({ name, amount: part }, at) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sum never change places
					<tr key={at}>
						<th scope="row">{name ?? (at === 0 ? t.first : t.later)}</th>
						<td className="number">{isStep && at > 0 ? signed(part, said) : said(part)}</td>
					</tr>
				))}
				{addends.length > 0 && (
					<tr className="sums-total">
						<th scope="row">{t.total}</th>
						<td className="number">{said(amount)}</td>
					</tr>
				)}
				{bound !== null && (
					<tr>
						<th scope="row">{t.bound}</th>
						<td className="number">{said(bound)}</td>
					</tr>
				)}
				{rest !== null && (
					<tr>
						<th scope="row">{line.is === "allotment" ? t.notBound : t.notShared}</th>
						<td className="number">{said(rest)}</td>
					</tr>
				)}
			</tbody>
		</table>
	);
}

/** What a letter added, with its sign. */
const signed = (amount: string, said: (amount: string) => string): string =>
	amount.startsWith("-") ? said(amount) : `+${said(amount)}`;
