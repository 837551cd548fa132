import { describe, expect, it } from "vitest";
import { version } from "../../package.json";
import { run } from "../support/run.ts";

describe("the command line", () => {
  it("says what it can do, in both languages", async () => {
    expect(await run("--help")).toMatchObject({ exit: 0, err: "" });
    await expect((await run("--help")).out).toMatchFileSnapshot("help/general.en.txt");
    await expect((await run("--help --lang zh-Hant")).out).toMatchFileSnapshot("help/general.zh-Hant.txt");
  });

  it.each(["check", "render", "passages", "evaluate", "convert", "formats"])("says what %s can do", async (command) => {
    const { exit, out } = await run(`${command} --help`);
    expect(exit).toBe(0);
    await expect(out).toMatchFileSnapshot(`help/${command}.en.txt`);
    expect((await run(`help ${command}`)).out).toBe(out);
    await expect((await run(`${command} -h --lang=zh-Hant`)).out).toMatchFileSnapshot(`help/${command}.zh-Hant.txt`);
  });

  it("says its version", async () => {
    expect(await run("--version")).toMatchObject({ exit: 0, out: `${version}\n` });
  });

  it("says what it can do on standard error where nothing is asked", async () => {
    const { exit, out, err } = await run("");
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(err).toBe((await run("--help")).out);
  });

  it("speaks the language of the environment", async () => {
    expect((await run("chekc", { locale: "zh_TW.UTF-8" })).err).toContain("沒有 chekc 這個指令。是不是要寫 check？");
    expect((await run("chekc --lang en", { locale: "zh_TW.UTF-8" })).err).toContain("There is no command chekc.");
  });

  it.each([
    ["chekc map.json", "There is no command chekc. Did you mean check?\nHelp: argument-atlas --help\n"],
    ["dance", "There is no command dance.\nHelp: argument-atlas --help\n"],
    ["--halp", "There is no option --halp. Did you mean --help?\nHelp: argument-atlas --help\n"],
    ["check", "check needs to know which file.\nHelp: argument-atlas check --help\n"],
    [
      "check a --fromat json",
      "There is no option --fromat. Did you mean --format?\nHelp: argument-atlas check --help\n",
    ],
    ["check a -x", "There is no option -x.\nHelp: argument-atlas check --help\n"],
    ["check a --format", "--format needs a value.\nHelp: argument-atlas check --help\n"],
    ["check a --help=now", "--help takes no value.\nHelp: argument-atlas check --help\n"],
    [
      "check a --format jsno",
      "--format cannot be jsno, only: text, json. Did you mean json?\nHelp: argument-atlas check --help\n",
    ],
    [
      "render a --theme drak",
      "--theme cannot be drak, only: light, dark, transparent. Did you mean dark?\nHelp: argument-atlas render --help\n",
    ],
    ["formats a", "formats takes no file; a is one too many.\nHelp: argument-atlas formats --help\n"],
    ["render a b", "One file at a time; b is one too many.\nHelp: argument-atlas render --help\n"],
    ["passages a", "--document TEXT is wanting.\nHelp: argument-atlas passages --help\n"],
    ["render a --unfold 0", "--unfold cannot be 0, only: all, none, or a whole number from 1.\n"],
    ["render a --unfold al", "--unfold cannot be al, only: all, none, or a whole number from 1. Did you mean all?\n"],
    ["check \u001B[2J", "cannot read ␛[2J: there is no such file\n"],
  ])("refuses `%s` and says why", async (line, err) => {
    const refused = await run(line);
    expect(refused.err).toBe(err);
    expect(refused.exit).toBe(2);
    expect(refused.out).toBe("");
  });
});
