import { describe, expect, it } from "vitest";
import { formatOf } from "../../src/formats/format.ts";
import { readKialo } from "../../src/formats/kialo.ts";
import { saidBy } from "./support/saidBy.ts";

const first = [
  "Discussion Title: Ban cars?",
  "",
  "1. Ban cars \\(downtown\\).",
  "1.1. Pro: Cars are [noisy](https://example.org/a).",
  "1.1.1. Con: Not all:",
  "1. (Old) ones are.",
  "2. New ones are not.",
  "1.2. Con: 1. Shops lose. 2. People too.",
  "1.2.1. Pro: -> See 1.1.",
  "1.2.1.1. Pro: And so on.",
  "1.3. Pro: -> See 9.9.",
  "",
].join("\r\n");

const second = `Discussion Name:
Ban cars?

1. Thesis:
Ban cars downtown.

  1.1. Pro:
  Cars are noisy [1] and dirty [2], they say [3].

Sources:
[1] https://example.org/noise
"Traffic exceeds 70 dB."
[2] https://example.org/dirt
`;

describe("a text export of Kialo", () => {
  it("of the first generation: numbered lists in claims are no claims, linked claims are one", () => {
    expect(formatOf(first).id).toBe("kialo");
    const reading = readKialo(first);
    expect(saidBy(reading)).toBe("1.1+1 1.1.1-1.1 1.2-1 1.1+1.2 1.2.1.1+1.1 !relation-dangling");
    expect(reading.value?.question).toEqual({ en: "Ban cars?" });
    expect(reading.value?.claims.map(({ id, kind, text, note }) => [id, kind, text.en, note?.en])).toEqual([
      ["1", "position", "Ban cars (downtown).", undefined],
      ["1.1", "reason", "Cars are noisy.", "noisy: https://example.org/a"],
      ["1.1.1", "reason", "Not all:\n1. (Old) ones are.\n2. New ones are not.", undefined],
      ["1.2", "reason", "1. Shops lose. 2. People too.", undefined],
      ["1.2.1.1", "reason", "And so on.", undefined],
    ]);
  });

  it("of the second generation: sources are voices of the file, quotations passages", () => {
    expect(formatOf(second).id).toBe("kialo");
    const reading = readKialo(second);
    expect(saidBy(reading)).toBe("1.1+1 !source");
    const { claims = [], voices = [], documents = [] } = reading.value ?? {};
    expect(claims[1]?.text.en).toBe("Cars are noisy and dirty, they say [3].");
    expect(documents).toMatchObject([{ characters: second.length, title: { en: "Ban cars?" } }]);
    expect(voices.map(({ id, name, start, end }) => [id, name.en, second.slice(start, end)])).toEqual([
      ["[1]", "https://example.org/noise", '[1] https://example.org/noise\n"Traffic exceeds 70 dB."'],
      ["[2]", "https://example.org/dirt", "[2] https://example.org/dirt"],
    ]);
    expect(
      claims[1]?.passages.map(({ voice, start, end, phrase, mode }) => [voice, second.slice(start, end), phrase, mode]),
    ).toEqual([
      ["[1]", "Traffic exceeds 70 dB.", "Traffic exceeds ", "reports"],
      ["[2]", "[2] https://example.org/dirt", "[2] https://exam", "reports"],
    ]);
  });

  it("with several theses: what they answer is a question, they are positions", () => {
    const { value } = readKialo(
      "Discussion Title: Which?\n\n1. Which one?\n1.1. This one.\n1.2. That one.\n1.2.1. Pro: Good.\n",
    );
    expect(value?.claims.map(({ kind }) => kind)).toEqual(["reason", "position", "position", "reason"]);
  });

  it.each([
    ["Discussion Title: X\n\nhello\n1. A", "3:1 format/unfit"],
    ["Discussion Title: X\n", "1:1 format/unfit"],
    ["Discussion Title: X\n\n2. A", "3:1 format/unfit"],
  ])("is refused where it begins otherwise: %j", (text, said) => expect(saidBy(readKialo(text))).toBe(said));
});
