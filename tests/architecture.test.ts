import { expect, it } from "vitest";
import { breaches } from "./support/floors.ts";
import { sourcesIn } from "./support/sources.ts";

it("keeps to the floors, the packages to their rooms, and no file makes a page of text", () => {
  expect(breaches(sourcesIn("src", ".ts", ".tsx"))).toEqual([]);
});

it("asks no other host for a style, a font or a picture", () => {
  const foreign = sourcesIn("src", ".css").filter(({ text }) => /(?:url\(|@import)\s*["']?(?:\w+:)?\/\//u.test(text));
  expect(foreign.map(({ path }) => path)).toEqual([]);
});

it("counts no children within :has(), for which the browser would style all lists anew at each change of the page", () => {
  const counting = sourcesIn("src", ".css").filter(({ text }) => /:has\([^(){]*:nth-/u.test(text));
  expect(counting.map(({ path }) => path)).toEqual([]);
});

it.each([
  ["src/view/view.ts", 'import type { Layout } from "../layout/layout.ts";', "sees src/layout/layout.ts"],
  ["src/view/view.ts", 'export function f(): import("../layout/layout.ts").Box {}', "sees src/layout/layout.ts"],
  ["src/view/view.ts", 'const layout = await import("../layout/layout.ts");', "sees src/layout/layout.ts"],
  ["src/view/view.ts", "const layout = await import(`../layout/layout.ts`);", "sees src/layout/layout.ts"],
  ["src/view/view.ts", "const layout = await import(place);", "only known when it runs"],
  ["src/formats/a.ts", 'import { b } from "../passages/b.ts";', "sees src/passages/b.ts"],
  ["src/ui/App.tsx", 'import url from "../workers/layout.worker.ts?worker&url";', "sees src/workers/layout.worker.ts"],
  ["src/ui/App.tsx", 'new Worker(new URL("../workers/layout.worker.ts", import.meta.url));', "sees src/workers/"],
  ["src/messages/en.ts", 'import { questions } from "../model/questions.ts";', "more than the words of a map"],
  ["src/model/map.ts", 'import schema from "../../data/schema/map.json";', "reaches out of src/"],
  ["src/ui/App.tsx", 'import { readFileSync } from "node:fs";', "needs Node"],
  ["src/scene/scene.ts", 'import { layout } from "@dagrejs/dagre";', "belongs to layout"],
  ["src/store/store.ts", 'import { create } from "zustand";', "belongs to ui"],
  ["src/ui/App.tsx", 'import moment from "moment";', "tied to no room"],
  ["src/ui/App.tsx", 'export { Card } from "./Card.tsx";', "only barrel"],
  ["src/ui/App.tsx", 'export * from "./Card.tsx";', "only barrel"],
  ["src/ui/App.tsx", "element.innerHTML = claim.text;", "uses innerHTML"],
  ["src/ui/App.tsx", 'element["innerHTML"] = claim.text;', "uses innerHTML"],
  ["src/ui/App.tsx", "element[`outerHTML`] = claim.text;", "uses outerHTML"],
  ["src/ui/App.tsx", "const a = <div dangerouslySetInnerHTML={{ __html: b }} />;", "uses dangerouslySetInnerHTML"],
  ["src/ui/App.tsx", "select(node).html(claim.text);", "uses .html"],
  ["src/ui/App.tsx", "document.write(claim.text);", "uses document.write"],
  ["src/ui/App.tsx", 'window.document["writeln"](claim.text);', "uses document.writeln"],
  ["src/ui/App.tsx", "eval(claim.text);", "uses eval"],
  ["src/ui/App.tsx", "new Function(claim.text)();", "uses Function"],
  ["src/layout/tidy.ts", "claims.sort((a, b) => a.id.localeCompare(b.id));", "uses localeCompare"],
  ["src/layout/tidy.ts", "const jitter = Math.random();", "uses .random"],
  ["src/layout/utils.ts", "export const a = 1;", "a name that says nothing"],
  ["src/ui/common/Card.tsx", "export const a = 1;", "a name that says nothing"],
  ["src/model/index.ts", "export const a = 1;", "a name that says nothing"],
  ["src/services/fetch.ts", "export const a = 1;", "stands in no room"],
])("finds what is wrong with %s: %s", (path, text, breach) => {
  expect(breaches([{ path, text }]).join()).toContain(breach);
});

it.each([
  ["src/layout/tidy.ts", 'import type { View } from "../view/view.ts"; import { order } from "./order.ts";'],
  ["src/ui/App.tsx", 'import { words } from "../messages/words.ts"; import "./app.module.css"; // never innerHTML'],
  ["src/ui/App.tsx", "await navigator.clipboard.write([picture]);"],
  ["src/formats/json.ts", 'import { object } from "zod/mini";'],
  ["src/cli/main.ts", 'import { argv } from "node:process"; stream.write("eval(x) is text");'],
  [
    "src/main.tsx",
    'import url from "./workers/layout.worker.ts?worker&url"; import map from "../data/a/map.json?url";',
  ],
  ["src/index.ts", 'export { positions } from "./model/questions.ts";'],
])("finds nothing wrong with %s: %s", (path, text) => {
  expect(breaches([{ path, text }])).toEqual([]);
});
