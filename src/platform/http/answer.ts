import { PROBLEMS, type Problem, problemDetails } from "../problem.ts";
import { encoded } from "./compress.ts";

/** A body of JSON, compressed as the caller takes it. */
export async function jsonAnswer(
	request: Request,
	value: unknown,
	mediaType = "application/json",
): Promise<Response> {
	return textAnswer(request, JSON.stringify(value), mediaType);
}

/** A text as a body, compressed as the caller takes it. */
export async function textAnswer(request: Request, text: string, mediaType: string): Promise<Response> {
	const bytes = new TextEncoder().encode(text);
	const body = await encoded(bytes, mediaType, request.headers.get("accept-encoding"));
	const headers = new Headers({ "content-type": mediaType, vary: "accept-encoding" });
	if (body.encoding !== null) headers.set("content-encoding", body.encoding);
	return new Response(body.bytes, { headers });
}

/** A file to save under its name; never shown in the page's own name, whatever it holds. */
export function downloadAnswer(bytes: Uint8Array, fileName: string, mediaType: string): Response {
	const plain = fileName.replace(/[^\x20-\x7e]|["\\%;]/g, "_");
	const exact = encodeURIComponent(fileName).replace(
		/['()*]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16)}`,
	);
	return new Response(new Uint8Array(bytes), {
		headers: {
			"content-type": mediaType,
			"content-disposition": `attachment; filename="${plain}"; filename*=UTF-8''${exact}`,
		},
	});
}

/** A problem as an answer, by RFC 9457. */
export function problemAnswer(problem: Problem, traceId: string): Response {
	return new Response(JSON.stringify(problemDetails(problem, traceId)), {
		status: PROBLEMS[problem.kind][0],
		headers: {
			"content-type": "application/problem+json",
			"content-language": "nb",
			...problem.extras.headers,
		},
	});
}
