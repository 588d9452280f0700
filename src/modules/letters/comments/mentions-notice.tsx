import { Link } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { Link as RouteLink } from "@tanstack/react-router";
import { instantInWords } from "#base/formats.ts";
import { useSpeech, useTexts } from "#web/language.tsx";
import { useMay } from "#web/session.tsx";
import { REVIEW_READERS } from "../letter.ts";
import { mentionsQuery } from "./comment.calls.ts";
import { commentTexts } from "./comment.texts.ts";
import "./comments.css";

/** The comments that mention whoever looks and that they have not read; nothing where there are none. */
export function MentionsNotice() {
	const t = useTexts(commentTexts);
	const { language } = useSpeech();
	const maySee = useMay({ who: REVIEW_READERS });
	const { data } = useQuery({ ...mentionsQuery, enabled: maySee });
	const mentions = data?.mentions ?? [];
	if (mentions.length === 0) return null;
	return (
		<section className="mentions-notice" aria-label={t.mentioned(mentions.length)}>
			<strong>{t.mentioned(mentions.length)}</strong>
			<ul>
				{mentions.map(({ commentId, letterId, letterTitle, key, at, by }) => (
					<li key={commentId}>
						<Link asChild data-color="accent">
							<RouteLink to="/brev/$id" params={{ id: letterId }} search={{ rad: key }}>
								{t.mentionBy(by ?? t.erased, instantInWords(at, language), letterTitle)}
							</RouteLink>
						</Link>
					</li>
				))}
			</ul>
		</section>
	);
}
