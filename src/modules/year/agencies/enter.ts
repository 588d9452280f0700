import { useMutation } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { actForAnother, useSession } from "#web/session.tsx";

/** A page of an agency. */
export interface PageOf {
	readonly agencyId: string;
	readonly to: string;
}

/** Goes to a page of an agency: one acts for it from then on. */
export function useEnter() {
	const router = useRouter();
	const actingFor = useSession()?.actingFor.id;
	const entering = useMutation({
		mutationFn: ({ agencyId, to }: PageOf) =>
			agencyId === actingFor ? router.navigate({ href: to }) : actForAnother(agencyId, to),
	});
	return { enter: entering.mutate, fault: entering.error };
}
