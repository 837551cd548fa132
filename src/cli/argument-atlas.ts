#!/usr/bin/env node
import { readFile, writeFile } from "node:fs/promises";
import { argv, env, stderr, stdout } from "node:process";
import { main } from "./main.ts";

// Whoever reads along may stop at any line, as `head` does.
stdout.on("error", (error) => {
  if (!("code" in error) || error.code !== "EPIPE") throw error;
});

process.exitCode = await main(argv.slice(2), {
  readFile,
  writeFile,
  print: (text) => void stdout.write(text),
  printError: (text) => void stderr.write(text),
  isTerminal: stdout.isTTY === true,
  locale: env.LC_ALL || env.LC_MESSAGES || env.LANG || "",
});
