import { Button, Textfield } from "@digdir/designsystemet-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { CallRefused, problemIn, untold } from "./call.ts";
import { useTexts } from "./language.tsx";
import { shellTexts } from "./shell.texts.ts";

/** Sets the demonstration's clock; everything on the screen is fetched anew after. */
async function moveClock(day: string): Promise<void> {
	const headers = { "content-type": "application/json" };
	const init = { method: "POST", headers, body: JSON.stringify({ day }) };
	const answer = await fetch("/demo/clock", init).catch(() => {
		throw new CallRefused(untold(0));
	});
	if (!answer.ok) throw new CallRefused(problemIn(answer.status, await answer.text()));
}

/** Lets whoever tries the demonstration see it on another day. */
export function DemoClock({ day }: { day: string }) {
	const t = useTexts(shellTexts);
	const queries = useQueryClient();
	const [isOpen, setOpen] = useState(false);
	const [wanted, setWanted] = useState(day);
	const move = useMutation({
		mutationFn: moveClock,
		onSuccess: () => {
			setOpen(false);
			void queries.invalidateQueries();
		},
	});
	return (
		<>
			<Button
				variant="tertiary"
				data-size="sm"
				aria-expanded={isOpen}
				aria-controls="demo-clock"
				onClick={() => {
					setWanted(day);
					setOpen(!isOpen);
				}}
			>
				{t.moveClock}
			</Button>
			{isOpen && (
				<form
					id="demo-clock"
					className="frame-clock"
					onSubmit={(event) => {
						event.preventDefault();
						move.mutate(wanted);
					}}
				>
					<Textfield
						data-size="sm"
						type="date"
						required
						min="1990-01-01"
						max="2100-12-31"
						label={t.clockDay}
						value={wanted}
						error={move.error ? t.clockFailed : undefined}
						onChange={(event) => setWanted(event.target.value)}
					/>
					<Button type="submit" data-size="sm" loading={move.isPending}>
						{t.clockMove}
					</Button>
				</form>
			)}
		</>
	);
}
