import { REVIEW_CHANNEL, reviewShow, seesReview } from "#letters";
import { DEMO_ISSUER, DEMO_PEOPLE, sessionsIn } from "#people";
import type { Config } from "#platform/config.ts";
import type { Database } from "#platform/db/database.ts";
import { watchEndings } from "#platform/http/endings.ts";
import type { Reached, SignIn } from "#platform/http/sign-in.ts";
import { cookieMarks } from "#platform/http/signed-in.ts";
import { newSecret, newTraceId } from "#platform/ids.ts";
import type { Log } from "#platform/log.ts";
import { openDemo } from "#platform/sign-in/demo.ts";
import { sealerOf } from "#platform/sign-in/flow.ts";
import { openProvider } from "#platform/sign-in/provider.ts";

/** Signing in as the configuration has it: with its provider, in demonstration and test also with the built-in one. */
export function signInOf(config: Config, database: Database, reached: Reached, log: Log): SignIn {
	const people = Object.values(DEMO_PEOPLE).map(({ id, name, home, role }) => ({
		...{ id, name, organisation: home.name, role },
	}));
	const demo =
		config.mode === "production"
			? null
			: openDemo({
					...{ mode: config.mode, issuer: DEMO_ISSUER, people: new Set(people.map(({ id }) => id)) },
					...{ reached: () => reached, log },
				});
	const sessions = sessionsIn(database);
	return {
		...{ mode: config.mode, clock: database.clock, reached, sessions },
		endings: watchEndings(sessions, (channel, heard) => database.hear(channel, heard), {
			channel: REVIEW_CHANNEL,
			maySee: (actor, id) =>
				database.as(actor, { name: reviewShow.name, requestId: newTraceId() }, (tx) =>
					seesReview(tx, actor, id),
				),
		}),
		marks: cookieMarks(config.publicUrl),
		// What all processes of an installation know; one that has no provider is a process by itself.
		sealer: sealerOf(config.oidc?.clientSecret ?? newSecret()),
		configured: config.oidc === null ? null : openProvider(config.oidc, { log }),
		demo: demo === null ? null : { ...demo, people },
	};
}
