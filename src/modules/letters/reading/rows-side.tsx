import type { Ref } from "react";
import { useTexts } from "#web/language.tsx";
import type { Source } from "../read/reading.ts";
import { BulkBar } from "../reviewing/bulk-bar.tsx";
import type { DeskView } from "../reviewing/desk.ts";
import type { Marks } from "../reviewing/marks.ts";
import type { ReadingAddress } from "./address.ts";
import { choosable } from "./filter.ts";
import { Filters } from "./filters.tsx";
import type { Model, Readdress, Shown } from "./model.ts";
import { readingTexts } from "./reading.texts.ts";
import type { Row } from "./rows.ts";
import { RowsPane } from "./rows-pane.tsx";

interface RowsSideProps {
	readonly model: Model;
	readonly shown: Shown;
	readonly drawn: readonly Row[];
	readonly address: ReadingAddress;
	readonly readdress: Readdress;
	readonly chosen: { readonly key: string | null; readonly open: boolean };
	readonly press: (key: string) => void;
	readonly show: (source: Source) => void;
	readonly list: Ref<HTMLDivElement>;
	readonly searchField: Ref<HTMLInputElement>;
	readonly view: DeskView;
	readonly comments: ReadonlyMap<string, number>;
	readonly marks: Marks;
}

/** What was read out of the letter, with its filters. */
export function RowsSide({ model, shown, drawn, chosen, ...rest }: RowsSideProps) {
	const t = useTexts(readingTexts);
	const { reading } = model.answer;
	return (
		<section
			className="rows-side"
			aria-labelledby="rows-title"
			data-marking={rest.marks.keys.size > 0 || undefined}
		>
			<h2 className="hidden-words" id="rows-title">
				{t.rows}
			</h2>
			<Filters
				address={rest.address}
				readdress={rest.readdress}
				actors={model.actors}
				goals={reading.goals}
				outline={model.outline}
				shown={shown.rows.length}
				all={choosable(model.rows, rest.address)}
				searchField={rest.searchField}
			/>
			<BulkBar shown={shown.rows} marks={rest.marks} />
			<RowsPane
				rows={drawn}
				counts={shown.counts}
				all={model.rows.length}
				chosen={chosen.key}
				open={chosen.open}
				text={reading.text}
				lang={reading.document.language}
				list={rest.list}
				view={rest.view}
				comments={rest.comments}
				marks={rest.marks.keys}
				press={rest.press}
				show={rest.show}
			/>
		</section>
	);
}
