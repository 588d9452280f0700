import { Button, Link, Textfield } from "@digdir/designsystemet-react";
import { Link as RouteLink, useNavigate, useSearch } from "@tanstack/react-router";
import { useId, useState } from "react";
import { dayInWords } from "#base/formats.ts";
import { useAbout } from "../about.ts";
import { useSpeech, useTexts } from "../language.tsx";
import type { ListAddress } from "./list.ts";
import { yearNavTexts } from "./year-nav.texts.ts";

/** The day that the address asks to see the year as of, at its end; undefined for what stands now. */
export function useDay(): string | undefined {
	return (useSearch({ strict: false }) as Pick<ListAddress, "dag">).dag;
}

/** Shows the year as it stood on a day, says so over the page, and leads back to what stands. */
export function AsOf({ year }: { year: string }) {
	const t = useTexts(yearNavTexts);
	const { language } = useSpeech();
	const day = useDay();
	const [isOpen, setOpen] = useState(false);
	const form = useId();
	const show = useShow();
	return (
		<div className="as-of" data-day={day}>
			{day === undefined ? (
				<Button
					variant="tertiary"
					data-size="sm"
					aria-expanded={isOpen}
					aria-controls={isOpen ? form : undefined}
					onClick={() => setOpen(!isOpen)}
				>
					{t.otherDay}
				</Button>
			) : (
				<p role="status">
					<strong>{t.asOf(dayInWords(day, language))}</strong>
					<Button variant="tertiary" data-size="sm" onClick={() => show(undefined)}>
						{t.now}
					</Button>
					<Link asChild data-color="accent">
						<RouteLink to="/aar/$year/endringer" params={{ year }} search={{ fra: day }}>
							{t.changedSince}
						</RouteLink>
					</Link>
				</p>
			)}
			{isOpen && day === undefined && (
				<DayForm
					id={form}
					show={(wanted) => {
						setOpen(false);
						show(wanted);
					}}
				/>
			)}
		</div>
	);
}

/** Sets the day in the address; the chosen row goes, since it may not have been there then. */
function useShow(): (day: string | undefined) => void {
	const navigate = useNavigate();
	return (dag) => {
		void navigate({
			to: ".",
			search: (before: ListAddress) => ({ ...before, dag, rad: undefined }),
			resetScroll: false,
		});
	};
}

function DayForm({ id, show }: { id: string; show: (day: string) => void }) {
	const t = useTexts(yearNavTexts);
	const today = useAbout()?.day ?? "";
	const [wanted, setWanted] = useState(today);
	return (
		<form
			id={id}
			className="as-of-form"
			onSubmit={(event) => {
				event.preventDefault();
				show(wanted);
			}}
		>
			<Textfield
				data-size="sm"
				type="date"
				required
				min="1990-01-01"
				max={today}
				label={t.dayToShow}
				value={wanted}
				onChange={(event) => setWanted(event.target.value)}
			/>
			<Button type="submit" data-size="sm">
				{t.show}
			</Button>
		</form>
	);
}
