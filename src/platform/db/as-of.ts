/**
 * The rows of a table with history as they stood before an instant of the program's clock, as text for a `from`.
 *
 * Both the table and its history stand behind the same row-level security. Where the bound instant is null,
 * the rows are those of now, without their history.
 *
 * @param table with its schema: `plan.goal`; never what somebody sent
 * @param columns of the table, separated by commas
 * @param parameter the bound instant: `$3`
 */
export function asOf(table: string, columns: string, parameter: string): string {
	return `(
		select ${columns} from ${table} where ${parameter}::timestamptz is null
		union all
		select ${columns} from ${table}_history
		where valid_from < ${parameter}::timestamptz and (valid_to is null or valid_to >= ${parameter}::timestamptz)
	)`;
}
