/** The demonstration's provider together with the program as its client, in one process. */
import type { Mode } from "../config.ts";
import { newSecret } from "../ids.ts";
import type { Log } from "../log.ts";
import { DEMO_CLIENT, DEMO_PROVIDER_PATH, type DemoProvider, demoProvider } from "./demo-provider.ts";
import { openProvider, type Provider } from "./provider.ts";

/** What signing in to the demonstration is made of. */
export interface DemoParts {
	readonly mode: Mode;
	/** The issuer that the database knows the demonstration's people by, whatever the provider's address is. */
	readonly issuer: string;
	/** Whom it answers for, by their claim. */
	readonly people: ReadonlySet<string>;
	/** The addresses that the server is reached by, when it listens. */
	reached(): { readonly publicUrl: string; readonly ownUrl: string; readonly hosts: ReadonlySet<string> };
	readonly log: Log;
}

/**
 * The demonstration's provider and the way to ask it. Both are made when somebody first wants to sign in.
 *
 * @throws Error in production
 */
export function openDemo(parts: DemoParts): { readonly provider: Provider; readonly answer: DemoProvider } {
	if (parts.mode === "production") throw new Error("there is no demonstration provider in production");
	const clientSecret = newSecret();
	let made: Promise<DemoProvider> | null = null;
	let asked: Provider | null = null;
	const issuerAddress = (): string => `${parts.reached().publicUrl}${DEMO_PROVIDER_PATH}`;
	const client = (): Provider => {
		const { ownUrl } = parts.reached();
		asked ??= openProvider(
			{ issuer: issuerAddress(), clientId: DEMO_CLIENT, clientSecret, personClaim: "sub" },
			{
				log: parts.log,
				// Under the address that people use there may be a proxy that this machine cannot reach.
				fetch: (address, init) => {
					const { pathname, search } = new URL(address);
					return fetch(`${ownUrl}${pathname}${search}`, init as RequestInit);
				},
			},
		);
		return asked;
	};
	return {
		answer(request, response) {
			const { publicUrl, hosts } = parts.reached();
			const names = [...hosts].map((host) => `http://${host}`);
			made ??= demoProvider({
				...{ mode: parts.mode, issuer: issuerAddress(), clientSecret, people: parts.people },
				redirectUris: [...new Set([publicUrl, ...names])].map((origin) => `${origin}/auth/callback`),
			});
			return made.then((answer) => answer(request, response));
		},
		provider: {
			begin: (beginning) => client().begin(beginning),
			async finish(answer, flow) {
				const proven = await client().finish(answer, flow);
				return typeof proven === "string" ? proven : { ...proven, issuer: parts.issuer };
			},
			endAddress: async () => null,
			// It keeps no sessions, so that none of them ends.
			loggedOut: async () => "unusable",
			isThere: async () => true,
		},
	};
}
