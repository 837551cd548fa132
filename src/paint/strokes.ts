import type { Rectangle } from "../layout/layout.ts";
import type { SvgElement } from "../render/element.ts";
import { pdfPath } from "../render/pdf/pdfPath.ts";
import { shapeData } from "../render/pdf/shapeData.ts";

/** How shapes are painted; those that are painted alike are painted together. */
export interface Paint {
  readonly fill: string;
  /** In place of a colour: the same one, more or less of it. */
  readonly fade?: Fade;
  readonly fillOpacity: number;
  readonly stroke: string;
  readonly strokeOpacity: number;
  readonly width: number;
  readonly dashes: string;
  readonly offset: number;
  readonly cap: string;
  readonly join: string;
  readonly opacity: number;
  /** How much wider and higher it is all painted, lines too: what would be a speck or a thread from afar grows. */
  readonly across: number;
  readonly down: number;
}

/** A colour that fades over a box, to the right or down. */
export interface Fade {
  readonly box: Rectangle;
  readonly isDown: boolean;
  readonly stops: readonly { readonly offset: number; readonly color: string; readonly opacity: number }[];
}

/** A shape, counted in what it is stretched by, and how it is turned. */
export interface Shape {
  readonly data: string;
  readonly turn?: string;
}

/** A few signs in a picture, centred on a point. */
export interface Sign {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly font: string;
  readonly fill: string;
  readonly opacity: number;
}

/** What is painted alike: the path of all shapes that are not turned, so that it is quickly handed over; and those that are. */
export interface Stroke {
  readonly paint: Paint;
  readonly data: string;
  readonly turned: readonly Required<Shape>[];
}

/** What is painted of some elements: the shapes by their paint, in the order in which each paint comes first; then the signs. */
export interface Strokes {
  readonly strokes: readonly Stroke[];
  readonly signs: readonly Sign[];
}

/** How many times as large a sign is painted from afar, and how many times as high a bar. */
export interface Growth {
  readonly speck: number;
  readonly bar: number;
}

/** How much signs and bars grow at a zoom, as map.module.css has it for `.speck` and `.bar-afar`. */
export function growthAt(zoom: number): Growth {
  return { speck: Math.min(1.9, Math.max(1, 0.42 / zoom)), bar: Math.min(1.7, Math.max(1, 0.48 / zoom)) };
}

/** How elements are sorted. */
export interface Sorting {
  readonly growth: Growth;
  readonly opacity?: number;
  /** What is defined to fill shapes with, by its id. */
  readonly fills?: ReadonlyMap<string, SvgElement>;
}

/** Sorts what is drawn of a picture by its paint. */
export function strokesOf(elements: readonly SvgElement[], { growth, opacity = 1, fills }: Sorting): Strokes {
  const strokes = new Map<string, { readonly paint: Paint; readonly shapes: Shape[] }>();
  const signs: Sign[] = [];
  const add = (element: SvgElement, around: Around) => {
    const shape = shapeOf(element, around);
    const fade = fadeOf(around.style.fill, shape, fills);
    const paint = paintOf(around, fade);
    const key = fade ? `fade ${strokes.size}` : Object.values(paint).join();
    const known = strokes.get(key) ?? { paint, shapes: [] };
    strokes.set(key, known);
    known.shapes.push(shape);
  };
  const take = (element: SvgElement, around: Around) => {
    const inner = within(element, around, growth);
    if (element.name === "text") signs.push(signOf(element, inner.opacity));
    else if (element.name === "g") takeAll(element.children, inner);
    else add(element, inner);
  };
  const takeAll = (parts: SvgElement["children"], around: Around) => {
    for (const part of parts) if (typeof part !== "string") take(part, around);
  };
  takeAll(elements, { style: {}, opacity, across: 1, down: 1, middle: [0, 0] });
  return { strokes: [...strokes.values()].map(({ paint, shapes }) => strokeOf(paint, shapes)), signs };
}

function strokeOf(paint: Paint, shapes: readonly Shape[]): Stroke {
  const still = shapes.flatMap(({ data, turn }) => (turn === undefined ? [data] : []));
  const turned = shapes.flatMap(({ data, turn }) => (turn === undefined ? [] : [{ data, turn }]));
  return { paint, data: still.join(""), turned };
}

/** What an element has of those that it lies in. */
interface Around {
  readonly style: SvgElement["attributes"];
  readonly opacity: number;
  readonly across: number;
  readonly down: number;
  /** The middle of what grows. */
  readonly middle: readonly [number, number];
}

function within(element: SvgElement, around: Around, { speck, bar }: Growth): Around {
  const { attributes } = element;
  const inner = {
    ...around,
    style: { ...around.style, ...attributes },
    opacity: around.opacity * Number(attributes.opacity ?? 1),
  };
  // What grows, grows from its own middle.
  if (attributes.class === "speck") return { ...inner, across: speck, down: speck, middle: middleOf(element) };
  return attributes.class === "bar-afar" ? { ...inner, down: bar, middle: middleOf(element) } : inner;
}

/** The middle of a shape, or of the first shape of a group. */
function middleOf({ attributes, children }: SvgElement): readonly [number, number] {
  const [first] = children;
  if (first !== undefined && typeof first !== "string") return middleOf(first);
  const number = (key: string) => Number(attributes[key] ?? 0);
  return [number("cx") + number("x") + number("width") / 2, number("cy") + number("y") + number("height") / 2];
}

/** A shape so placed that, once it is stretched, the middle of what grows is where it was. */
function shapeOf({ name, attributes }: SvgElement, { across, down, middle: [x, y] }: Around): Shape {
  const [dx, dy] = [x / across - x, y / down - y];
  const isStill = dx === 0 && dy === 0;
  if (name === "path") return { data: String(attributes.d), ...(isStill ? {} : { turn: `translate(${dx} ${dy})` }) };
  const moved = (key: string, by: number) => (key in attributes ? { [key]: Number(attributes[key]) + by } : {});
  const placed = { ...attributes, ...moved("x", dx), ...moved("cx", dx), ...moved("y", dy), ...moved("cy", dy) };
  const element = { name, attributes: placed, children: [] };
  const [cx, cy] = middleOf(element);
  // Nothing in a picture is turned but squares, on their corner.
  const turn = attributes.transform === undefined ? {} : { turn: `rotate(45 ${cx} ${cy})` };
  return { data: shapeData(element) ?? "", ...turn };
}

function paintOf({ style, opacity, across, down }: Around, fade: Fade | undefined): Paint {
  const text = (key: string, otherwise: string) => String(style[key] ?? otherwise);
  return {
    fill: text("fill", "#000000"),
    ...(fade ? { fade } : {}),
    fillOpacity: Number(style["fill-opacity"] ?? 1),
    stroke: text("stroke", "none"),
    strokeOpacity: Number(style["stroke-opacity"] ?? 1),
    width: Number(style["stroke-width"] ?? 1),
    dashes: text("stroke-dasharray", ""),
    offset: Number(style["stroke-dashoffset"] ?? 0),
    cap: text("stroke-linecap", "butt"),
    join: text("stroke-linejoin", "miter"),
    ...{ opacity, across, down },
  };
}

function fadeOf(
  fill: string | number | undefined,
  { data }: Shape,
  fills: ReadonlyMap<string, SvgElement> | undefined,
): Fade | undefined {
  const gradient = fills?.get(/^url\(#(.+)\)$/u.exec(String(fill))?.[1] ?? "");
  if (!gradient) return undefined;
  const stops = gradient.children.flatMap((stop) =>
    typeof stop === "string"
      ? []
      : [
          {
            offset: Number(stop.attributes.offset),
            color: String(stop.attributes["stop-color"]),
            opacity: Number(stop.attributes["stop-opacity"]),
          },
        ],
  );
  return { box: pdfPath(data).box, isDown: gradient.attributes.gradientTransform !== undefined, stops };
}

function signOf({ attributes, children }: SvgElement, opacity: number): Sign {
  const { x, y, "font-size": size, "font-weight": weight, "font-family": family, fill } = attributes;
  return {
    ...{ text: children.join(""), x: Number(x), y: Number(y) },
    ...{ font: `${weight} ${size}px ${family}`, fill: String(fill), opacity },
  };
}
