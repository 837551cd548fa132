import { describe, expect, it } from "vitest";
import { wordPieces } from "../../../src/ui/panel/wordPieces.ts";

describe("the pieces of a Chinese title", () => {
  it("are its words, and a lone character stays with what is before it", () => {
    expect(wordPieces("橋上沒有欄杆，孩子走不過去")).toContain("欄杆，");
    for (const piece of wordPieces("河水威脅到村子，石頭路也淹沒了").slice(1))
      expect([...piece].length).toBeGreaterThan(1);
  });

  it("begin with no sign that ends something, and end with none that begins something", () => {
    for (const piece of wordPieces("老人說「河水」漲了（孩子們）過不去。")) {
      expect(piece).not.toMatch(/^[」）。，]/u);
      expect(piece).not.toMatch(/[「（]$/u);
    }
  });

  it("are together the whole of it", () => {
    const title = "QQ 群裡說：河水漲了 3 公尺";
    expect(wordPieces(title).join("")).toBe(title);
  });
});
