import { describe, expect, it } from "vitest";
import { writeApx } from "../../src/formats/apx.ts";
import { writeClaimsCsv, writeRelationsCsv } from "../../src/formats/csv.ts";
import { writeDot } from "../../src/formats/dot.ts";
import { writeMermaid } from "../../src/formats/mermaid.ts";
import { mapOf } from "../support/maps.ts";

const map = mapOf("a <- b + c, r1 x- d, a x~ d");
const nasty = {
  ...map,
  claims: map.claims.map((claim, i) => ({
    ...claim,
    id: claim.id,
    text: { en: ['=cmd()|"x"', "@a\nb", "-1; [x]<b>", "\\n"][i] ?? "" },
  })),
};

describe("writing a map as a picture's text", () => {
  it("as DOT: linked premises and undercuts by a point of their own", () => {
    const { text, losses } = writeDot(map, "en");
    expect(text).toMatchSnapshot();
    expect(losses.map(({ what, count }) => `${what} ${count}`)).toContain("strength 1");
    expect(writeDot(nasty, "en").text).toContain('c1 [id="a", label="=cmd()|\\"x\\"", type="claim"]');
    expect(writeDot(nasty, "en").text).toContain('c4 [id="d", label="\\\\n"');
  });

  it("as Mermaid, with nothing that is markup", () => {
    expect(writeMermaid(map, "en").text).toMatchSnapshot();
    const labels = writeMermaid(nasty, "en").text.match(/\["(.*)"\]/gu) ?? [];
    expect(labels.map((label) => label.slice(2, -2)).join("")).toMatch(/^[^"<>&`[\]\\]*$/u);
    expect(labels[0]).toBe('["=cmd#40;#41;#124;#34;x#34;"]');
  });
});

describe("writing a map as tables", () => {
  it("quotes every cell, and lets no cell be a formula", () => {
    const { text, losses } = writeClaimsCsv(nasty);
    expect(text).toContain(`,"'=cmd()|""x""",`);
    expect(text).toContain(`,"'@a\nb",`);
    expect(text).toContain(`,"'-1; [x]<b>",`);
    expect(text.split("\r\n")[0]).toBe(
      '"id","kind","verdict zh-Hant","verdict en","label zh-Hant","label en","text zh-Hant","text en","tags","weight"',
    );
    expect(losses.map(({ what, count }) => `${what} ${count}`)).toEqual(
      expect.arrayContaining(["support 1", "rebut 2"]),
    );
  });

  it("lists the relations by their ends", () => {
    expect(writeRelationsCsv(map).text).toBe(
      [
        '"id","type","from","to","strength","basis"',
        '"r1","support","b; c","a","2","explicit"',
        '"r2","rebut","d","r1","2","explicit"',
        '"r3","rebut","d","a","1","explicit"',
        "",
      ].join("\r\n"),
    );
  });
});

it("writes a framework that a solver reads: names in quotes where they need it", () => {
  const quoted = {
    ...map,
    claims: map.claims.map((claim) => (claim.id === "d" ? { ...claim, id: "D (old)" } : claim)),
  };
  const relations = map.relations.map((relation) => ({
    ...relation,
    from: relation.from.map((id) => (id === "d" ? "D (old)" : id)),
  }));
  const { text, losses } = writeApx({ ...quoted, relations });
  expect(text.split("\n")).toEqual([
    ...["arg(a).", "arg(b).", "arg(c).", 'arg("D (old)").', "support(b,a).", "support(c,a).", 'att("D (old)",a).', ""],
  ]);
  expect(losses.map(({ what, count }) => `${what} ${count}`)).toEqual(
    expect.arrayContaining(["linked 1", "undercut 1"]),
  );
});
