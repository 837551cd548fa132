import { createElement, Fragment, type ReactElement, type ReactNode } from "react";
import type { SvgElement } from "../../render/element.ts";

/** What the live map adds to an element of the picture. */
export interface Decoration {
  /** Further properties, by React's names. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** Drawn inside it, beneath its own children and above them. */
  readonly beneath?: ReactNode;
  readonly above?: ReactNode;
}

/** Says what the live map adds to an element, where it adds anything. */
export type Decorate = (element: SvgElement) => Decoration | undefined;

/** The picture as React elements: the same elements, attributes and texts, and what the live map adds to them. */
export function toReact(picture: SvgElement, decorate: Decorate): ReactElement {
  return write(picture, keyOf(picture, new Map()), decorate);
}

function write(element: SvgElement, key: string, decorate: Decorate): ReactElement {
  const decoration = decorate(element);
  const taken = new Map<string, number>();
  const children = element.children.map((child) =>
    typeof child === "string" ? child : write(child, keyOf(child, taken), decorate),
  );
  return createElement(element.name, { ...propertiesOf(element), ...decoration?.properties, key }, [
    ...fragment("beneath", decoration?.beneath),
    ...children,
    ...fragment("above", decoration?.above),
  ]);
}

function fragment(key: string, node: ReactNode): readonly ReactElement[] {
  return node === undefined ? [] : [<Fragment key={key}>{node}</Fragment>];
}

const identities = [
  "claim",
  "mark",
  "fold",
  "edge",
  "lane",
  "answer",
  "territory",
  "ribbon",
  "bracket",
  "layer",
  "level",
];

/** Names an element among its siblings by what it shows, so that it stays the same element when its place changes. */
function keyOf({ name, attributes }: SvgElement, taken: Map<string, number>): string {
  const kind = identities.find((identity) => attributes[`data-${identity}`] !== undefined);
  const base = kind === undefined ? name : [kind, attributes[`data-${kind}`], attributes["data-part"]].join(" ");
  const count = taken.get(base) ?? 0;
  taken.set(base, count + 1);
  return `${base} ${count}`;
}

function propertiesOf({ attributes }: SvgElement): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) =>
      name === "style" ? [name, declarationsOf(String(value))] : [propertyOf(name), value],
    ),
  );
}

/** The declarations of a style attribute, for React to set one by one: the page's policy forbids the attribute itself. */
function declarationsOf(style: string): Record<string, string> {
  const declarations = style.split(";").filter((declaration) => declaration.includes(":"));
  return Object.fromEntries(
    declarations.map((declaration) => {
      const at = declaration.indexOf(":");
      return [camelCased(declaration.slice(0, at).trim()), declaration.slice(at + 1).trim()];
    }),
  );
}

const properties = new Map([
  ["class", "className"],
  // In a page the language of an element is its `lang`, whatever its namespace.
  ["xml:lang", "lang"],
]);

function propertyOf(attribute: string): string {
  const known = properties.get(attribute);
  if (known !== undefined) return known;
  const isPlain = /^(?:data|aria)-/u.test(attribute);
  const property = isPlain ? attribute : camelCased(attribute);
  properties.set(attribute, property);
  return property;
}

function camelCased(name: string): string {
  return name.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
}
