import { expect, it } from "vitest";
import { element } from "../../src/render/element.ts";
import { layer } from "../../src/render/layers.ts";

it("a layer holds more than a call has room for", () => {
  const many = Array.from({ length: 400_000 }, () => element("rect"));
  expect(layer("cards", many).children).toHaveLength(many.length);
});
