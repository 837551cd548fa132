#!/usr/bin/env node
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { argv, env, stderr, stdin, stdout } from "node:process";
import { buffer } from "node:stream/consumers";
import { main } from "./main.ts";

// Whoever reads along may stop at any line, as `head` does.
stdout.on("error", (error) => {
  if (!("code" in error) || error.code !== "EPIPE") throw error;
});

process.exitCode = await main(argv.slice(2), {
  readFile,
  writeFile,
  readInput: () => buffer(stdin),
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true });
  },
  isSameFile: async (...paths) => {
    const [one, other] = await Promise.all(paths.map((path) => stat(path, { bigint: true }).catch(() => undefined)));
    return one !== undefined && one.dev === other?.dev && one.ino === other.ino;
  },
  readFont: async (font, path) => {
    const folder = dirname(createRequire(import.meta.url).resolve(`@fontsource-variable/${font}/package.json`));
    return readFile(join(folder, path));
  },
  cutFont: async (woff2, codePoints) => (await import("./subsetFont.ts")).subsetFont(woff2, codePoints),
  // A clone has it built beside this file before it is asked for (scripts/atlas.mjs).
  readPage: () => readFile(env.ARGUMENT_ATLAS_PAGE ?? join(import.meta.dirname, "..", "onePage", "page.json")),
  rasterize: async (svg, scale) => {
    const { Resvg } = await import("@resvg/resvg-js");
    return new Resvg(svg, { fitTo: { mode: "zoom", value: scale }, font: { loadSystemFonts: false } }).render().asPng();
  },
  print: (text) => void stdout.write(text),
  printError: (text) => void stderr.write(text),
  isTerminal: stdout.isTTY === true,
  locale: env.LC_ALL || env.LC_MESSAGES || env.LANG || "",
});
