import { useQuery } from "@tanstack/react-query";
import { Navigate } from "@tanstack/react-router";
import { useTexts } from "#web/language.tsx";
import { useFrame } from "#web/shell.tsx";
import { Fault } from "./fault.tsx";
import { yearQuery } from "./year.calls.ts";
import { yearTexts } from "./year.texts.ts";

/** Whichever year is asked for, the answer tells which there are and which day it is. */
const ANY = 2000;

/** Leads to the last year that a letter has begun; where none has, to the one that it is. */
export function YearsScreen() {
	const t = useTexts(yearTexts);
	const { data, error, refetch } = useQuery(yearQuery(ANY));
	useFrame(t.years);
	if (error) return <Fault fault={error} again={() => void refetch()} />;
	if (data === undefined) return <p className="page subtle">{t.loading}</p>;
	const year = String(data.years[0] ?? data.today.slice(0, 4));
	return <Navigate to="/aar/$year" params={{ year }} replace />;
}
