import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, inject } from "vitest";
import { writeMap } from "../../../src/formats/writeMap.ts";
import type { ArgumentMap } from "../../../src/model/map.ts";
import type { BuiltPage } from "../../../src/render/builtPage.ts";
import { run } from "../../support/run.ts";

const folders: string[] = [];

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true });
});

/** The address of a page in one file that the command line has written of a map, on a disk. */
export async function pageOnDisk(map: ArgumentMap, options = ""): Promise<string> {
  const page: BuiltPage = JSON.parse(readFileSync(join(inject("onePage"), "page.json"), "utf8"));
  const line = `render map.json -o map.html ${options}`;
  const { exit, err, written } = await run(line, { files: { "map.json": writeMap(map) }, page });
  // That names stay out is said of each map that has some.
  const faults = err.split("\n").filter((said) => said !== "" && !said.includes("signed with"));
  if (exit !== 0 || faults.length > 0) throw new Error(err);
  const folder = await mkdtemp(join(tmpdir(), "atlas-"));
  folders.push(folder);
  const path = join(folder, "map.html");
  await writeFile(path, written.get("map.html") ?? "");
  return pathToFileURL(path).href;
}
