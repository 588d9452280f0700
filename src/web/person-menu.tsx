import { Button } from "@digdir/designsystemet-react";
import { useTexts } from "./language.tsx";
import { signOut, useSession } from "./session.tsx";
import { shellTexts } from "./shell.texts.ts";

/** Who is signed in and for whom they act, and the way out. */
export function PersonMenu() {
	const t = useTexts(shellTexts);
	const session = useSession();
	if (session === null) return null;
	return (
		<span className="frame-person">
			<span>
				{session.person.name ?? t.person}, {session.actingFor.shortName}
			</span>
			<Button variant="tertiary" data-size="sm" onClick={() => void signOut()}>
				{t.signOut}
			</Button>
		</span>
	);
}
