import { expect, it } from "vitest";
import { someNames } from "../../../src/messages/someNames.ts";

const names = (count: number) => Array.from({ length: count }, (_, i) => `${i + 1}`);

it("gives all of a dozen names, and of more the first and how many others there are", () => {
  expect(someNames(names(12), "en")).toEqual(names(12));
  expect(someNames(names(13), "en")).toEqual([...names(11), "2 more"]);
  expect(someNames(names(1000), "zh-Hant").at(-1)).toBe("另外 989 則回答");
});
