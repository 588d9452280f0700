/** The demonstration's clock, which whoever tries the program may set to another day. */
import type { Context, Hono } from "hono";
import { z } from "zod";
import { dayInNorway, daysBetween } from "#base/day.ts";
import { isMovable } from "../clock.ts";
import { readBody } from "../files.ts";
import { Problem } from "../problem.ts";
import { jsonAnswer } from "./answer.ts";
import type { PlainAddress } from "./openapi.ts";
import { type Env, only } from "./routes.ts";
import type { SignIn } from "./sign-in.ts";
import type { Gate } from "./signed-in.ts";

const PATH = "/demo/clock";
const MOST_BYTES = 1000;
const MS_PER_DAY = 86_400_000;
const Asked = z.object({ day: z.iso.date().refine((day) => day >= "1990-01-01" && day <= "2100-12-31") });

const ADDRESS: PlainAddress = {
	method: "post",
	path: PATH,
	summary: "Sets the demonstration's clock to a day, at the time of day it shows; in demonstration only",
	mediaType: "application/json",
	needsSession: true,
	mayFail: ["not-signed-in", "foreign-origin", "invalid-input"],
};

type Clocked = Pick<SignIn, "mode" | "clock">;

const canBeSet = ({ mode, clock }: Clocked): boolean => mode === "demo" && isMovable(clock);

/** The clock's address where the program runs as a demonstration whose clock does not follow the machine's. */
export function demoClockAddresses(signIn: Clocked): readonly PlainAddress[] {
	return canBeSet(signIn) ? [ADDRESS] : [];
}

/** Gives the clock its address, where it can be set. */
export function mountDemoClock(app: Hono<Env>, signIn: Clocked, gate: Gate): void {
	if (!canBeSet(signIn)) return;
	app.post(PATH, async (context) => {
		context.set("route", PATH);
		await gate.actorOf(context.req.raw);
		return jsonAnswer(context.req.raw, { day: await moved(context, signIn) });
	});
	only(app, PATH, "POST");
}

async function moved(context: Context<Env>, { clock }: Clocked): Promise<string> {
	const body = await readBody(context.req.raw, MOST_BYTES);
	const asked = Asked.safeParse(parsed(new TextDecoder().decode(body)));
	if (!asked.success) throw new Problem("invalid-input", "Oppgi en dag mellom 1990 og 2100, som 2025-05-06.");
	const now = clock.now();
	const days = daysBetween(dayInNorway(now), asked.data.day);
	if (isMovable(clock)) clock.moveTo(new Date(now.getTime() + days * MS_PER_DAY));
	return dayInNorway(clock.now());
}

function parsed(body: string): unknown {
	try {
		return JSON.parse(body);
	} catch {
		return null;
	}
}
