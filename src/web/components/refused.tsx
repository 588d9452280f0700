import { Alert, Button, Paragraph } from "@digdir/designsystemet-react";

interface RefusedProps {
	/** What was refused or could not be fetched, in the language of the screen. */
	readonly words: string;
	/** The way to try again, where there is one. */
	readonly again?: { readonly said: string; readonly act: () => void } | undefined;
}

/** Says that something was refused or could not be fetched, as soon as it is known. */
export function Refused({ words, again }: RefusedProps) {
	return (
		<Alert data-color="danger" role="alert">
			<Paragraph>{words}</Paragraph>
			{again && (
				<Button variant="secondary" onClick={again.act}>
					{again.said}
				</Button>
			)}
		</Alert>
	);
}
