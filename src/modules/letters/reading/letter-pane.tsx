import { memo, type ReactNode, type Ref } from "react";
import { useTexts } from "#web/language.tsx";
import type { Block } from "../read/document.ts";
import { type Contents, headingId } from "./contents.ts";
import type { Piece } from "./pieces.ts";
import { readingTexts } from "./reading.texts.ts";
import { type Group, groupsOf, type Item, type TableGroup } from "./typeset.ts";

interface Setting {
	readonly text: string;
	readonly blocks: readonly Block[];
	readonly pieces: readonly (readonly Piece[])[];
	readonly contents: Contents;
}

interface LetterPaneProps extends Setting {
	/** The letter's own language. */
	readonly lang: string;
	readonly paper: Ref<HTMLElement>;
}

/**
 * The letter, set as a document from its blocks.
 *
 * It is drawn once per letter and language; what is lit is set on its pieces by `lightRow`.
 * A press on words is caught by the pane around it.
 */
export const LetterPane = memo(function LetterPane({ lang, paper, ...setting }: LetterPaneProps) {
	return (
		<article className="paper" lang={lang} ref={paper}>
			{groupsOf(setting.blocks, setting.text).map((group) => (
				<GroupView key={group.first} group={group} {...setting} />
			))}
		</article>
	);
});

function GroupView({ group, ...setting }: Setting & { readonly group: Group }) {
	switch (group.is) {
		case "page":
			return <PageBreak page={group.page} />;
		case "table":
			return <TableView table={group} {...setting} />;
		case "items":
			return <ItemsView items={group.items} {...setting} />;
		case "contents":
			return (
				<ul className="contents">
					{group.blocks.map((at) => (
						<li key={at} data-at={at}>
							<ContentsLine at={at} {...setting} />
						</li>
					))}
				</ul>
			);
		default:
			return <BlockView at={group.block} letterhead={group.letterhead} {...setting} />;
	}
}

/** A line of the letter's own contents; a link where the letter has the heading that it names. */
function ContentsLine({ at, ...setting }: Setting & { readonly at: number }) {
	const heading = setting.contents.get(at);
	const words = <Words at={at} {...setting} />;
	return heading === undefined ? words : <a href={`#${headingId(heading)}`}>{words}</a>;
}

interface BlockViewProps extends Setting {
	readonly at: number;
	readonly letterhead: boolean;
}

function BlockView({ at, letterhead, ...setting }: BlockViewProps) {
	const block = setting.blocks[at]!;
	const words = <Words at={at} {...setting} />;
	if (block.role === "heading") {
		const level = Math.min(6, Math.max(1, block.level) + 1);
		const Tag = `h${level}` as "h2";
		return (
			<Tag data-at={at} className={`level-${level - 1}`} id={headingId(at)} tabIndex={-1}>
				{words}
			</Tag>
		);
	}
	return (
		<p data-at={at} className={block.role === "note" ? "note" : letterhead ? "letterhead" : undefined}>
			{words}
		</p>
	);
}

function PageBreak({ page }: { readonly page: number }) {
	const t = useTexts(readingTexts);
	return (
		<p className="page-break">
			<span>{t.page(page)}</span>
		</p>
	);
}

function ItemsView({ items, ...setting }: Setting & { readonly items: readonly Item[] }) {
	return (
		// biome-ignore lint/a11y/noRedundantRoles: without markers of its own a list is no list to VoiceOver
		<ul className="items" role="list">
			{items.map((item) => (
				<li key={item.block} data-at={item.block}>
					<Words at={item.block} {...setting} />
					{item.items.length > 0 && <ItemsView items={item.items} {...setting} />}
				</li>
			))}
		</ul>
	);
}

function TableView({ table, ...setting }: Setting & { readonly table: TableGroup }) {
	const t = useTexts(readingTexts);
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reached by keyboard
		<section className="table-region" aria-label={t.table(table.number)} tabIndex={0}>
			<table>
				<tbody>
					{table.rows.map((row) => (
						<tr key={row.row}>
							{row.cells.map((cell) => {
								const words = cell.blocks.map((at) => <CellWords key={at} at={at} {...setting} />);
								const name = cell.isAmount ? "amount" : cell.isShort ? "short" : undefined;
								return cell.head ? (
									<th key={cell.column} scope="col" colSpan={cell.span} className={name}>
										{words}
									</th>
								) : (
									<td key={cell.column} colSpan={cell.span} className={name}>
										{words}
									</td>
								);
							})}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

function CellWords({ at, ...setting }: Setting & { readonly at: number }) {
	return (
		<div data-at={at} className={setting.blocks[at]!.role === "item" ? "cell-item" : undefined}>
			<Words at={at} {...setting} />
		</div>
	);
}

/** A block's marker and its pieces. */
function Words({ at, text, blocks, pieces }: Omit<Setting, "contents"> & { readonly at: number }): ReactNode {
	const block = blocks[at]!;
	return (
		<>
			{block.marker !== null && <span className="marker">{text.slice(block.start, block.words)}</span>}
			{pieces[at]!.map((piece) => {
				const words = text.slice(piece.start, piece.end);
				if (piece.rows.length === 0 && !piece.strong) return words;
				const Tag = piece.strong ? "strong" : "span";
				return (
					<Tag
						key={piece.start}
						data-rows={piece.rows.length > 0 ? piece.rows.join(" ") : undefined}
						className={
							piece.kind === "aside" ? "words-aside" : piece.kind ? `words words-${piece.kind}` : undefined
						}
					>
						{words}
					</Tag>
				);
			})}
		</>
	);
}
