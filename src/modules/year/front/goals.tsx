import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { Choose } from "#web/components/choose.tsx";
import { useTexts } from "#web/language.tsx";
import { assignmentsByGoal } from "../due.ts";
import { yearTexts } from "../year.texts.ts";
import type { Choosing } from "./choosing.ts";

interface GoalsProps extends Choosing {
	/** Undefined while they are on their way, as the assignments. */
	readonly goals:
		| readonly { readonly id: string; readonly number: string; readonly text: string }[]
		| undefined;
	readonly assignments: Parameters<typeof assignmentsByGoal>[0] | undefined;
}

/** The year's goals, each with how many assignments serve it. */
export function Goals({ goals, assignments = [], chosen, choose }: GoalsProps) {
	const t = useTexts(yearTexts);
	const counts = assignmentsByGoal(assignments);
	return (
		<section className="front-goals">
			<Heading level={2} data-size="xs">
				{t.goals}
			</Heading>
			{goals?.length === 0 && <Paragraph>{t.noGoals}</Paragraph>}
			<ul>
				{goals?.map(({ id, number, text }) => (
					<li key={id} data-chosen={id === chosen || undefined}>
						<span className="front-goal">
							<strong>{number}</strong>
							<Choose id={id} chosen={chosen} choose={choose}>
								{text}
							</Choose>
						</span>
						<span className="subtle no-wrap">{t.goalAssignments(counts.get(number) ?? 0)}</span>
					</li>
				))}
			</ul>
		</section>
	);
}
