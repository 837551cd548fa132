import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build, type Rolldown } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildLibModules } from "../../scripts/build.mjs";

/** A folder in which the built package is installed. */
const folder = resolve("node_modules/.cache/argument-atlas/library");
const installed = join(folder, "node_modules", "argument-atlas");

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(installed, { recursive: true });
  // A package of its own, or the name would mean the one that it lies in.
  writeFileSync(join(folder, "package.json"), '{ "name": "a-program" }');
  cpSync("package.json", join(installed, "package.json"));
  await buildLibModules(join(installed, "dist/lib"));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The files that a bundler takes into the program of whoever imports these things from the package, by where they come from. */
async function filesFor(names: string): Promise<readonly string[]> {
  const input = join(folder, "entry.js");
  writeFileSync(input, `import { ${names} } from "argument-atlas";\nglobalThis.taken = [${names}];\n`);
  const options = { write: false, minify: false, rolldownOptions: { input } } as const;
  // Told not to watch, it answers with what it made.
  const made = (await build({
    configFile: false,
    root: folder,
    logLevel: "error",
    build: options,
  })) as Rolldown.RolldownOutput;
  const chunks = made.output.flatMap((file) => (file.type === "chunk" ? [file] : []));
  const modules = chunks.flatMap((chunk) => Object.entries(chunk.modules));
  return modules.flatMap(([id, { renderedLength }]) =>
    renderedLength > 0 && id !== input
      ? [id.replaceAll("\\", "/").replace(/^.*\/(?:dist\/lib|node_modules)\//u, "")]
      : [],
  );
}

const roomsOf = (files: readonly string[]) => new Set(files.map((file) => file.split("/")[0]));

describe("a program that imports from the library", () => {
  it("gets what reads maps, and neither layouts nor pictures nor what evaluates", async () => {
    const files = await filesFor("readMap");
    expect(files).toContain("formats/json.js");
    expect([...roomsOf(files)].sort()).toEqual(["formats", "jsonc-parser", "messages", "model", "zod"].sort());
  });

  it("gets little where it wants little", async () => {
    expect([...roomsOf(await filesFor("toMarkup"))].sort()).toEqual(["render"]);
    expect([...roomsOf(await filesFor("evaluateMap"))].sort()).toEqual(["evaluation"]);
  });

  it("gets the whole pipeline where it wants that, without React or anything of the page", async () => {
    const files = await filesFor("readMap, createView, layoutView, createScene, drawMap, toMarkup");
    const rooms = roomsOf(files);
    for (const room of ["formats", "view", "layout", "scene", "render", "@dagrejs"]) expect(rooms).toContain(room);
    for (const room of [
      "react",
      "react-dom",
      "scheduler",
      "zustand",
      "d3-zoom",
      "d3-selection",
      "lucide-react",
      "ui",
      "workers",
      "store",
      "cli",
    ])
      expect(rooms).not.toContain(room);
  });
});

it("asks for no package but those that are installed with it", () => {
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  const asked = readdirSync(join(installed, "dist/lib"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".js"))
    .flatMap((path) => {
      const text = readFileSync(join(installed, "dist/lib", path), "utf8");
      return [...text.matchAll(/(?:\bfrom |\bimport |\bimport\(|\brequire\()"((?:@[a-z\d-]+\/)?[a-z][\w./-]*)"/gu)].map(
        ([, name = ""]) => name,
      );
    });
  const packages = new Set(asked.map((name) => /^(?:@[^/]+\/)?[^/]+/u.exec(name)?.[0] ?? name));
  expect(packages.size).toBeGreaterThan(2);
  expect(Object.keys(dependencies)).toEqual(expect.arrayContaining([...packages]));
});
