import { Dropdown } from "@digdir/designsystemet-react";
import { Link as RouteLink } from "@tanstack/react-router";
import { useTexts } from "./language.tsx";
import { actForAnother, signOut, signOutEverywhere, useSession } from "./session.tsx";
import { shellTexts } from "./shell.texts.ts";

/** Who is signed in and for whom they act; where else they may act, their sessions, and the ways out. */
export function PersonMenu() {
	const t = useTexts(shellTexts);
	const session = useSession();
	if (session === null) return null;
	const { person, actingFor, organisations } = session;
	const others = organisations.filter(({ id }) => id !== actingFor.id);
	return (
		<Dropdown.TriggerContext>
			<Dropdown.Trigger variant="tertiary" data-size="sm" className="frame-person">
				<span>{person.name ?? t.person}</span>
			</Dropdown.Trigger>
			<Dropdown data-size="sm" placement="bottom-end">
				<Dropdown.Heading>{t.actingFor(actingFor.name)}</Dropdown.Heading>
				{others.length > 0 && <Dropdown.Heading>{t.actFor}</Dropdown.Heading>}
				{others.length > 0 && (
					<Dropdown.List>
						{others.map(({ id, name }) => (
							<Dropdown.Item key={id}>
								<Dropdown.Button onClick={() => void actForAnother(id)}>{name}</Dropdown.Button>
							</Dropdown.Item>
						))}
					</Dropdown.List>
				)}
				<Dropdown.List>
					<Dropdown.Item>
						<Dropdown.Button asChild>
							<RouteLink to="/mine-okter">{t.sessions}</RouteLink>
						</Dropdown.Button>
					</Dropdown.Item>
					<Dropdown.Item>
						<Dropdown.Button onClick={() => void signOut()}>{t.signOut}</Dropdown.Button>
					</Dropdown.Item>
					<Dropdown.Item>
						<Dropdown.Button onClick={() => void signOutEverywhere()}>{t.signOutEverywhere}</Dropdown.Button>
					</Dropdown.Item>
				</Dropdown.List>
			</Dropdown>
		</Dropdown.TriggerContext>
	);
}
