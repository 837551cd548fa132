import { describe, expect, it } from "vitest";
import { readCarneades } from "../../src/formats/carneades.ts";
import { formatOf } from "../../src/formats/format.ts";
import { saidBy } from "./support/saidBy.ts";

describe("an argument graph of Carneades", () => {
  it("in LKIF: linked premises, con arguments, exceptions as undercuts", () => {
    const statement = (id: string, more = "") =>
      `<statement id="${id}" value="unknown"${more}><s>${id} is so.</s></statement>`;
    const premise = (id: string, type = "ordinary", polarity = "positive") =>
      `<premise polarity="${polarity}" type="${type}" statement="${id}"/>`;
    const text = `<lkif><argument-graphs><argument-graph title="Birds"><statements>${["p", "q", "r", "s"].map((id) => statement(id)).join("")}
      ${statement("t", ' assumption="true"')}</statements><arguments>
      <argument id="a1" direction="pro" scheme="Expert"><conclusion statement="p"/><premises>${premise("q")}${premise("r")}${premise("s", "exception")}</premises></argument>
      <argument id="a2" direction="con"><conclusion statement="q"/><premises>${premise("t", "ordinary", "negative")}</premises></argument>
      <argument id="a3" direction="pro"><conclusion statement="q"/><premises/></argument></arguments></argument-graph></argument-graphs></lkif>`;
    expect(formatOf(text).id).toBe("carneades");
    const reading = readCarneades(text);
    expect(saidBy(reading)).toBe("q,r+p s-a1 t-q !assumption !exception !negation !relation-without-premise");
    expect(reading.value).toMatchObject({
      question: { en: "Birds" },
      relations: [{ id: "a1", note: { en: "Scheme: Expert" } }, {}, { id: "a2" }],
    });
  });

  it("in CAF: descriptions in both languages, undercuts by statements of their own", () => {
    const text = `<?xml version="1.0"?><caf version="1.3"><metadata title="Birds"/><statements>
      <statement id="p" main="true"><descriptions><description lang="en">Tweety flies.</description><description lang="zh-TW">翠蒂會飛。</description></descriptions></statement>
      <statement id="q" atom="(bird tweety)"/><statement id="r"><descriptions><description lang="de">Pinguin.</description></descriptions></statement>
      <statement id="u" atom="(undercut a1)"/></statements><arguments>
      <argument id="a1" pro="true"><conclusion statement="p"/><premises><premise statement="q" positive="true"/></premises></argument>
      <argument id="a2" pro="true"><conclusion statement="u"/><premises><premise statement="r"/></premises></argument></arguments></caf>`;
    expect(formatOf(text).id).toBe("carneades");
    const reading = readCarneades(text);
    expect(saidBy(reading)).toBe("q+p r-a1 !undercut-statement");
    expect(reading.value?.claims.map(({ kind, text: words }) => [kind, words])).toEqual([
      ["position", { "zh-Hant": "翠蒂會飛。", en: "Tweety flies." }],
      ["reason", { en: "(bird tweety)" }],
      ["reason", { en: "Pinguin." }],
    ]);
  });

  it("is refused with the place of what is wrong", () => {
    const text = "<caf><statements>\n<statement/></statements>\n<arguments><argument id='a'/></arguments></caf>";
    expect(saidBy(readCarneades(text))).toBe("2:1 format/unfit 3:12 format/unfit");
  });
});
