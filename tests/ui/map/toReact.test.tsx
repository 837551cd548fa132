import { render } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { layoutView } from "../../../src/layout/layoutView.ts";
import { drawMap } from "../../../src/render/drawMap.ts";
import { element, type SvgElement } from "../../../src/render/element.ts";
import { createScene } from "../../../src/scene/createScene.ts";
import { type Decorate, toReact } from "../../../src/ui/map/toReact.tsx";
import { createView } from "../../../src/view/createView.ts";
import { debate } from "../../support/maps.ts";

function pictureOf(language: "zh-Hant" | "en"): SvgElement {
  const view = createView(debate, { language, layout: "tidy", folded: new Set() });
  return drawMap(createScene(view, layoutView(view)), { theme: "light", embedded: true });
}

function inSvg(drawn: SvgElement, decorate: Decorate = () => undefined) {
  return toReact(element("svg", {}, drawn), decorate);
}

it.each(["zh-Hant", "en"] as const)("writes the same elements, attributes and texts into the page (%s)", (language) => {
  const complaints = vi.spyOn(console, "error");
  const picture = pictureOf(language);
  const { container } = render(inSvg(picture));
  const drawn = container.querySelector("svg")?.firstElementChild;
  expect(complaints).not.toHaveBeenCalled();
  expect(drawn && plain(drawn)).toEqual(expectedPlain(picture));
});

it("keeps an element of the page when what it shows moves", () => {
  const card = (y: number) => element("g", {}, element("g", { "data-claim": "a" }, element("rect", { y })));
  const { container, rerender } = render(inSvg(card(1)));
  const before = container.querySelector("[data-claim]");
  const moved = element("g", {}, element("g", { "data-claim": "b" }), ...card(2).children);
  rerender(inSvg(moved));
  expect(container.querySelector('[data-claim="a"]')).toBe(before);
});

it("adds what the live map adds, beneath what is drawn", () => {
  const drawn = element("g", { "data-claim": "a" }, element("rect", { class: "face" }));
  const decorate = ({ name }: SvgElement) =>
    name === "g" ? { properties: { role: "button" }, beneath: <circle /> } : undefined;
  const { container } = render(inSvg(drawn, decorate));
  const card = container.querySelector("[data-claim]");
  expect(card).toHaveAttribute("role", "button");
  expect([...(card?.children ?? [])].map((child) => child.localName)).toEqual(["circle", "rect"]);
});

it("lets a text be a text, whatever it looks like", () => {
  const hostile = '<img src="x" onerror="alert(1)">';
  const { container } = render(inSvg(element("text", {}, hostile)));
  expect(container.querySelector("text")?.textContent).toBe(hostile);
  expect(container.querySelector("img")).toBeNull();
});

type Plain = readonly [name: string, attributes: Readonly<Record<string, string>>, ...children: (Plain | string)[]];

function plain(node: Element): Plain {
  const attributes = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));
  const children = [...node.childNodes].map((child) =>
    child instanceof Element ? plain(child) : (child.textContent ?? ""),
  );
  return [node.localName, attributes, ...children];
}

function expectedPlain({ name, attributes, children }: SvgElement): Plain {
  const written = Object.entries(attributes).map(([key, value]) => [
    key === "xml:lang" ? "lang" : key,
    key === "style"
      ? String(value)
          .replace(/:(?=\S)/gu, ": ")
          .replace(/;?$/u, ";")
      : String(value),
  ]);
  return [
    name,
    Object.fromEntries(written),
    ...children.map((child) => (typeof child === "string" ? child : expectedPlain(child))),
  ];
}
