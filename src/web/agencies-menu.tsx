import { Dropdown } from "@digdir/designsystemet-react";
import { Link as RouteLink, useLocation } from "@tanstack/react-router";
import type { Ruled } from "#base/policy.ts";
import { useTexts } from "./language.tsx";
import { actForAnother, useMay, useSession } from "./session.tsx";
import { shellTexts } from "./shell.texts.ts";

/** Where a ministry's people choose the agency that they look at, and see all of them together. */
export function AgenciesMenu({ ruled }: { readonly ruled: Ruled }) {
	const t = useTexts(shellTexts);
	const session = useSession();
	const mayOversee = useMay(ruled);
	const isHere = useLocation().pathname === "/etater";
	if (session === null || !mayOversee) return null;
	const { actingFor, organisations } = session;
	return (
		<Dropdown.TriggerContext>
			<Dropdown.Trigger
				variant="tertiary"
				data-size="sm"
				className="frame-agencies"
				data-current={isHere || undefined}
			>
				{t.agencies}
			</Dropdown.Trigger>
			<Dropdown data-size="sm" placement="bottom-start">
				<Dropdown.List>
					<Dropdown.Item>
						<Dropdown.Button asChild>
							<RouteLink to="/etater">{t.allAgencies}</RouteLink>
						</Dropdown.Button>
					</Dropdown.Item>
				</Dropdown.List>
				<Dropdown.Heading>{t.chooseAgency}</Dropdown.Heading>
				<Dropdown.List>
					{organisations
						.filter(({ kind }) => kind === "agency")
						.map(({ id, name }) => (
							<Dropdown.Item key={id}>
								<Dropdown.Button
									aria-current={id === actingFor.id || undefined}
									onClick={() => void actForAnother(id, "/aar")}
								>
									{id === actingFor.id && "✓ "}
									{name}
								</Dropdown.Button>
							</Dropdown.Item>
						))}
				</Dropdown.List>
			</Dropdown>
		</Dropdown.TriggerContext>
	);
}
