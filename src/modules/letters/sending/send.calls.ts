/** Sending's addresses and calls, as screens use them. A test holds the addresses to the contracts. */
import type { InputOf } from "#base/contract.ts";
import { act, sendFile } from "#web/call.ts";
import type { letterSend, letterSendSupplement } from "./send.contract.ts";
import type { Supplement } from "./supplement.ts";

export const SENDING_ADDRESSES = {
	send: "/api/letters/send",
	sendSupplement: "/api/letters/send-supplement",
} as const;

/** Sends a letter as a file; `key` makes a second try of the same file harmless. */
export const sendLetter = (file: File, key: string, onSent: (share: number) => void) =>
	sendFile<typeof letterSend>(SENDING_ADDRESSES.send, file, key, onSent).answer;

/** Sends a supplementary letter to a letter. */
export const sendSupplementTo = (id: string, form: Supplement, key: string) =>
	act<typeof letterSendSupplement>(
		SENDING_ADDRESSES.sendSupplement,
		{ id, form } as InputOf<typeof letterSendSupplement>,
		{ key, version: null },
	);
