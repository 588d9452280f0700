import { Button, Field, Label, Link, Search, Select } from "@digdir/designsystemet-react";
import { useEffect, useState } from "react";
import type { OutputOf } from "#base/contract.ts";
import { wholeNumber } from "#base/formats.ts";
import { roleTexts } from "#people/ui";
import { useSpeech, useTexts } from "#web/language.tsx";
import { addressWord, NO_FILTERS, type PolicyAddress } from "./filter.ts";
import { policyDownload } from "./policy.calls.ts";
import type { policyShow } from "./policy.contract.ts";
import { policyTexts } from "./policy.texts.ts";
import { thingTexts } from "./words.texts.ts";

/** Changes the address: what is undefined is taken out of it. */
export type Readdress = (change: { readonly [Name in keyof PolicyAddress]: string | undefined }) => void;

interface FiltersProps {
	readonly policy: OutputOf<typeof policyShow>;
	readonly address: PolicyAddress;
	readonly readdress: Readdress;
	/** How many lines the filters let through. */
	readonly shown: number;
}

/** How long somebody must stop typing before the lines are searched, in milliseconds. */
const TYPING_PAUSE_MS = 120;

/** Role, kind of thing and search; how much they let through, and how to take it along. */
export function PolicyFilters({ policy, address, readdress, shown }: FiltersProps) {
	const t = useTexts(policyTexts);
	const { language } = useSpeech();
	const things = [...new Set(policy.entries.map(({ thing }) => thing))];
	const all = policy.entries.length;
	const isFiltered = Object.values(address).some((value) => value !== undefined);
	return (
		<search className="policy-filters">
			<SearchField address={address} readdress={readdress} />
			<Choice
				label={t.role}
				any={t.anyRole}
				value={address.rolle}
				of={policy.roles}
				texts={roleTexts}
				choose={(rolle) => readdress({ rolle })}
			/>
			<Choice
				label={t.thing}
				any={t.anyThing}
				value={address.gjelder}
				of={things}
				texts={thingTexts}
				choose={(gjelder) => readdress({ gjelder })}
			/>
			<p className="policy-shown">
				<span role="status">{t.shown(wholeNumber(shown, language), wholeNumber(all, language))}</span>
				{isFiltered && (
					<Button variant="tertiary" onClick={() => readdress(NO_FILTERS)}>
						{t.clear}
					</Button>
				)}
				<span className="policy-actions">
					<Link href={policyDownload(language)} download data-color="accent">
						{t.download}
					</Link>
					<Button variant="tertiary" onClick={() => window.print()}>
						{t.print}
					</Button>
				</span>
			</p>
		</search>
	);
}

function SearchField({ address, readdress }: Pick<FiltersProps, "address" | "readdress">) {
	const t = useTexts(policyTexts);
	const inAddress = address.sok ?? "";
	const [typed, setTyped] = useState(inAddress);
	useEffect(() => setTyped(inAddress), [inAddress]);
	useEffect(() => {
		if (typed.trim() === inAddress) return;
		const timer = setTimeout(() => readdress({ sok: typed.trim() || undefined }), TYPING_PAUSE_MS);
		return () => clearTimeout(timer);
	}, [typed, inAddress, readdress]);
	return (
		<Search className="policy-search">
			<Search.Input
				aria-label={t.search}
				placeholder={t.search}
				value={typed}
				onChange={(event) => setTyped(event.target.value)}
			/>
			<Search.Clear aria-label={t.clearSearch} onClick={() => setTyped("")} />
		</Search>
	);
}

interface ChoiceProps {
	readonly label: string;
	readonly any: string;
	readonly value: string | undefined;
	readonly of: readonly string[];
	readonly texts: Readonly<Record<string, Readonly<Record<"nb" | "nn" | "en", string>>>>;
	readonly choose: (word: string | undefined) => void;
}

function Choice({ label, any, value, of, texts, choose }: ChoiceProps) {
	const { language } = useSpeech();
	return (
		<Field>
			<Label>{label}</Label>
			<Select value={value ?? ""} onChange={(event) => choose(event.target.value || undefined)}>
				<Select.Option value="">{any}</Select.Option>
				{of.map((key) => (
					<Select.Option key={key} value={addressWord(texts[key]?.nb ?? key)}>
						{texts[key]?.[language] ?? key}
					</Select.Option>
				))}
			</Select>
		</Field>
	);
}
