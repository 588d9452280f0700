/** Files that the server makes when they are asked for, and may refuse. */
import { CallRefused, problemIn, untold } from "./call.ts";

/** The name in `content-disposition`, as `downloadAnswer` writes it; null where there is none. */
export function fileNameIn(disposition: string | null): string | null {
	const exact = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? "")?.[1];
	return exact === undefined ? null : decodeURIComponent(exact);
}

/**
 * Fetches a file and has the browser save it. A plain link would save the refusal under the file's name.
 *
 * @throws CallRefused where the server refuses or is not reached
 */
export async function saveFile(address: string): Promise<void> {
	const answer = await fetch(address).catch(() => {
		throw new CallRefused(untold(0));
	});
	if (!answer.ok) throw new CallRefused(problemIn(answer.status, await answer.text()));
	const held = URL.createObjectURL(await answer.blob());
	const link = document.createElement("a");
	link.href = held;
	link.download = fileNameIn(answer.headers.get("content-disposition")) ?? "";
	link.click();
	// Some browsers begin to read it only after the click has been answered.
	setTimeout(() => URL.revokeObjectURL(held), 60_000);
}
