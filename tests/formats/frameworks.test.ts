import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatIssue } from "../../src/formats/excerpt.ts";
import { formatOf, readMapFile } from "../../src/formats/format.ts";
import { limits } from "../../src/formats/limits.ts";

const read = (text: string, name = "") => readMapFile(new TextEncoder().encode(text), name);

/** A framework on one line: `a b | b>a a+b`, weights behind the arguments. */
async function saidBy(text: string, name = ""): Promise<string> {
  const { value: map, issues } = await read(text, name);
  if (!map) return issues.map((issue) => formatIssue(issue, "f", "en")).join("\n");
  const claims = map.claims.map(({ id, weight }) => (weight === undefined ? id : `${id}=${weight}`));
  const relations = map.relations.map(({ type, from, to }) => `${from.join()}${type === "support" ? "+" : ">"}${to}`);
  return `${claims.join(" ")} | ${relations.join(" ")}`;
}

describe("a framework in APX", () => {
  it.each([
    ["arg(a).\narg(b).\natt(b,a).", "a b | b>a"],
    ["att( b , a ). % before they are listed\narg(a).arg(b).", "a b | b>a"],
    ["% a comment\r\n\r\narg(a). arg(b). support(b,a). sup(a,b).", "a b | b+a a+b"],
    ["arg(A1, 0.5).\narg(A2, 1).\natt(A1, A2)\nsup(A2, A1)", "A1=0.5 A2=1 | A1>A2 A2+A1"],
    ['arg("a, (b)"). arg(a b). arg(f(1)). att("a, (b)",f(1)).', "a, (b) a b f(1) | a, (b)>f(1)"],
    ["arg(__proto__). arg(constructor). att(__proto__,constructor).", "__proto__ constructor | __proto__>constructor"],
    ["arg(a). att(a,a).", "a | a>a"],
    ["\uFEFFarg(é).", "é | "],
  ])("reads %j", async (text, said) => {
    expect(formatOf(text).id).toBe("apx");
    expect(await saidBy(text)).toBe(said);
  });

  it("reads nothing as the framework of no arguments where the name says what it is", async () => {
    expect(await saidBy("", "none.apx")).toBe(" | ");
    expect(await saidBy("% nothing\n", "none.apx")).toBe(" | ");
  });

  it.each([
    ["arg(a).\n  att(a,c).", 'f:2:9: error graph/unknown-argument: There is no argument "c". Name'],
    [
      "arg(alpha).\natt(alpah,alpha).",
      'f:2:5: error graph/unknown-argument: There is no argument "alpah". Did you mean',
    ],
    ["arg(a).\nhello\narg(b).", 'f:2:1: error graph/unreadable-statement: "hello" is no statement of this form.'],
    ["arg(a). att(a).", 'f:1:9: error graph/unreadable-statement: "att(a)." is no'],
    ["arg(a). att(a,).", 'f:1:9: error graph/unreadable-statement: "att(a,)." is no'],
    ["arg(a). arg(.", 'f:1:9: error graph/unreadable-statement: "arg(."'],
    ['arg(x"q").', 'f:1:1: error graph/unreadable-statement: "arg(x"q")." is no'],
    ["arg(a,2).", 'f:1:7: error graph/bad-weight: "2" is no number from 0 to 1.'],
    ["arg(a,-0.1).", 'f:1:7: error graph/bad-weight: "-0.1" is no'],
  ])("says what is wrong with %j", async (text, said) => {
    expect(await saidBy(text)).toContain(said);
  });

  it("finds everything that is wrong at once", async () => {
    expect((await read("arg(a).\nx\natt(a,b).\natt(c,a).")).issues.map(({ line }) => line)).toEqual([2, 3, 4]);
  });

  it("counts once what is said twice, and warns", async () => {
    const { value, issues } = await read("arg(a). arg(b).\natt(a,b). att(a,b).\narg(a).");
    expect(value?.relations.length).toBe(1);
    expect(issues.map(({ line, severity, found }) => [line, severity, found.en])).toEqual([
      [2, "warning", '"att(a,b)." stands on line 2 already.'],
      [3, "warning", '"a" stands on line 1 already.'],
    ]);
  });
});

describe("a framework in TGF", () => {
  it.each([
    ["a\nb\n#\nb a", "a b | b>a"],
    ["1 the first\n2 the second\n#\n2 1 support\n1 2 -", "1 2 | 2+1 1>2"],
    ["#", " | "],
    ["a\r\n#\r\na a\r\n", "a | a>a"],
  ])("reads %j", async (text, said) => {
    expect(formatOf(text).id).toBe("tgf");
    expect(await saidBy(text)).toBe(said);
  });

  it("takes what stands behind a name for what the argument says", async () => {
    expect((await read("1 It will rain\n#")).value?.claims[0]?.text.en).toBe("It will rain");
  });

  it.each([
    ["a\n#\na b", 'f:3:3: error graph/unknown-argument: There is no argument "b".'],
    ["a\n#\na a\nb", 'f:4:1: error graph/unreadable-statement: "b" is no'],
  ])("says what is wrong with %j", async (text, said) => expect(await saidBy(text)).toContain(said));

  it("warns of a label that it does not know", async () => {
    expect((await read("a\nb\n#\na b likes")).issues.map(({ code, column }) => [code, column])).toEqual([
      ["graph/unknown-label", 5],
    ]);
  });
});

describe("a framework in ICCMA's form", () => {
  it.each([
    ["p af 2\n1 2", "1 2 | 1>2"],
    ["# of 2023\np af 3\n\n# an attack\n3 1\n1 1\n", "1 2 3 | 3>1 1>1"],
    ["p af 0", " | "],
  ])("reads %j", async (text, said) => {
    expect(formatOf(text).id).toBe("iccma");
    expect(await saidBy(text)).toBe(said);
  });

  it.each([
    ["p af 2\n1 3", 'f:2:3: error graph/unknown-argument: There is no argument "3": the first line counts 2.'],
    ["p af 2\n0 1", 'f:2:1: error graph/unknown-argument: There is no argument "0"'],
    ["p af x", 'f:1:1: error graph/bad-count: The first line is "p af x"'],
    ["p af 2\n1 2 3", 'f:2:1: error graph/unreadable-statement: "1 2 3" is no'],
    [`p af ${limits.claims + 1}`, "error map/too-large"],
    ["p af 9999999", "error map/too-large"],
  ])("says what is wrong with %j", async (text, said) => expect(await saidBy(text)).toContain(said));
});

describe("reading any framework", () => {
  it("gives relations names that no argument has", async () => {
    const { value: map } = await read("arg(r1). arg(rr2). att(r1,rr2).");
    expect(map?.relations[0]?.id).toBe("rrr1");
  });

  it("never throws, and gives a value or an error", () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom("none.apx", "none.tgf", "none.af"),
        fc.array(
          fc.oneof(
            fc.string(),
            fc.constantFrom("arg(", "a", ")", ".", "att(a,b)", "#", "\n", "p af 2", "1 2", '"', "%"),
          ),
        ),
        async (name, parts) => {
          const { value, issues } = await read(parts.join(""), name);
          expect(value !== undefined || issues.some(({ severity }) => severity === "error")).toBe(true);
        },
      ),
    ));

  it("stays linear in hostile texts", async () => {
    for (const part of ["(", "arg(", "arg(a", '"', "a(b", " ", "%", "arg(a),"]) {
      expect((await read(part.repeat(200_000), "x.apx")).issues.length).toBeGreaterThan(
        part.trim() === "" || part === "%" ? -1 : 0,
      );
    }
  });
});
