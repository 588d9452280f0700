/** Only what we serve ourselves; pictures also as `data:`, since Designsystemet's icons are. */
export const CONTENT_SECURITY_POLICY = [
	"default-src 'self'",
	"img-src 'self' data:",
	"frame-ancestors 'none'",
	"base-uri 'none'",
	"form-action 'self'",
	"object-src 'none'",
].join("; ");

const ALWAYS: Readonly<Record<string, string>> = {
	"content-security-policy": CONTENT_SECURITY_POLICY,
	"cross-origin-opener-policy": "same-origin",
	"cross-origin-resource-policy": "same-origin",
	"permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
	"referrer-policy": "no-referrer",
	"x-content-type-options": "nosniff",
	"x-frame-options": "DENY",
};

/** For a year, and no name below ours without encryption either. */
const STRICT_TRANSPORT = "max-age=31536000; includeSubDomains";

/**
 * Puts the headers on an answer that every answer has; one that says nothing else is never stored.
 *
 * @param isSecure whether people reach the program over HTTPS: then browsers are told never to do without
 */
export function secure(headers: Headers, traceId: string, isSecure: boolean): void {
	if (isSecure) headers.set("strict-transport-security", STRICT_TRANSPORT);
	for (const [name, value] of Object.entries(ALWAYS)) headers.set(name, value);
	headers.set("x-trace-id", traceId);
	if (!headers.has("cache-control")) headers.set("cache-control", "no-store");
}
