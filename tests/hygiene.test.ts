import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const debates = "../shared/seeds";
const binary = /\.(?:png|jpe?g|ico|woff2?|pdf)$/u;
/** The longest run of a debate's text that may stand in the project. */
const longestRun = 16;

describe.skipIf(!existsSync(".git"))("no file of the project", () => {
  it("holds a path of some machine", () => {
    expect(linesWith(/(?<![\w.-])\/(?:work|root|tmp|home|Users|farm)\/\w/u)).toEqual([]);
  });

  it("holds the host of a package registry", () => {
    expect(linesWith(/registry\.npm|npmjs\.(?:org|com)|yarnpkg\.com|deb\.debian\./u)).toEqual([]);
  });

  it.skipIf(!existsSync(debates))("copies a run of a debate's text (needs ../shared/seeds)", () => {
    const texts = readdirSync(debates).map((name) => readFileSync(join(debates, name), "utf8"));
    expect(copies(texts, onlyHan)).toEqual([]);
    expect(copies(texts, withoutSpace)).toEqual([]);
  });
});

describe("the search for copies", () => {
  const debate = "甲乙丙丁戊己庚辛壬癸，子丑寅卯辰巳午未";

  it("finds a run of seventeen characters, whatever stands between them", () => {
    expect(copied([debate], "x 甲乙丙丁戊己庚辛壬癸 子丑寅卯辰 巳午 y", onlyHan)).toBe(true);
    expect(copied([debate], "甲乙丙丁戊己庚辛壬癸，子丑寅卯辰巳", withoutSpace)).toBe(true);
  });

  it("lets sixteen characters pass", () => {
    expect(copied([debate], "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳", onlyHan)).toBe(false);
  });
});

function linesWith(pattern: RegExp): string[] {
  return projectFiles().flatMap((path) =>
    linesOf(path).flatMap((line, index) =>
      pattern.test(line) ? [`${path}:${index + 1} ${line.trim().slice(0, 90)}`] : [],
    ),
  );
}

function copies(texts: readonly string[], kept: (text: string) => string): string[] {
  const runs = runsOf(texts, kept);
  return projectFiles().flatMap((path) =>
    linesOf(path).flatMap((line, index) => (hasOne(runs, kept(line)) ? [`${path}:${index + 1}`] : [])),
  );
}

function copied(texts: readonly string[], line: string, kept: (text: string) => string): boolean {
  return hasOne(runsOf(texts, kept), kept(line));
}

/** Every stretch of the texts that is one character too long to be cited. */
function runsOf(texts: readonly string[], kept: (text: string) => string): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => windowsOf(kept(text))).filter((run) => new Set(run).size > 4));
}

function hasOne(runs: ReadonlySet<string>, line: string): boolean {
  return windowsOf(line).some((run) => runs.has(run));
}

function windowsOf(text: string): string[] {
  const characters = Array.from(text);
  const count = Math.max(0, characters.length - longestRun);
  return Array.from({ length: count }, (_, start) => characters.slice(start, start + longestRun + 1).join(""));
}

function onlyHan(text: string): string {
  return text.replace(/\P{Script=Han}/gu, "");
}

function withoutSpace(text: string): string {
  return text.replace(/\s/gu, "");
}

/** What is committed or about to be. */
function projectFiles(): string[] {
  const options = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const paths = execFileSync("git", options, { encoding: "utf8", maxBuffer: 1 << 26 }).split("\0");
  return paths.filter((path) => path !== "" && !binary.test(path) && existsSync(path) && statSync(path).isFile());
}

function linesOf(path: string): string[] {
  return readFileSync(path, "utf8").split("\n");
}
