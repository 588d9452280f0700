import { Link } from "@digdir/designsystemet-react";
import { Link as RouteLink } from "@tanstack/react-router";
import { useDay } from "#web/components/as-of.tsx";
import { useTexts } from "#web/language.tsx";
import { planTexts } from "./plan.texts.ts";

interface AssignmentLinkProps {
	readonly year: number;
	readonly number: string;
}

/** The way to an assignment's own page, as of the day that one looks at. */
export function AssignmentLink({ year, number }: AssignmentLinkProps) {
	const t = useTexts(planTexts);
	const day = useDay();
	return (
		<p>
			<Link asChild data-color="accent">
				<RouteLink
					to="/aar/$year/oppdrag/$number"
					params={{ year: String(year), number }}
					search={{ dag: day }}
				>
					{t.openAssignment}
				</RouteLink>
			</Link>
		</p>
	);
}
