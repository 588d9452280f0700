import { Button, ToggleGroup } from "@digdir/designsystemet-react";
import { useTexts } from "#web/language.tsx";
import { budgetTexts } from "./budget.texts.ts";
import { type MoneyAddress, UNITS, type Unit } from "./opening.ts";

interface ChoicesProps {
	readonly unit: Unit;
	readonly readdress: (change: Pick<MoneyAddress, "apen" | "enhet">) => void;
}

/** What amounts are told in, and whether all lines stand open. */
export function Choices({ unit, readdress }: ChoicesProps) {
	const t = useTexts(budgetTexts);
	const choose = (value: string): void => {
		readdress({ enhet: value === "1000" || value === "mill" ? value : undefined });
	};
	return (
		<div className="money-choices">
			<ToggleGroup data-size="sm" data-toggle-group={t.units} value={unit} onChange={choose}>
				{UNITS.map((one) => (
					<ToggleGroup.Item key={one} value={one}>
						{t[one]}
					</ToggleGroup.Item>
				))}
			</ToggleGroup>
			<div>
				<Button variant="tertiary" data-size="sm" onClick={() => readdress({ apen: "alle" })}>
					{t.openAll}
				</Button>
				<Button variant="tertiary" data-size="sm" onClick={() => readdress({ apen: "ingen" })}>
					{t.closeAll}
				</Button>
			</div>
		</div>
	);
}
