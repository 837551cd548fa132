import { describe, expect, it } from "vitest";
import { titlePhrases } from "../../../src/ui/panel/titlePhrases.ts";

describe("the phrases of a title", () => {
  it("end at the commas of a Chinese sentence, and the full stop is left out", () => {
    expect(titlePhrases("河水常漲，孩子過不去。")).toEqual(["河水常漲，", "孩子過不去"]);
  });

  it("are one where a phrase would not fit on a line", () => {
    const long = "河水常漲，孩子們只好踩著一塊又一塊石頭慢慢走過去";
    expect(titlePhrases(`${long}。`)).toEqual([long]);
  });

  it("are one in English, and an ellipsis stays", () => {
    expect(titlePhrases("The river floods, often.")).toEqual(["The river floods, often"]);
    expect(titlePhrases("And so on...")).toEqual(["And so on..."]);
  });
});
