import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DEMO_PEOPLE } from "#people";
import { leaveBrowser, sharedBrowser, sidewaysScroll, visit } from "./browser.ts";
import { startInstalled } from "./installed.ts";
import type { Program } from "./program.ts";

let browser: Browser;
let program: Program;

beforeAll(async () => {
	[browser, program] = await Promise.all([sharedBrowser(), startInstalled("test")]);
});

afterAll(async () => {
	await leaveBrowser(browser);
	await program?.close();
});

const dialog = (page: Page) => page.getByRole("dialog");
const submit = (page: Page, name: string) => dialog(page).getByRole("button", { name, exact: true }).click();
const isClosed = (page: Page) => dialog(page).waitFor({ state: "detached" });

describe("the administrator of an agency", { timeout: 60_000 }, () => {
	test("adds a person, gives a role and a deputy, ends the role, and erases the person", async () => {
		const { page, context, faults } = await visit(browser, program, { as: DEMO_PEOPLE.administrator });
		await page.goto(`${program.url}/organisasjon/personer`);
		await page.getByRole("button", { name: "Legg til person" }).click();
		await submit(page, "Legg til person");
		expect(await dialog(page).getByText("Fyll ut feltet.").count()).toBe(1);
		await dialog(page).getByLabel("Navn").fill("Xaver Qvitnes");
		await dialog(page).getByLabel("E-post").fill("ikke en adresse");
		await submit(page, "Legg til person");
		await dialog(page).getByText("Dette er ikke en e-postadresse.").waitFor();
		await dialog(page).getByLabel("E-post").fill("xaver@qvitnes.example");
		await submit(page, "Legg til person");
		await page.getByRole("heading", { name: "Xaver Qvitnes", level: 1 }).waitFor();

		await page.getByRole("button", { name: "Gi rolle" }).click();
		await dialog(page).getByLabel("Rolle").selectOption({ label: "Risikoeier" });
		await submit(page, "Gi rolle");
		await isClosed(page);
		const role = page.getByRole("row", { name: /Risikoeier/ });
		await role.first().waitFor();

		await page.getByRole("button", { name: "Vikar for Risikoeier" }).click();
		await dialog(page).getByLabel("Vikar").selectOption({ label: "Kari Fjellheim" });
		await dialog(page).getByLabel("Siste dag").fill("2025-06-30");
		await dialog(page).getByText("30. juni 2025").waitFor();
		await submit(page, "Velg");
		await isClosed(page);
		await page.getByRole("table", { name: "Vikarer" }).getByText("Kari Fjellheim").waitFor();

		await page.getByRole("button", { name: "Avslutt rollen Risikoeier" }).first().click();
		await dialog(page).getByLabel("Siste dag").fill("2025-05-05");
		await submit(page, "Avslutt");
		await isClosed(page);
		await page.getByRole("cell", { name: "– Over" }).first().waitFor();

		await page.getByRole("button", { name: "Har sluttet" }).click();
		await submit(page, "Har sluttet");
		await page.getByText("Personen er avsluttet").waitFor();
		await page.getByRole("button", { name: "Slett personopplysninger" }).click();
		await dialog(page).getByText("Dette kan ikke angres:").waitFor();
		await submit(page, "Slett for godt");
		await page.getByRole("heading", { name: "Slettet person", level: 1 }).waitFor();
		expect(await page.locator("body").textContent()).not.toContain("Qvitnes");
		expect(await page.getByRole("button", { name: "Gi rolle" }).count()).toBe(0);
		expect(faults).toEqual([]);
		await context.close();
	});

	test("is told by which rule something is refused, and what was typed is still there", async () => {
		const { page, context } = await visit(browser, program, { as: DEMO_PEOPLE.administrator });
		await page.goto(`${program.url}/organisasjon/personer/${DEMO_PEOPLE.administrator.id}`);
		await page.getByRole("button", { name: "Gi rolle" }).click();
		await dialog(page).getByLabel("Rolle").selectOption({ label: "Revisor" });
		await submit(page, "Gi rolle");
		await dialog(page).getByText("Du kan ikke gi deg selv en rolle.").waitFor();
		expect(await dialog(page).getByLabel("Rolle").inputValue()).toBe("auditor");
		await page.keyboard.press("Escape");
		await isClosed(page);
		await context.close();
	});

	test("looks for people by name and role, and the address brings a colleague to the same list", async () => {
		const { page, context } = await visit(browser, program, {
			as: DEMO_PEOPLE.administrator,
			width: 360,
		});
		await page.goto(`${program.url}/organisasjon/personer`);
		await page.getByRole("link", { name: "Ingrid Solvang" }).waitFor();
		await page.getByRole("searchbox").fill("solv");
		await page.waitForURL(/sok=solv/);
		await page.getByRole("link", { name: "Kari Fjellheim" }).waitFor({ state: "detached" });
		await page.getByLabel("Rolle nå").selectOption({ label: "Revisor" });
		await page.getByRole("heading", { name: "Ingenting passer" }).waitFor();
		await page.reload();
		await page.getByRole("heading", { name: "Ingenting passer" }).waitFor();
		expect(await sidewaysScroll(page)).toBe(0);
		await page.getByRole("button", { name: "Fjern filtre" }).last().click();
		await page.getByRole("link", { name: "Kari Fjellheim" }).waitFor();
		await context.close();
	});

	test("adds units in a tree, closes one, and takes it back", async () => {
		const { page, context, faults } = await visit(browser, program, { as: DEMO_PEOPLE.administrator });
		await page.goto(`${program.url}/organisasjon/enheter`);
		await page.getByRole("heading", { name: "Ingen enheter ennå" }).waitFor();
		await page.getByRole("button", { name: "Legg til enhet" }).click();
		await dialog(page).getByLabel("Navn").fill("Analyse");
		await submit(page, "Legg til enhet");
		await isClosed(page);
		await page.getByRole("button", { name: "Legg til enhet" }).click();
		await dialog(page).getByLabel("Navn").fill("Tall");
		await dialog(page).getByLabel("Ligger under").selectOption({ label: "Analyse" });
		await submit(page, "Legg til enhet");
		await isClosed(page);
		await page.getByRole("button", { name: "Legg ned: Analyse" }).click();
		await page.getByText("Enheten har enheter under seg.").waitFor();
		await page.getByRole("button", { name: "Legg ned: Tall" }).click();
		await page.getByText("Tall er lagt ned.").waitFor();
		await page.getByRole("button", { name: "Angre" }).click();
		await page.getByText("Tall er i bruk igjen.").waitFor();
		expect(faults).toEqual([]);
		await context.close();
	});
});

describe("the administrator of a ministry", { timeout: 60_000 }, () => {
	test("takes agencies in from the register, having seen what changes, and says who steers them", async () => {
		const { page, context, faults } = await visit(browser, program, {
			as: DEMO_PEOPLE.ministryAdministrator,
		});
		await page.goto(`${program.url}/organisasjon`);
		await page.getByRole("link", { name: "Hent fra Enhetsregisteret" }).click();
		await page.getByLabel("Eller lim inn innholdet").fill("ikke JSON");
		await page.getByRole("button", { name: "Se over endringene" }).click();
		await page.getByText("Dette er ikke JSON.").waitFor();
		const unit = {
			organisasjonsnummer: "991825827",
			navn: "HAVNETILSYNET",
			organisasjonsform: { kode: "ORGL" },
		};
		await page.getByLabel("Eller lim inn innholdet").fill(JSON.stringify(unit));
		await page.getByRole("button", { name: "Se over endringene" }).click();
		await page.getByText("+ Legges til som virksomhet").waitFor();
		await page.getByLabel("Kortnavn på 991825827").fill("Havtil");
		await page.getByRole("button", { name: "Lagre én endring" }).click();
		await page.getByText("Lagret: 1 lagt til").waitFor();
		await page.getByRole("link", { name: "Til organisasjonene" }).click();
		await page.getByRole("link", { name: "Havnetilsynet" }).click();
		await page.waitForURL(/org=/);
		await page.getByRole("link", { name: "Styring", exact: true }).click();
		await page.getByRole("button", { name: "Sett hvem som styrer" }).click();
		await dialog(page).getByLabel("Virksomhet").selectOption({ label: "Havnetilsynet" });
		await dialog(page).getByLabel("Departement").selectOption({ label: "Demonstrasjonsdepartementet" });
		await submit(page, "Lagre");
		await isClosed(page);
		await page.getByText("2025–2026").waitFor();
		expect(faults).toEqual([]);
		await context.close();
	});
});

test("whoever is no administrator sees organisations, and is offered nothing that is refused", async () => {
	const { page, context } = await visit(browser, program, { as: DEMO_PEOPLE.controller });
	await page.goto(`${program.url}/organisasjon`);
	await page.getByRole("cell", { name: "Virksomhet" }).first().waitFor();
	expect(await page.getByRole("button", { name: "Endre" }).count()).toBe(0);
	expect(await page.getByRole("link", { name: "Personer" }).count()).toBe(0);
	await page.goto(`${program.url}/organisasjon/personer`);
	await page.getByRole("heading", { name: "Siden kunne ikke hentes" }).waitFor();
	await context.close();
});
