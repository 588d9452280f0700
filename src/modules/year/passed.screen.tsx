import { Heading, Link, Paragraph, Textfield } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { Link as RouteLink, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import type { OutputOf } from "#base/contract.ts";
import { ListSkeleton } from "#web/components/list-skeleton.tsx";
import { YearNav } from "#web/components/year-nav.tsx";
import { useTexts } from "#web/language.tsx";
import { useFrame } from "#web/shell.tsx";
import { comparedTexts } from "./comparison.texts.ts";
import { COMPARED } from "./comparison.ts";
import { BothWords, DifferenceTag, Fields } from "./comparison-fields.tsx";
import { Fault } from "./fault.tsx";
import type { PassedAddress } from "./passed.address.ts";
import { passedTexts } from "./passed.texts.ts";
import { betweenQuery } from "./year.calls.ts";
import type { yearBetween } from "./year.contract.ts";

type Change = OutputOf<typeof yearBetween>["changes"][number];

/** What happened to the year between two days; both stand in the address. */
export default function PassedScreen() {
	const t = useTexts(passedTexts);
	const kinds = useTexts(comparedTexts);
	const { year = "" } = useParams({ strict: false }) as { year?: string };
	const { fra = `${year}-01-01`, til } = useSearch({ strict: false }) as PassedAddress;
	const query = useQuery(betweenQuery(Number(year), fra, til));
	const changes = query.data?.changes ?? [];
	useFrame(t.title(year), year);
	return (
		<div className="page comparison">
			<YearNav year={year} isDated={false} />
			<div className="page-head">
				<Heading level={1} data-size="md">
					{t.title(year)}
				</Heading>
				<Paragraph>{t.intro}</Paragraph>
			</div>
			<Days fra={fra} til={til ?? query.data?.today ?? ""} />
			{query.isPending && <ListSkeleton label={t.loading} />}
			{query.error && <Fault fault={query.error} again={() => void query.refetch()} />}
			{query.data && (
				<p className="subtle" role="status">
					{changes.length === 0 ? t.none : t.count(changes.length)}
				</p>
			)}
			{query.data && changes.length === 0 && (
				<Link asChild data-color="accent">
					<RouteLink to="/aar/$year" params={{ year }}>
						{t.toYear}
					</RouteLink>
				</Link>
			)}
			{COMPARED.map((of) => {
				const those = changes.filter((change) => change.of === of);
				return those.length === 0 ? null : (
					<section key={of} className="comparison-group" aria-label={kinds[of]}>
						<Heading level={2} data-size="xs">
							{kinds[of]} <span className="subtle">{those.length}</span>
						</Heading>
						{those.map((change) => (
							<ChangeView key={change.id} change={change} />
						))}
					</section>
				);
			})}
		</div>
	);
}

/** The two days. */
function Days({ fra, til }: { fra: string; til: string }) {
	const t = useTexts(passedTexts);
	const navigate = useNavigate();
	const readdress = (change: PassedAddress): void => {
		const search = (before: PassedAddress) => ({ ...before, ...change });
		void navigate({ to: ".", search, replace: true, resetScroll: false });
	};
	return (
		<div className="passed-days">
			<Textfield
				type="date"
				data-size="sm"
				label={t.from}
				value={fra}
				max={til}
				onChange={(event) => readdress({ fra: event.target.value || undefined })}
			/>
			<Textfield
				type="date"
				data-size="sm"
				label={t.to}
				value={til}
				min={fra}
				onChange={(event) => readdress({ til: event.target.value || undefined })}
			/>
		</div>
	);
}

function ChangeView({ change: { difference, name, fields, before, after, of } }: { change: Change }) {
	return (
		<article className="comparison-change">
			<div className="comparison-change-head">
				<span>{name}</span>
				<DifferenceTag difference={difference} />
			</div>
			{fields.length > 0 && of !== "duty" && <Fields fields={fields} isNew={difference === "new"} />}
			<BothWords before={before} after={after} />
		</article>
	);
}
