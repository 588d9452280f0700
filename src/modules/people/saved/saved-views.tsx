import { Button, Details, Paragraph } from "@digdir/designsystemet-react";
import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { CallRefused, untold } from "#web/call.ts";
import { Refused } from "#web/components/refused.tsx";
import { newKey } from "#web/key.ts";
import { useSpeech, useTexts } from "#web/language.tsx";
import { changeView, fetchBackView, keepView, removeView, seeSavedViews } from "../people.calls.ts";
import { refusalWords } from "../refusal.ts";
import { SaveForm } from "./save-form.tsx";
import type { SavedView } from "./saved.contract.ts";
import { savedTexts } from "./saved.texts.ts";
import type { SavedPage } from "./saved.ts";
import "./saved.css";

const savedQuery = (page: SavedPage) =>
	queryOptions({
		queryKey: ["saved-views", page],
		queryFn: ({ signal }) => seeSavedViews({ page }, signal),
	});

type Address = SavedView["address"];

/** What of the page's address is kept: how the list is arranged, not the chosen row or the day. */
function useAddress(): Address {
	const search = useSearch({ strict: false }) as Readonly<Record<string, string | boolean | undefined>>;
	const kept = Object.entries(search).filter(([name, value]) => {
		return value !== undefined && name !== "rad" && name !== "dag";
	});
	return Object.fromEntries(kept) as Address;
}

/** The views of a list that one has saved, and those that others share: open, save, save over, share, remove. */
export function SavedViews({ page }: { page: SavedPage }) {
	const t = useTexts(savedTexts);
	const { language } = useSpeech();
	const query = useQuery(savedQuery(page));
	const address = useAddress();
	const changes = useChanges(page);
	const views = query.data?.views ?? [];
	const [mine, others] = [views.filter(({ isMine }) => isMine), views.filter(({ isMine }) => !isMine)];
	const { fault, removed } = changes;
	return (
		<Details data-size="sm">
			<Details.Summary>{t.views(views.length)}</Details.Summary>
			<Details.Content className="saved">
				{query.isPending && <p role="status">{t.loading}</p>}
				{query.error && <Paragraph role="alert">{t.failed}</Paragraph>}
				{query.data && views.length === 0 && <Paragraph className="subtle">{t.none}</Paragraph>}
				<Views title={t.mine} views={mine} address={address} changes={changes} />
				<Views title={t.shared} views={others} address={address} changes={changes} />
				{removed !== null && (
					<p role="status" className="saved-removed">
						{t.removed(removed.name)}
						<Button variant="tertiary" data-size="sm" onClick={() => changes.fetchBack(removed)}>
							{t.undo}
						</Button>
					</p>
				)}
				{fault !== null && (
					<Refused words={refusalWords(fault instanceof CallRefused ? fault.problem : untold(0), language)} />
				)}
				<SaveForm
					key={changes.kept}
					isSending={changes.isSending}
					save={(name, isShared) => changes.keep({ page, name, address, isShared })}
				/>
			</Details.Content>
		</Details>
	);
}

interface Changes {
	readonly fault: Error | null;
	readonly isSending: boolean;
	/** The view that was removed last, which can be fetched back. */
	readonly removed: SavedView | null;
	/** How many views were kept since the page was opened. */
	readonly kept: number;
	keep(view: Parameters<typeof keepView>[0]): void;
	change(view: SavedView, to: Partial<Pick<SavedView, "name" | "address" | "isShared">>): void;
	remove(view: SavedView): void;
	fetchBack(view: SavedView): void;
}

/** What one does to saved views; each is sent once, and the list is fetched anew after. */
function useChanges(page: SavedPage): Changes {
	const queries = useQueryClient();
	const [removed, setRemoved] = useState<SavedView | null>(null);
	const [kept, setKept] = useState(0);
	const sending = useMutation({
		mutationFn: (send: () => Promise<unknown>) => send(),
		onSettled: () => queries.invalidateQueries(savedQuery(page)),
	});
	const more = ({ version }: Pick<SavedView, "version">) => ({ key: newKey(), version });
	const send = (deed: () => Promise<unknown>, done?: (answer: unknown) => void) => {
		setRemoved(null);
		sending.mutate(deed, done === undefined ? {} : { onSuccess: done });
	};
	return {
		...{ fault: sending.error, isSending: sending.isPending, removed, kept },
		keep: (view) =>
			send(
				() => keepView(view, more({ version: 0 })),
				() => setKept(kept + 1),
			),
		change: (view, to) => send(() => changeView({ id: view.id, ...to }, more(view))),
		remove: (view) =>
			send(
				() => removeView({ id: view.id }, more(view)),
				(answer) => setRemoved({ ...view, ...(answer as Pick<SavedView, "version">) }),
			),
		fetchBack: (view) => send(() => fetchBackView({ id: view.id }, more(view))),
	};
}

interface ViewsProps {
	readonly title: string;
	readonly views: readonly SavedView[];
	/** How the list is arranged now. */
	readonly address: Address;
	readonly changes: Changes;
}

function Views({ title, views, address, changes }: ViewsProps) {
	if (views.length === 0) return null;
	return (
		<section className="saved-part" aria-label={title}>
			<strong>{title}</strong>
			<ul>
				{views.map((view) => (
					<ViewLine key={view.id} view={view} address={address} changes={changes} />
				))}
			</ul>
		</section>
	);
}

const isSame = (one: Address, other: Address): boolean => {
	const names = new Set([...Object.keys(one), ...Object.keys(other)]);
	return [...names].every((name) => one[name] === other[name]);
};

function ViewLine({ view, address, changes }: Omit<ViewsProps, "title" | "views"> & { view: SavedView }) {
	const t = useTexts(savedTexts);
	const navigate = useNavigate();
	const [isRenamed, setRenamed] = useState(false);
	const isShown = isSame(view.address, address);
	const open = (): void => {
		void navigate({
			to: ".",
			search: (before: { readonly dag?: string }) => ({ ...view.address, dag: before.dag }),
			resetScroll: false,
		});
	};
	return (
		<li>
			<span>
				<button type="button" className="list-choose" aria-current={isShown || undefined} onClick={open}>
					{view.name}
				</button>{" "}
				<span className="subtle">
					{view.isMine ? view.isShared && t.isShared : t.sharedBy(view.by ?? t.erased)}
				</span>
			</span>
			{view.isMine && (
				<span className="saved-deeds">
					{!isShown && (
						<Deed
							said={t.saveOver}
							to={t.saveOverNamed(view.name)}
							do={() => changes.change(view, { address })}
						/>
					)}
					<Deed said={t.rename} to={t.renameNamed(view.name)} do={() => setRenamed(!isRenamed)} />
					<Deed
						said={view.isShared ? t.unshare : t.share}
						to={view.isShared ? t.unshareNamed(view.name) : t.shareNamed(view.name)}
						do={() => changes.change(view, { isShared: !view.isShared })}
					/>
					<Deed said={t.remove} to={t.removeNamed(view.name)} do={() => changes.remove(view)} />
				</span>
			)}
			{isRenamed && (
				<SaveForm
					renamed={view.name}
					isSending={changes.isSending}
					save={(name) => {
						setRenamed(false);
						changes.change(view, { name });
					}}
				/>
			)}
		</li>
	);
}

/** A small button whose full name says which view it is about. */
function Deed({ said, to, do: act }: { said: string; to: string; do: () => void }) {
	return (
		<Button variant="tertiary" data-size="sm" aria-label={to} onClick={act}>
			{said}
		</Button>
	);
}
