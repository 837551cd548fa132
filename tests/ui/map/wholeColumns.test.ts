import { expect, it } from "vitest";
import { wholeColumns } from "../../../src/ui/map/wholeColumns.ts";

const card = (column: number, row = 0) => ({ x: 20 + column * 300, y: row * 90, width: 250, height: 80 });
const ground = { x: 0, y: 0, width: 1500, height: 400 };
const columns = [card(0), card(1), card(2), card(2, 1), { ...card(3), x: 910 }, card(3, 1), card(4)];
const stretch = (own: number, width: number) => wholeColumns(columns, card(own), ground, width);

it("shows as many columns as can be read whole, up to where the next begins with its sign", () => {
  expect(stretch(1, 800)).toEqual({ from: 0, to: 898 });
  expect(stretch(1, 1060)).toEqual({ from: 0, to: 1208 });
  expect(stretch(1, 1300)).toEqual({ from: 0, to: 1500 });
});

it("begins so far on that a card is there with the column after it", () => {
  expect(stretch(3, 800)).toEqual({ from: 608, to: 1500 });
  expect(stretch(2, 600)).toEqual({ from: 608, to: 1208 });
  expect(stretch(4, 800)).toEqual({ from: 608, to: 1500 });
});

it("leaves out no column for the sake of a sliver of the next", () => {
  expect(stretch(1, 898 * 0.86 - 10)).toEqual({ from: 0, to: 898 });
  expect(stretch(1, 898 * 0.86 - 20)).toEqual({ from: 308, to: 898 });
});

it("shows one column at least", () => expect(stretch(1, 100)).toEqual({ from: 308, to: 608 }));
