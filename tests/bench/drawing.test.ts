import { describe, expect, it } from "vitest";
import { cardsUnderLines, crossings, type DrawnLine } from "../../bench/drawing.ts";

const card = (x: number, y: number) => ({ x, y, width: 100, height: 40 });
const line = (from: number, to: number, ...points: number[]): DrawnLine => ({ from, to, points });

describe("crossings", () => {
  it.each([
    ["an X", [line(0, 1, 0, 0, 100, 100), line(2, 3, 0, 100, 100, 0)], 1],
    ["an X of lines that end in one card", [line(0, 1, 0, 0, 100, 100), line(2, 1, 0, 100, 100, 0)], 0],
    ["two beside one another", [line(0, 1, 0, 0, 100, 0), line(2, 3, 0, 10, 100, 10)], 0],
    [
      "two that come to one way from two sides and leave it crossed",
      [line(0, 1, 0, 0, 20, 20, 80, 20, 100, 0), line(2, 3, 0, 40, 20, 20, 80, 20, 95, -40)],
      1,
    ],
    ["two on one another", [line(0, 1, 0, 0, 100, 0), line(2, 3, 50, 0, 150, 0)], 0],
    ["a crossing at a bend", [line(0, 1, 0, 0, 50, 50, 100, 0), line(2, 3, 50, 0, 50, 100)], 1],
    ["a zigzag through a line", [line(0, 1, 0, -10, 40, 10, 80, -10, 120, 10), line(2, 3, -10, 0, 200, 0)], 3],
    ["a crossing far away", [line(0, 1, 0, 0, 9000, 9000), line(2, 3, 0, 9000, 9000, 0)], 1],
    [
      "three lines through each other",
      [line(0, 1, 0, 0, 90, 90), line(2, 3, 0, 90, 90, 0), line(4, 5, 0, 30, 90, 30)],
      3,
    ],
  ])("counts %s", (_, lines, expected) => expect(crossings({ cards: [], lines })).toBe(expected));
});

describe("cards under lines", () => {
  const cards = [card(0, 0), card(200, 0), card(400, 0)];

  it.each([
    ["a line through a card", [line(0, 2, 100, 20, 400, 20)], 1],
    ["a line to a card, and into it", [line(0, 1, 100, 20, 250, 20)], 0],
    ["a line along a border", [line(0, 2, 100, 40, 400, 40)], 0],
    ["a line around", [line(0, 2, 100, 20, 150, 60, 350, 60, 400, 20)], 0],
    ["two lines through one card", [line(0, 2, 100, 20, 400, 20), line(0, 2, 100, 30, 400, 30)], 1],
    ["a steep line", [line(0, 2, 250, -500, 251, 500)], 1],
  ])("counts %s", (_, lines, expected) => expect(cardsUnderLines({ cards, lines })).toBe(expected));
});
