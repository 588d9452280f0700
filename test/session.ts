import type { Config } from "#platform/config.ts";
import { asOwner } from "./database.ts";
import { addSession } from "./session-rows.ts";

/**
 * A session that is simply there, for somebody whom no provider knows or who acts where sign-in would not
 * have led them; gives the `Cookie` header.
 *
 * @param spaceId the organisation acted for; the person's home where it is left out
 */
export async function openSession(config: Config, personId: string, spaceId?: string): Promise<string> {
	return asOwner(config, (client) => addSession(client, personId, spaceId));
}
