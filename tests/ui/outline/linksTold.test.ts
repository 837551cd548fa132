import { describe, expect, it } from "vitest";
import { type LinkReading, outlineMessages } from "../../../src/messages/outline.ts";

const link = (type: LinkReading["type"], number: string, isUndercut = false): LinkReading => ({
  type,
  number,
  isUndercut,
});
const links = [link("rebut", "3"), link("support", "2.7"), link("rebut", "3"), link("rebut", "3", true)];

describe("where a claim leads else, told in one row", () => {
  it("names each end once, with how often it comes", () => {
    expect(outlineMessages.en.alsoAll(links)).toBe("also supports 2.7; also rebuts 3 (2 ×), the step from 3");
    expect(outlineMessages["zh-Hant"].alsoAll(links)).toBe("也支持 2.7，也反駁 3（2 次）、3 的推論");
  });
});
