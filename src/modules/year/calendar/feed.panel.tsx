import { Alert, Button, Details, Heading, Link, Paragraph, Textfield } from "@digdir/designsystemet-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { instantInWords } from "#base/formats.ts";
import { newKey } from "#web/key.ts";
import { useSpeech, useTexts } from "#web/language.tsx";
import { Fault } from "../fault.tsx";
import { endFeedAddress, FEED_ADDRESSES, feedsQuery, makeFeedAddress } from "./feed.calls.ts";
import { feedTexts } from "./feed.texts.ts";

/** The year in a person's own calendar: a secret address for it, the ones that are open, and the file as it is now. */
export function FeedPanel() {
	const t = useTexts(feedTexts);
	const { language } = useSpeech();
	const queries = useQueryClient();
	const feeds = useQuery(feedsQuery).data?.feeds ?? [];
	const again = { onSuccess: () => queries.invalidateQueries({ queryKey: feedsQuery.queryKey }) };
	const make = useMutation({ mutationFn: () => makeFeedAddress(language, newKey()), ...again });
	const end = useMutation({ mutationFn: endFeedAddress, ...again });
	return (
		<Details className="feed-panel">
			<Details.Summary>{t.title}</Details.Summary>
			<Details.Content>
				<Paragraph>{t.intro}</Paragraph>
				{(make.error ?? end.error) && <Fault fault={(make.error ?? end.error) as Error} />}
				{make.data && <NewAddress address={make.data} />}
				<div className="feed-actions">
					<Button data-size="sm" loading={make.isPending} onClick={() => make.mutate()}>
						{t.make}
					</Button>
					<Link href={`${FEED_ADDRESSES.calendar}?language=${language}`} download data-color="accent">
						{t.file}
					</Link>
				</div>
				{feeds.length > 0 && (
					<>
						<Heading level={3} data-size="2xs">
							{t.open}
						</Heading>
						<ul className="feed-list">
							{feeds.map((feed) => (
								<li key={feed.id}>
									<span>{t.made(instantInWords(feed.madeAt, language))}</span>
									<Button
										variant="tertiary"
										data-size="sm"
										data-color="danger"
										aria-label={`${t.end}: ${t.made(instantInWords(feed.madeAt, language))}`}
										loading={end.isPending && end.variables.id === feed.id}
										onClick={() => end.mutate(feed)}
									>
										{t.end}
									</Button>
								</li>
							))}
						</ul>
					</>
				)}
			</Details.Content>
		</Details>
	);
}

/** The address, the one time that it is known. */
function NewAddress({ address }: { address: string }) {
	const t = useTexts(feedTexts);
	const [isCopied, setCopied] = useState(false);
	return (
		<Alert data-color="success" role="status" className="feed-new">
			<Paragraph>{t.once}</Paragraph>
			<Textfield
				label={t.address}
				readOnly
				value={address}
				onFocus={(event: React.FocusEvent<HTMLInputElement>) => event.target.select()}
			/>
			<Button
				variant="secondary"
				data-size="sm"
				onClick={() => void navigator.clipboard.writeText(address).then(() => setCopied(true))}
			>
				{isCopied ? t.copied : t.copy}
			</Button>
		</Alert>
	);
}
