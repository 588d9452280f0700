import { Alert, Heading, Paragraph, Switch } from "@digdir/designsystemet-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { CallRefused, untold } from "#web/call.ts";
import { newKey } from "#web/key.ts";
import { useSpeech, useTexts } from "#web/language.tsx";
import { problemWords } from "#web/problem.ts";
import { chooseConfirming, seeConfirming } from "../people.calls.ts";
import { confirmingTexts } from "./confirming.texts.ts";

/** Whether a second person confirms that letters are accepted; an administrator chooses. */
export function SecondPerson({ mayChoose }: { readonly mayChoose: boolean }) {
	const t = useTexts(confirmingTexts);
	const { language } = useSpeech();
	const queries = useQueryClient();
	const query = useQuery({ queryKey: ["confirming"], queryFn: ({ signal }) => seeConfirming(signal) });
	const choose = useMutation({
		mutationFn: (needsSecond: boolean) => chooseConfirming({ needsSecond }, { key: newKey(), version: 0 }),
		onSuccess: () => queries.invalidateQueries({ queryKey: ["confirming"] }),
	});
	if (query.data === undefined) return null;
	const { needsSecond } = choose.isPending ? { needsSecond: choose.variables } : query.data;
	const { error } = choose;
	return (
		<section className="people-part" aria-labelledby="second-person">
			<Heading level={2} data-size="sm" id="second-person">
				{t.title}
			</Heading>
			{error && (
				<Alert data-color="danger" role="alert">
					{problemWords(error instanceof CallRefused ? error.problem : untold(0), language)}
				</Alert>
			)}
			{mayChoose ? (
				<Switch
					label={t.needsSecond}
					description={t.what}
					checked={needsSecond}
					onChange={(event) => choose.mutate(event.target.checked)}
				/>
			) : (
				<>
					<Paragraph>{needsSecond ? t.on : t.off}</Paragraph>
					{needsSecond && <Paragraph className="subtle">{t.what}</Paragraph>}
				</>
			)}
		</section>
	);
}
