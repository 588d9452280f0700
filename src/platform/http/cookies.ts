/** A cookie that is set; it reaches this server alone and no script. */
export interface Cookie {
	readonly name: string;
	readonly value: string;
	/** Whether it goes over HTTPS only. */
	readonly isSecure: boolean;
	/** 0 takes it away. */
	readonly seconds: number;
}

/** A cookie's value in a request, or null. */
export function cookieIn(request: Request, name: string): string | null {
	return cookiesIn(request).find(([known]) => known === name)?.[1] ?? null;
}

/** All cookies in a request, as they were sent. */
export function cookiesIn(request: Request): (readonly [name: string, value: string])[] {
	return (request.headers.get("cookie") ?? "").split(";").flatMap((pair) => {
		const [name, ...value] = pair.split("=");
		return name === undefined || value.length === 0 ? [] : [[name.trim(), value.join("=").trim()] as const];
	});
}

/** A cookie as a line of `Set-Cookie`; its value is made of letters, digits, `-` and `_`. */
export function cookieLine({ name, value, isSecure, seconds }: Cookie): string {
	const marks = ["Path=/", "HttpOnly", "SameSite=Lax", `Max-Age=${seconds}`, ...(isSecure ? ["Secure"] : [])];
	return [`${name}=${value}`, ...marks].join("; ");
}
