import { Table } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import "./fate.css";

interface FateTableProps {
	readonly title: string;
	/** What its columns are called. */
	readonly heads: readonly string[];
	/** Its rows. */
	readonly children: ReactNode;
}

/** A table that tells what became of letters; on a narrow page each row is lines under one another. */
export function FateTable({ title, heads, children }: FateTableProps) {
	return (
		<Table hover data-color="neutral" className="fates">
			<caption className="hidden-words">{title}</caption>
			<Table.Head>
				<Table.Row>
					{heads.map((head) => (
						<Table.HeaderCell key={head}>{head}</Table.HeaderCell>
					))}
				</Table.Row>
			</Table.Head>
			<Table.Body>{children}</Table.Body>
		</Table>
	);
}
