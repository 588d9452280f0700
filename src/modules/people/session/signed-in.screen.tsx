import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { useEffect } from "react";
import { useTexts } from "#web/language.tsx";
import { presenceTexts } from "#web/presence.texts.ts";
import { tellSignedIn } from "#web/presence.tsx";
import { useFrame } from "#web/shell.tsx";

/** Where a tab ends in which somebody signed in to go on in another one. */
export default function SignedInScreen() {
	const t = useTexts(presenceTexts);
	useFrame(t.doneTitle);
	useEffect(() => {
		tellSignedIn();
		// A browser lets a page close only a tab that a page opened.
		window.close();
	}, []);
	return (
		<div className="page">
			<Heading level={1} data-size="md">
				{t.doneTitle}
			</Heading>
			<Paragraph>{t.doneText}</Paragraph>
		</div>
	);
}
