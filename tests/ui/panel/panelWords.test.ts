import { expect, it } from "vitest";
import { panelMessages } from "../../../src/messages/panel.ts";

it.each([
  [["“A”"], 0, "“A” is listed above too: here it counts once more, by itself."],
  [["“A”"], 1, "“A” is listed above too: here it counts once more, only together with the other."],
  [["“A”"], 2, "“A” is listed above too: here it counts once more, only together with the others."],
  [["“A”", "“B”"], 0, "“A” and “B” are listed above too: here they count once more, only together."],
  [
    ["“A”", "“B”", "“C”"],
    1,
    "“A”, “B” and “C” are listed above too: here they count once more, only together with the other.",
  ],
])("says of claims that are listed again how they count there: %j with %i others", (names, others, said) => {
  expect(panelMessages.en.again(names, others)).toBe(said);
  expect(panelMessages["zh-Hant"].again(names, others)).toMatch(/^上面已列過“A”.*算，另算一個。$/u);
});
