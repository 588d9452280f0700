import { Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import type { OutputOf } from "#base/contract.ts";
import { dayInWords } from "#base/formats.ts";
import { recurrenceTexts, useWordsAhead, WordsPanel } from "#letters/ui";
import { SavedViews } from "#people/ui";
import type { Column } from "#web/components/column.ts";
import type { ListAddress } from "#web/components/list.ts";
import { ListPage } from "#web/components/list-page.tsx";
import { useSpeech, useTexts } from "#web/language.tsx";
import type { reportList } from "./report.contract.ts";
import { reportsQuery } from "./reports.calls.ts";
import { reportsTexts } from "./reports.texts.ts";

type Report = OutputOf<typeof reportList>["reports"][number];

/** The reports that the year demands. */
export function ReportsScreen() {
	const t = useTexts(reportsTexts);
	const recurrences = useTexts(recurrenceTexts);
	const { language } = useSpeech();
	const { year = "" } = useParams({ strict: false }) as { year?: string };
	const { dag } = useSearch({ strict: false }) as ListAddress;
	const query = useQuery(reportsQuery(Number(year), dag));
	const columns = useMemo((): readonly [Column<Report>, ...Column<Report>[]] => {
		const said = (day: string | null) => day && <time dateTime={day}>{dayInWords(day, language)}</time>;
		return [
			{ key: "name", head: t.name, value: ({ name }) => name },
			{ key: "asOf", head: t.asOf, cell: ({ asOf }) => said(asOf), value: ({ asOf }) => asOf, is: "day" },
			{ key: "due", head: t.due, cell: ({ due }) => said(due), value: ({ due }) => due, is: "day" },
			{ key: "every", head: t.every, value: ({ every }) => every && recurrences[every] },
		];
	}, [t, recurrences, language]);
	useWordsAhead(query.data?.reports);
	return (
		<ListPage
			{...{ title: t.title, year, intro: t.intro, columns }}
			views={<SavedViews page="rapporter" />}
			rows={query.data?.reports ?? null}
			fault={query.error}
			again={() => void query.refetch()}
			today={query.data?.today ?? ""}
			searched={() => ""}
			empty={<Paragraph>{t.empty}</Paragraph>}
			beside={({ id, name, words }, close) => (
				<WordsPanel row={{ of: "report", id }} name={name} places={words} close={close} />
			)}
		/>
	);
}
