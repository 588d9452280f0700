import { Button } from "@digdir/designsystemet-react";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { saveFile } from "#web/download.ts";
import { useTexts } from "#web/language.tsx";
import { stopIn, useSession } from "#web/session.tsx";
import { proofDownload } from "./audit.calls.ts";
import { auditTexts } from "./audit.texts.ts";
import { AuditFault } from "./fault.tsx";
import type { ThingKind } from "./thing.ts";

interface ProofProps {
	readonly kind: ThingKind;
	readonly id: string;
}

/** The trail as a file with proof. Where a fresh sign-in is asked for first, the file comes once that is done. */
export function Proof({ kind, id }: ProofProps) {
	const t = useTexts(auditTexts);
	const session = useSession();
	const provedAt = session?.authenticatedAt ?? null;
	/** The proof of who the person is that was too old; null where none was. */
	const [tooOld, setTooOld] = useState<string | null>(null);
	const { mutate, isPending, error } = useMutation({
		mutationFn: () => saveFile(proofDownload(kind, id)),
		onError: (fault) => setTooOld(isStepUp(fault) ? provedAt : null),
	});
	useEffect(() => {
		if (tooOld === null || provedAt === null || provedAt === tooOld) return;
		setTooOld(null);
		mutate();
	}, [tooOld, provedAt, mutate]);
	return (
		<>
			<p className="trail-proof">
				<Button variant="secondary" loading={isPending} onClick={() => mutate()}>
					{t.proof}
				</Button>
				<span className="subtle">{t.proofHelp}</span>
			</p>
			{error && !isStepUp(error) && <AuditFault title={t.proofFailed} fault={error} again={() => mutate()} />}
		</>
	);
}

const isStepUp = (fault: Error): boolean => stopIn(fault)?.kind === "step-up";
