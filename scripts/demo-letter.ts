import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { asDocx } from "./demo-docx.ts";
import { asPdf } from "./demo-pdf.ts";
import { sourceBlocks } from "./demo-source.ts";
import { asText } from "./demo-text.ts";

/** Makes the demonstration letter's other formats from demo/letter.md; run from the checkout. */
const folder = "demo";
const blocks = sourceBlocks(await readFile(join(folder, "letter.md"), "utf8"));
await writeFile(join(folder, "letter.txt"), asText(blocks));
await writeFile(join(folder, "letter.docx"), await asDocx(blocks));
await writeFile(join(folder, "letter.pdf"), await asPdf(blocks));
console.log("Skrev demo/letter.txt, demo/letter.docx og demo/letter.pdf");
