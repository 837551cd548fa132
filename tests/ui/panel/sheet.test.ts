import { expect, it } from "vitest";
import { screens } from "../../../src/store/state.ts";
import { drawnTo, firstWay, type SheetPlace, wayTo } from "../../../src/ui/panel/sheet.ts";

/** A place in a notation of its own: `2 map claim a` is the second step, on the map, with claim a in the sheet. */
function placeOf(text: string): SheetPlace {
  const [step, name, ...read] = text.split(" ");
  const screen = screens.find((each) => each === name) ?? "map";
  return { step: Number(step), screen, read: read.length === 0 ? undefined : read.join(" ") };
}

/** How the sheet stands after each place, or after it was drawn up or down there. */
function course(...steps: readonly string[]): string {
  const [first = "", ...rest] = steps;
  let way = firstWay(placeOf(first));
  const stands = [way.now.detent];
  for (const step of rest) {
    way = step === "peek" || step === "full" ? drawnTo(way, step) : wayTo(way, placeOf(step));
    stands.push(way.now.detent);
  }
  return stands.join(" ");
}

it.each([
  ["a sheet comes as high as its content", ["0 map", "1 map claim a"], "content content"],
  ["it stays as high from claim to claim", ["0 map claim a", "full", "1 map claim b"], "content full full"],
  ["it makes way for another screen", ["0 outline claim a", "1 answers claim a"], "content peek"],
  ["even one that was all of the screen", ["0 map claim a", "full", "1 outline claim a"], "content full peek"],
  [
    "what is opened there draws it up",
    ["0 map claim a", "1 answers claim a", "2 answers claim b"],
    "content peek content",
  ],
  ["so does an answer", ["0 map claim a", "1 answers claim a", "2 answers voice v"], "content peek content"],
  ["one that the reader drew down stays so", ["0 map claim a", "peek", "1 map claim b"], "content peek peek"],
  ["back finds it as it was", ["0 map claim a", "1 answers claim a", "0 map claim a"], "content peek content"],
  [
    "back from an answer, too",
    ["0 map claim a", "1 answers claim a", "2 answers voice v", "1 answers claim a", "0 map claim a"],
    "content peek content peek content",
  ],
  ["but going there anew does not", ["0 map claim a", "1 answers claim a", "2 map claim a"], "content peek peek"],
  ["back to where it was not seen leaves it in sight", ["4 answers claim a", "3 map claim a"], "content content"],
])("%s", (_, steps, stands) => expect(course(...steps)).toBe(stands));
