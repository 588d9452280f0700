/** How the documentation page looks: light and dark, and readable on a narrow screen. */
export const docsStyle = `:root {
	color-scheme: light dark;
	--ground: #ffffff;
	--words: #1e2b3c;
	--quiet: #4a5a6e;
	--line: #7d8a99;
	--tint: #f0f4f5;
	--accent: #0b5563;
}
@media (prefers-color-scheme: dark) {
	:root {
		--ground: #11181f;
		--words: #e6ebf0;
		--quiet: #b3bfca;
		--line: #71808f;
		--tint: #1b252e;
		--accent: #9cc7d0;
	}
}
* { box-sizing: border-box; }
body {
	margin: 0 auto;
	max-width: 62rem;
	padding: 0 1rem 4rem;
	background: var(--ground);
	color: var(--words);
	font: 1rem/1.55 Inter, system-ui, sans-serif;
}
a { color: var(--accent); text-underline-offset: 0.15em; }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 0.5rem; padding: 0.5rem 1rem; background: var(--ground); }
header {
	display: flex;
	flex-wrap: wrap;
	gap: 1rem;
	justify-content: space-between;
	align-items: center;
	border-bottom: 1px solid var(--line);
}
nav a { display: inline-block; padding: 0.5rem; }
[aria-current] { color: var(--words); font-weight: 600; text-decoration: none; }
h1 { font-size: 2rem; line-height: 1.2; margin: 2rem 0 1rem; }
h2 { font-size: 1.5rem; margin: 3rem 0 1rem; }
h3 { font-size: 1.05rem; margin: 0; overflow-wrap: anywhere; }
section { border-top: 1px solid var(--line); padding: 1.25rem 0; }
code { font: 0.95em ui-monospace, Consolas, monospace; }
p { max-width: 70ch; }
.wide { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; min-width: 34rem; }
th, td { text-align: start; vertical-align: top; padding: 0.35rem 1.25rem 0.35rem 0; font-weight: 400; }
thead th { font-weight: 600; border-bottom: 1px solid var(--line); }
dl { margin: 1rem 0; }
dd code, dt code { overflow-wrap: anywhere; }
dt { font-weight: 600; scroll-margin-top: 1rem; }
dd { margin: 0 0 0.75rem; max-width: 70ch; color: var(--quiet); }
dt:target { background: var(--tint); }
.facts > div { display: grid; grid-template-columns: 6rem minmax(0, 1fr); gap: 0.5rem; }
.problems { margin: 0.25rem 0 0; padding: 0; list-style: none; columns: 2 16rem; }
.problems a { display: inline-block; padding: 0.15rem 0; }
@media print { nav, .skip { display: none; } }
`;
