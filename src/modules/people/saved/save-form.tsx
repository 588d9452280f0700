import { Button, Checkbox, Textfield } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useTexts } from "#web/language.tsx";
import { savedTexts } from "./saved.texts.ts";

interface SaveFormProps {
	/** The name that a view has, where it is renamed; sharing is then asked elsewhere. */
	readonly renamed?: string;
	readonly isSending: boolean;
	readonly save: (name: string, isShared: boolean) => void;
}

/** The name that a view is saved under, and whether others see it. */
export function SaveForm({ renamed, isSending, save }: SaveFormProps) {
	const t = useTexts(savedTexts);
	const [name, setName] = useState(renamed ?? "");
	const [isShared, setShared] = useState(false);
	return (
		<form
			className="saved-form"
			onSubmit={(event) => {
				event.preventDefault();
				if (name.trim() !== "") save(name.trim(), isShared);
			}}
		>
			<Textfield
				data-size="sm"
				required
				maxLength={80}
				label={t.name}
				value={name}
				onChange={(event) => setName(event.target.value)}
			/>
			{renamed === undefined && (
				<Checkbox
					data-size="sm"
					label={t.shareWithAll}
					checked={isShared}
					onChange={(event) => setShared(event.target.checked)}
				/>
			)}
			<Button type="submit" data-size="sm" loading={isSending}>
				{renamed === undefined ? t.save : t.rename}
			</Button>
		</form>
	);
}
