import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { FontFiles } from "../../src/outlines/createOutliner.ts";
import { slicesIn } from "../../src/outlines/slices.ts";

const require = createRequire(import.meta.url);

/** The fonts that the page ships, as they lie on the disk. */
export async function fontFiles(): Promise<FontFiles> {
  const sheets = await Promise.all(["inter", "noto-sans-tc", "noto-serif-tc"].map(slicesOfFont));
  return { slices: sheets.flat(), load: readFile };
}

async function slicesOfFont(name: string) {
  const folder = dirname(require.resolve(`@fontsource-variable/${name}/package.json`));
  const slices = slicesIn(await readFile(join(folder, "index.css"), "utf8"));
  return slices.map((slice) => ({ ...slice, url: join(folder, slice.url) }));
}
