import { Button, Dialog, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useAbout } from "./about.ts";
import { CallRefused } from "./call.ts";
import { useTexts } from "./language.tsx";
import { keepStream, newsAsked, tellNews } from "./news.ts";
import { endedTexts, presenceTexts } from "./presence.texts.ts";
import { type Session, sessionQuery, stopIn, tellStop, useSession, useStop } from "./session.tsx";

const EVENTS = "/api/session/events";
/** Where a tab that signed in says so to the others. */
const CHANNEL = "rorkult.session";
/** Where such a tab ends. */
export const SIGNED_IN_PAGE = "/innlogget";

/** Tells the other tabs that somebody has signed in. */
export function tellSignedIn(): void {
	const channel = new BroadcastChannel(CHANNEL);
	channel.postMessage("signed-in");
	channel.close();
}

/**
 * Hears that the session has ended, as it happens, and says so over the page: what was typed stays where it
 * is, and one goes on after signing in again in another tab.
 */
export function Presence() {
	const session = useSession();
	const look = useLook(session);
	useEffect(() => {
		if (session === null) return;
		let events: EventSource | null = null;
		// A tab that nobody looks at needs no connection: browsers allow few to one server.
		const watch = () => {
			events?.close();
			events = null;
			tellNews(false);
			if (document.visibilityState === "hidden") return;
			events = new EventSource(EVENTS + newsAsked());
			for (const news of ["live", "news"]) events.addEventListener(news, () => tellNews(true));
			events.addEventListener("ended", () => {
				events?.close();
				void look();
			});
			events.onerror = () => {
				tellNews(false);
				if (events?.readyState === EventSource.CLOSED) void look();
			};
		};
		watch();
		keepStream(watch);
		const channel = new BroadcastChannel(CHANNEL);
		channel.onmessage = () => void look().then(watch);
		document.addEventListener("visibilitychange", watch);
		return () => {
			events?.close();
			keepStream(() => undefined);
			channel.close();
			document.removeEventListener("visibilitychange", watch);
		};
	}, [session, look]);
	return <StopDialog session={session} />;
}

/** Asks who is signed in now: the same person goes on, another one begins anew, and nobody is told why. */
function useLook(session: Session | null): () => Promise<void> {
	const queries = useQueryClient();
	const known = useRef(session);
	known.current = session;
	const look = useRef(async () => {
		try {
			const now = await queries.fetchQuery({ ...sessionQuery, staleTime: 0, retry: false });
			const isSame =
				known.current === null ||
				(now.person.id === known.current.person.id && now.actingFor.id === known.current.actingFor.id);
			if (isSame) tellStop(null);
			else location.assign("/");
		} catch (fault) {
			const stop = fault instanceof CallRefused ? stopIn(fault) : null;
			if (stop !== null) tellStop(stop);
		}
	});
	return look.current;
}

function StopDialog({ session }: { session: Session | null }) {
	const t = useTexts(presenceTexts);
	const ended = useTexts(endedTexts);
	const stop = useStop();
	const about = useAbout();
	const again = () => {
		const query = new URLSearchParams({ tilbake: SIGNED_IN_PAGE });
		if (stop?.kind !== "step-up") return window.open(`/logg-inn?${query}`);
		query.set("ny", "1");
		if (about?.provider === "none" && session !== null) query.set("person", session.person.id);
		return window.open(`/auth/begin?${query}`);
	};
	if (stop === null) return null;
	const why: string | undefined =
		stop.kind === "ended" ? ended[stop.because as keyof typeof ended] : t.stepUpText;
	return (
		<Dialog
			open
			closeButton={stop.kind === "step-up" ? t.close : false}
			onClose={() => tellStop(stop.kind === "step-up" ? null : stop)}
		>
			<Heading level={2} data-size="sm">
				{stop.kind === "ended" ? t.endedTitle : t.stepUpTitle}
			</Heading>
			<Paragraph>{why ?? ended["signed-out"]}</Paragraph>
			<Paragraph>{t.kept}</Paragraph>
			<Button onClick={again}>{t.again}</Button>
		</Dialog>
	);
}
