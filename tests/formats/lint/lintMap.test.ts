import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMap } from "../../../src/formats/json.ts";
import { lintMap, type Warning } from "../../../src/formats/lint/lintMap.ts";
import { writeMap } from "../../../src/formats/writeMap.ts";
import type { ArgumentMap, Claim, Relation } from "../../../src/model/map.ts";
import { mapOf } from "../../support/maps.ts";
import { randomMaps } from "../../support/randomMaps.ts";

const lint = (text: string) => lintMap({ text, ...readMap(text) });
const said = (warnings: readonly Warning[]) => warnings.map(({ code, pointer }) => `${code} ${pointer}`);

/** yes x= a, of different texts, and what is said of the relation. */
function objection(more: Partial<Relation>): string {
  const map = mapOf("yes x= a");
  const texts: Readonly<Record<string, Claim["text"]>> = { yes: { en: "We should" }, a: { en: "It costs too much" } };
  return writeMap({
    ...map,
    question: { en: "Should we?" },
    claims: map.claims.map(({ id, kind, tags, passages }) => ({ id, kind, tags, passages, text: texts[id] ?? {} })),
    relations: map.relations.map((relation) => ({ ...relation, ...more })),
  });
}

describe("the health of a map", () => {
  it("is told with place, code and reason", () => {
    expect(lint(objection({}))).toMatchObject([
      {
        code: "lint/unanswered-rebuttal",
        severity: "warning",
        line: 20,
        column: 12,
        length: 4,
        pointer: "/relations/0/id",
        found: { en: 'Nothing answers the rebuttal of "yes" by "a".', "zh-Hant": '"a" 對 "yes" 的反駁沒有回應。' },
        answered: false,
      },
    ]);
  });

  it("counts as answered by a note where the map says that the note answers it", () => {
    const note = { en: "Nobody in this debate takes it up." };
    const warnings = lint(objection({ note, reviewed: ["lint/unanswered-rebuttal"] }));
    expect(warnings).toMatchObject([{ code: "lint/unanswered-rebuttal", answered: true, note }]);
  });

  it("is not answered by a note about something else", () => {
    expect(lint(objection({ note: { en: "The figure is old." } }))).toMatchObject([{ answered: false }]);
  });

  it("is not answered without a note, nor by naming another warning", () => {
    expect(said(lint(objection({ reviewed: ["lint/unanswered-rebuttal"] })))).toEqual([
      "lint/unanswered-rebuttal /relations/0/id",
      "lint/idle-review /relations/0/reviewed/0",
    ]);
    const [open, idle] = lint(objection({ note: { en: "So be it." }, reviewed: ["lint/unanswered-rebutal"] }));
    expect(open).toMatchObject({ code: "lint/unanswered-rebuttal", answered: false });
    expect(idle?.fix.en).toBe('Did you mean "lint/unanswered-rebuttal"? Else delete it.');
  });

  it("tells a review that is no longer needed, which nothing can answer", () => {
    const map = mapOf("yes");
    const reviewed = ["lint/bears-on-nothing", "lint/idle-review"];
    const text = writeMap({
      ...map,
      claims: map.claims.map((claim) => ({ ...claim, note: { "zh-Hant": "好", en: "So." }, reviewed })),
    });
    expect(lint(text).map(({ code, answered }) => [code, answered])).toEqual([
      ["lint/idle-review", false],
      ["lint/idle-review", false],
    ]);
  });

  it("counts what reading warned of", () => {
    const map = mapOf("yes");
    const label = { "zh-Hant": "這一個標籤比卡片的一行長了不少，放不下", en: "Long" };
    const text = writeMap({ ...map, claims: map.claims.map((claim) => ({ ...claim, label })) });
    expect(said(lint(text))).toEqual(["map/long-label /claims/0/label/zh-Hant"]);
  });

  it("is not told of a file that does not read", () => expect(lint("{")).toEqual([]));
});

describe("the warnings about any map", () => {
  it("stand in the order of the file, each at a place that is there, and can all be answered", () =>
    fc.assert(
      fc.property(randomMaps, (map) => {
        const text = writeMap(map);
        const warnings = lint(text);
        for (const { pointer } of warnings) expect(valueAt(text, pointer), pointer).toBeDefined();
        const places = warnings.map(({ line, column }) => line * 1e6 + column);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        const again = lint(writeMap(reviewed(map, warnings)));
        const isOfStatement = ({ code, pointer }: Warning) =>
          code !== "lint/idle-review" && /^\/(claims|rel)/u.test(pointer);
        expect(said(again.filter(({ answered }) => answered)).sort()).toEqual(
          said(warnings.filter(isOfStatement)).sort(),
        );
        expect(again.filter(({ code }) => code === "lint/idle-review")).toEqual([]);
      }),
    ));
});

/** The value to which a pointer leads in the text of a file. */
function valueAt(text: string, pointer: string): unknown {
  const inside = (value: unknown, step: string): unknown =>
    typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined;
  return pointer.split("/").slice(1).reduce(inside, JSON.parse(text));
}

/** The map with a note and a review at every claim and relation that is warned of. */
function reviewed(map: ArgumentMap, warnings: readonly Warning[]): ArgumentMap {
  const answering = <Statement extends Claim | Relation>(list: string, statements: readonly Statement[]) =>
    statements.map(({ reviewed: _, ...statement }, i) => {
      const here = warnings.filter(({ pointer }) => `${pointer}/`.startsWith(`/${list}/${i}/`));
      const codes = [...new Set(here.map(({ code }) => code))].filter((code) => code !== "lint/idle-review");
      return codes.length > 0 ? { note: { "zh-Hant": "是。", en: "Yes." }, ...statement, reviewed: codes } : statement;
    });
  return { ...map, claims: answering("claims", map.claims), relations: answering("relations", map.relations) };
}

const shipped = readFileSync(new URL("../../../data/alipay-wechat/map.json", import.meta.url), "utf8");

/** Each was read: the note says why it stays. A new one is mended, or answered and added here. */
it("finds nothing in the shipped map that is not answered", () => {
  const { value: map } = readMap(shipped);
  const idOf = (pointer: string) => {
    const [, list, i] = pointer.split("/");
    return (list === "claims" ? map?.claims : map?.relations)?.[Number(i)]?.id;
  };
  const warnings = lint(shipped);
  expect(warnings.filter(({ answered }) => !answered)).toEqual([]);
  expect(warnings.map(({ code, pointer }) => `${code} ${idOf(pointer)}`)).toEqual([
    "lint/both-sides clash-is-rivalry",
    "lint/near-duplicate life-pay-growth",
    ...["r23", "r38", "r47", "r48", "r284", "r285", "r309", "r316", "r317", "r342"].map(
      (id) => `lint/unanswered-rebuttal ${id}`,
    ),
  ]);
});
