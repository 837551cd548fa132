import { describe, expect, it } from "vitest";
import { writeMap } from "../../src/formats/writeMap.ts";
import { debate } from "../support/maps.ts";
import { run } from "../support/run.ts";

const good = writeMap(debate);
const bad = good.replace('"rebut"', '"rebuts"').replace('"version": 1', '"version": "1"');
const files = { "good.json": good, "maps/bad.json": bad };

describe("check", () => {
  it("says that a good map is good, and how much is in it", async () => {
    expect(await run("check good.json", { files })).toMatchObject({
      exit: 0,
      out: "good.json: no problems; 3 voices, 7 claims, 5 relations\n",
      err: "",
    });
  });

  it("says each issue on a line, and finds all files' issues at once", async () => {
    const { exit, out } = await run("check maps/bad.json good.json", { files });
    expect(exit).toBe(1);
    expect(out.split("\n")).toEqual([
      'maps/bad.json:2:14: error map/wrong-type: There is no version "1". Write 1.',
      expect.stringMatching(
        /^maps\/bad\.json:\d+:26: error map\/bad-choice: "rebuts" is none of the values this field takes\. Did you mean "rebut"\?$/u,
      ),
      "good.json: no problems; 3 voices, 7 claims, 5 relations",
      "",
    ]);
  });

  it("says what of a foreign file is not kept, and finds the text of annotations beside them", async () => {
    const foreign = { "g.dot": "digraph { b -> a }", "x.ann": "T1\tClaim 0 4\tCalm\n", "x.txt": "Calm it is." };
    const { exit, out } = await run("check g.dot x.ann", { files: foreign });
    expect(exit).toBe(0);
    expect(out.split("\n")).toEqual([
      "g.dot: 1 relation without a type is read as a support: b → a",
      expect.stringMatching(/^g\.dot: no problems; .*2 claims, 1 relation/u),
      expect.stringMatching(/^x\.ann: the text of 1 document is cited/u),
      expect.stringMatching(/^x\.ann: no problems; .*1 claim/u),
      "",
    ]);
    const [row] = JSON.parse((await run("check g.dot --format json", { files: foreign })).out);
    expect(row).toMatchObject({ ok: true, losses: [{ what: "untyped", count: 1, which: ["b → a"] }] });
  });

  it("shows a person the lines of the file", async () => {
    const { out } = await run("check maps/bad.json", { files, isTerminal: true });
    expect(out).toContain('   2 |   "version": "1",\n     |              ^^^\n       Expected: Version 1.\n');
  });

  it("with --fix shows how what needs no question would be mended, and writes nothing", async () => {
    const { exit, out, written } = await run("check --fix maps/bad.json good.json", { files });
    expect(exit).toBe(1);
    expect(out).toContain('maps/bad.json:2:\n-   "version": "1",\n+   "version": 1,\n');
    expect(out).toMatch(/^\+ .*"type": "rebut",/mu);
    expect(out).toContain("maps/bad.json: so mended, it reads\n");
    expect([...written]).toEqual([]);
  });

  it("with --fix says what remains, or that nothing can be mended", async () => {
    const worse = { "worse.json": bad.replace(/"id": "[^"]*"/u, '"id": ""'), "cut.json": good.slice(0, 80) };
    const { out } = await run("check --fix worse.json cut.json", { files: worse });
    expect(out).toContain("worse.json: so mended, 1 problem would remain\n");
    expect(out).toContain("cut.json: nothing here can be mended without asking\n");
    const rows = JSON.parse((await run("check --fix --format json worse.json cut.json", { files: worse })).out);
    expect(rows[0]).toMatchObject({ ok: false, mended: { ok: false, edits: [{ text: "1" }, { text: '"rebut"' }] } });
    expect(rows[1]).not.toHaveProperty("mended");
  });

  it("with --fix -o writes the mended copy, never the file itself", async () => {
    const { exit, written, err } = await run("check --fix maps/bad.json -o maps/mended.json", { files });
    expect([exit, [...written]]).toEqual([0, [["maps/mended.json", good]]]);
    expect(err).toBe("the mended copy: maps/mended.json\n");
    for (const [line, why] of [
      [
        "check --fix maps/bad.json -o ./maps/bad.json",
        "maps/bad.json itself stays as it is: -o must be another file.\n",
      ],
      ["check maps/bad.json -o x.json", "-o goes with --fix.\n"],
      ["check --fix maps/bad.json good.json -o x.json", "One file at a time; good.json is one too many.\n"],
      ["check --fix maps/bad.json -o /closed/x.json", "cannot write /closed/x.json: no permission\n"],
    ] as const) {
      const refused = await run(line, { files });
      expect([refused.exit, refused.err, [...refused.written]]).toEqual([2, why, []]);
    }
    const linked = await run("check --fix maps/bad.json -o copy.json", {
      files,
      links: { "copy.json": "maps/bad.json" },
    });
    expect([linked.exit, linked.err, linked.written.size]).toEqual([
      2,
      "maps/bad.json itself stays as it is: -o must be another file.\n",
      0,
    ]);
  });

  it("with --fix -o says where there was nothing to mend, and writes nothing", async () => {
    const { exit, err, written } = await run("check --fix good.json -o x.json", { files });
    expect([exit, err, written.size]).toEqual([0, "x.json was not written: there is nothing to mend\n", 0]);
  });

  it("with --fix -o - writes the mended copy to standard output, and what is said of it beside", async () => {
    const { exit, out, err, written } = await run("check --fix maps/bad.json -o -", { files });
    expect([exit, out, written.size]).toEqual([0, good, 0]);
    expect(err).toContain("maps/bad.json: so mended, it reads\n");
    const json = await run("check --fix --format json maps/bad.json -o -", { files });
    expect([json.out, JSON.parse(json.err)[0].mended.ok]).toEqual([good, true]);
    const fine = await run("check --fix good.json -o -", { files });
    expect([fine.exit, fine.out]).toEqual([0, ""]);
    expect(fine.err).toMatch(/\nno copy was written: there is nothing to mend\n$/u);
  });

  it("reads standard input as -", async () => {
    const { exit, out } = await run("check --fix - -o -", { input: bad });
    expect([exit, out]).toEqual([0, good]);
    expect((await run("check -", { input: good })).out).toBe("-: no problems; 3 voices, 7 claims, 5 relations\n");
  });

  it("says of a file that is no UTF-8 what it reads in other encodings, and reads it in the one that is asked for", async () => {
    const latin = Uint8Array.from(Buffer.from(disputed().replace('"en": "', '"en": "Caf\u00e9 '), "latin1"));
    const world = { files: { "latin.json": latin, "good.json": good } };
    const { exit, out } = await run("check latin.json", world);
    expect(exit).toBe(1);
    expect(out).toMatch(/^latin\.json:\d+:\d+: error file\/not-utf8: Byte \d+ of the file \(E9\) is not UTF-8\./u);
    expect(out).toMatch(/^latin\.json: with --encoding windows-1252, line \d+ reads: .*Café /mu);
    const asked = await run("check latin.json --encoding windows-1252", world);
    expect([asked.exit, asked.out]).toEqual([0, `latin.json: no problems; ${counts}\n`]);
    expect((await run("convert latin.json --encoding windows-1252", world)).out).toContain('"en": "Café ');
    expect(await run("check latin.json --encoding utf-8", world)).toMatchObject({
      exit: 2,
      err: "cannot read latin.json: it is not utf-8 throughout\n",
    });
    expect((await run("check latin.json --encoding latin1", world)).err).toContain(
      "--encoding cannot be latin1, only: ",
    );
  });

  it("gives programs all of it as JSON", async () => {
    const { exit, out } = await run("check --format json maps/bad.json good.json", { files });
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toMatchObject([
      {
        file: "maps/bad.json",
        ok: false,
        issues: [
          { code: "map/wrong-type", line: 2, column: 14, length: 3, pointer: "/version", fix: { en: "Write 1." } },
          { code: "map/bad-choice", pointer: "/relations/2/type", found: { "zh-Hant": '"rebuts" 不在可用的值之中。' } },
        ],
      },
      { file: "good.json", ok: true, issues: [] },
    ]);
  });

  it("goes on after a file that cannot be read, and says so by its exit", async () => {
    expect(await run("check nowhere.json good.json", { files })).toMatchObject({
      exit: 2,
      out: "good.json: no problems; 3 voices, 7 claims, 5 relations\n",
      err: "cannot read nowhere.json: there is no such file\n",
    });
  });

  it("counts the problems that it does not describe, for persons and for programs", async () => {
    const commas = { "commas.json": `[${",".repeat(5006)}]` };
    expect((await run("check commas.json", { files: commas })).out).toContain(
      "commas.json: and 7 more beside these; mend these first\n",
    );
    expect(JSON.parse((await run("check --format json commas.json", { files: commas })).out)).toMatchObject([
      { more: 7 },
    ]);
  });

  it("shows twenty issues and counts the rest", async () => {
    const many = good.replaceAll('"en"', '"english"');
    const { out } = await run("check many.json --lang zh-Hant", { files: { "many.json": many } });
    const lines = out.trimEnd().split("\n");
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toMatch(/^many\.json: 還有 \d+ 個同類的問題（map\/unknown-field）$/u);
  });

  it("lets a map with warnings pass", async () => {
    const long = good.replace("論點 calm", "這一個標籤比卡片的一行長了不少，放不下");
    const { exit, out } = await run("check long.json", { files: { "long.json": long } });
    expect(exit).toBe(0);
    expect(out).toContain(": warning map/long-label: This label has 19 characters; the card cuts it.");
  });
});

/** A map with a rebuttal that nothing answers, and what is said in its relation. */
const disputed = (more = "") => `{
  "version": 1, "id": "cars", "question": {"en": "Should cars leave the centre?"},
  "claims": [
    {"id": "ban", "kind": "position", "text": {"en": "The centre should be closed to cars."}},
    {"id": "shops", "text": {"en": "Shops live on those who drive."}}
  ],
  "relations": [
    {"id": "r1", "type": "rebut", "from": "shops", "to": "ban"${more}}
  ]
}`;
const answer = ', "note": {"en": "Nobody here takes it up."}, "reviewed": ["lint/unanswered-rebuttal"]';
const maps = { "open.json": disputed(), "answered.json": disputed(answer), "bad.json": bad };
const counts = "0 voices, 2 claims, 1 relation";

describe("check --lint", () => {
  it("says what to look at again, each on a line, and fails", async () => {
    expect(await run("check --lint open.json", { files: maps })).toMatchObject({
      exit: 1,
      out: [
        'open.json:8:12: warning lint/unanswered-rebuttal: Nothing answers the rebuttal of "ban" by "shops". Map what answers it, or weigh its strength again.',
        `open.json: 1 warning to look at again, 0 answered by notes; ${counts}`,
        'To keep one as it is: say why in the "note" of its claim or relation, and list its code in "reviewed" there.',
        "",
      ].join("\n"),
    });
  });

  it("quotes the note that answers a warning, and passes", async () => {
    expect(await run("check --lint answered.json", { files: maps })).toMatchObject({
      exit: 0,
      out: [
        'answered.json:8:12: note lint/unanswered-rebuttal: Nothing answers the rebuttal of "ban" by "shops". Note: “Nobody here takes it up.”',
        `answered.json: nothing to look at again, 1 answered by notes; ${counts}`,
        "",
      ].join("\n"),
    });
  });

  it("speaks Chinese", async () => {
    const { out } = await run("check --lint --lang zh-Hant open.json answered.json", { files: maps });
    expect(out.split("\n")).toEqual([
      'open.json:8:12: warning lint/unanswered-rebuttal: "shops" 對 "ban" 的反駁沒有回應。補上回應它的論點，或重新衡量它的 strength。',
      "open.json：1 個提醒要再看，0 個由註解回答；0 位發言者、2 個論點、1 個關係",
      '要照原樣留下：在該論點或關係的 "note" 寫下原因，並把代碼列在它的 "reviewed"。',
      'answered.json:8:12: note lint/unanswered-rebuttal: "shops" 對 "ban" 的反駁沒有回應。註解：「Nobody here takes it up.」',
      "answered.json：沒有要再看的地方，1 個由註解回答；0 位發言者、2 個論點、1 個關係",
      "",
    ]);
  });

  it("shows a person the line of the file, and what is expected", async () => {
    const { out } = await run("check --lint open.json", { files: maps, isTerminal: true });
    expect(out).toContain(
      '   8 |     {"id": "r1", "type": "rebut", "from": "shops", "to": "ban"}\n     |            ^^^^\n',
    );
  });

  it("gives programs all of it as JSON", async () => {
    const { exit, out } = await run("check --lint --format json open.json answered.json", { files: maps });
    expect(exit).toBe(1);
    const warning = { code: "lint/unanswered-rebuttal", severity: "warning", line: 8, pointer: "/relations/0/id" };
    expect(JSON.parse(out)).toMatchObject([
      { file: "open.json", ok: false, issues: [{ ...warning, answered: false }] },
      {
        file: "answered.json",
        ok: true,
        issues: [{ ...warning, answered: true, note: { en: "Nobody here takes it up." } }],
      },
    ]);
  });

  it("shows nothing hidden in a note", async () => {
    const files = { "a.json": disputed(answer.replace("Nobody", "\\u202eNobody\\n")) };
    expect((await run("check --lint a.json", { files })).out).toContain("“<U+202E>Nobody␊ here");
  });

  it("says the errors alone of a file that does not read", async () => {
    const { exit, out } = await run("check --lint bad.json nowhere.json", { files: maps });
    expect(exit).toBe(2);
    expect(out).toMatch(/^bad\.json:2:14: error map\/wrong-type:.*\nbad\.json:\d+:26: error map\/bad-choice:.*\n$/u);
    expect((await run("check --lint bad.json", { files: maps })).exit).toBe(1);
  });

  it("is not told where nobody asks", async () => {
    expect(await run("check open.json", { files: maps })).toMatchObject({
      exit: 0,
      out: `open.json: no problems; ${counts}\n`,
    });
  });
});
