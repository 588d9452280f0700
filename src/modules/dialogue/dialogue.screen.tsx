import { Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import type { OutputOf } from "#base/contract.ts";
import { periodInWords } from "#base/formats.ts";
import { useWordsAhead, WordsPanel } from "#letters/ui";
import { SavedViews } from "#people/ui";
import type { Column } from "#web/components/column.ts";
import type { ListAddress } from "#web/components/list.ts";
import { ListPage } from "#web/components/list-page.tsx";
import { useSpeech, useTexts } from "#web/language.tsx";
import { meetingsQuery } from "./dialogue.calls.ts";
import { dialogueTexts } from "./dialogue.texts.ts";
import type { meetingList } from "./meeting.contract.ts";

type Meeting = OutputOf<typeof meetingList>["meetings"][number];

/** The meetings that the year's letters call. */
export function MeetingsScreen() {
	const t = useTexts(dialogueTexts);
	const { language } = useSpeech();
	const { year = "" } = useParams({ strict: false }) as { year?: string };
	const { dag } = useSearch({ strict: false }) as ListAddress;
	const query = useQuery(meetingsQuery(Number(year), dag));
	const columns = useMemo(
		(): readonly [Column<Meeting>, ...Column<Meeting>[]] => [
			{ key: "name", head: t.name, value: ({ name }) => name },
			{
				key: "period",
				head: t.period,
				cell: ({ period }) => period && periodInWords(period, language),
				value: ({ period }) => period,
			},
		],
		[t, language],
	);
	useWordsAhead(query.data?.meetings);
	return (
		<ListPage
			{...{ title: t.title, year, intro: t.intro, columns }}
			views={<SavedViews page="dialog" />}
			rows={query.data?.meetings ?? null}
			fault={query.error}
			again={() => void query.refetch()}
			searched={() => ""}
			empty={<Paragraph>{t.empty}</Paragraph>}
			beside={({ id, name, words }, close) => (
				<WordsPanel row={{ of: "meeting", id }} name={name} places={words} close={close} />
			)}
		/>
	);
}
