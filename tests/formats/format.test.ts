import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatNamed, formatOf, formats, readMapFile } from "../../src/formats/format.ts";
import { readUtf8 } from "../../src/formats/utf8.ts";
import { writeMap } from "../../src/formats/writeMap.ts";
import { debate } from "../support/maps.ts";
import { smallFiles } from "../support/smallFiles.ts";
import { utf16 } from "../support/texts.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

describe.each(formats)("the form $id", ({ name, extensions }) => {
  it("has a name in both languages", () => expect(Object.keys(name)).toEqual(["zh-Hant", "en"]));

  it("has file names of its own", () => {
    const all = formats.flatMap((format) => format.extensions);
    for (const extension of extensions) expect(all.filter((other) => other === extension)).toEqual([extension]);
  });
});

describe.each(smallFiles)("a small file of a form that is read: $name", ({ form, name, text, broken, says }) => {
  it("is told by its content, and says on a card what no other says", async () => {
    expect(formatOf(text).id).toBe(form);
    const { value, issues } = await readMapFile(utf8(text), name);
    expect(issues).toEqual([]);
    const words = value?.claims.flatMap((claim) => [claim.text, claim.label ?? {}].flatMap(Object.values));
    expect(words).toContain(says);
    expect(smallFiles.filter((other) => other.says.includes(says))).toHaveLength(1);
  });

  it("is refused where it goes wrong, as a file of its form", async () => {
    expect(formatOf(broken, name).id).toBe(form);
    const { value, issues } = await readMapFile(utf8(broken), name);
    expect([value, issues.length > 0]).toEqual([undefined, true]);
  });
});

it("there is a small file of every form that is read", () => {
  const read = formats.flatMap(({ id, read }) => (read ? [id] : []));
  expect(new Set(smallFiles.map(({ form }) => form))).toEqual(new Set(read));
});

describe("a map file", () => {
  it("is recognised by its content", async () => {
    expect(formatOf('\uFEFF {"version": 1}').id).toBe("json");
    expect((await formatOf(writeMap(debate)).read(writeMap(debate))).value).toEqual(debate);
  });

  it("is told by its name only where its content tells nothing", () => {
    expect(formatOf("", "nothing.apx").id).toBe("apx");
    expect(formatOf("arg(a).", "wrong.json").id).toBe("apx");
    expect(formatOf("", "dir.apx/none").id).toBe("json");
  });

  it("is told by a name that is nothing but a long ending, in whatever folder", () => {
    for (const name of ["relations.csv", "out/Relations.csv", "out\\debate.relations.csv"])
      expect(formatNamed(formats, name)?.id).toBe("csv-relations");
    for (const name of ["correlations.csv", "out/relations.csv/claims.csv", "csv.csv"])
      expect(formatNamed(formats, name)?.id).toBe("csv-claims");
    expect(formatNamed(formats, "csv")).toBeUndefined();
  });

  it("reads from its bytes, and gives its text for showing the lines", async () => {
    const text = writeMap(debate);
    const form = { "zh-Hant": "論點地圖", en: "Argument map" };
    expect(await readMapFile(utf8(`\uFEFF${text}`))).toEqual({ text, form, value: debate, issues: [] });
  });

  it("is refused with its size when it is larger than 64 MB", async () => {
    const { text, issues } = await readMapFile(new Uint8Array(64 * 1024 * 1024 + 1));
    expect(text).toBe("");
    expect(issues.map(({ code, found }) => [code, found.en])).toEqual([
      ["map/too-large", "There are 67,108,865 bytes here."],
    ]);
  });

  it("says that it is UTF-16 where it is, and breaks off", async () => {
    const { issues } = await readMapFile(utf16(writeMap(debate), "little").slice(0, -1));
    expect(issues.map(({ code, found }) => [code, found.en])).toEqual([
      ["file/not-utf8", "The file seems to be UTF-16, not UTF-8."],
    ]);
  });
});

describe("reading UTF-8", () => {
  const platform = new TextDecoder("utf-8", { fatal: true });

  function platformText(bytes: Uint8Array): string | undefined {
    try {
      return platform.decode(bytes);
    } catch {
      return undefined;
    }
  }

  it("agrees with the platform on what is UTF-8 and what it says", () =>
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }).map(utf8), fc.uint8Array({ maxLength: 8 })), (bytes) => {
        const { text, fault } = readUtf8(bytes);
        expect(fault ? undefined : text).toBe(platformText(bytes));
      }),
    ));

  it.each([
    ["a byte of another encoding", [0x63, 0xe9, 0x21], 1],
    ["a needlessly long form", [0x61, 0xc0, 0x80], 1],
    ["half of a surrogate pair", [0xed, 0xa0, 0x80], 0],
    ["a character beyond Unicode", [0x61, 0x62, 0xf4, 0x90, 0x80, 0x80], 2],
    ["a character that breaks off", [0x61, 0xe6, 0x85], 1],
  ])("names the first byte that is not: %s", (_, bytes, byte) => {
    expect(readUtf8(Uint8Array.from(bytes)).fault?.byte).toBe(byte);
  });
});
