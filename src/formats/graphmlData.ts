import type { Localized, RelationType } from "../model/map.ts";
import { localized } from "./draft.ts";
import { allIn, childOf, childrenOf, textIn, type XmlElement } from "./xml.ts";

type Keys = ReadonlyMap<string, string>;

/** What a node of GraphML says, in whichever flavour. */
export interface NodeName {
  readonly text: string;
  readonly label?: Localized;
  readonly isThesis: boolean;
}

/** What a node says: as Argunet has it, else by plain keys, else by the label that yEd shows. */
export function nameOf(node: XmlElement, keys: Keys): NodeName {
  const data = childrenOf(node, "data");
  const argunet = data.flatMap((datum) =>
    ["arg:argument", "arg:thesis", "arg:group"].flatMap((name) => childrenOf(datum, name)),
  );
  const isThesis = argunet.some(({ name }) => name === "arg:thesis");
  const [title, description] = ["arg:title", "arg:description"].map((name) =>
    textOf(argunet[0] && childOf(argunet[0], name)),
  );
  if (title || description) return { ...titled(title ?? "", description ?? ""), isThesis };
  const plain = (names: RegExp) =>
    textOf(data.find(({ attributes }) => names.test(keys.get(attributes.get("key") ?? "") ?? "")));
  const text = plain(/^(?:text|content|description|claim)$/u);
  const label = plain(/^(?:label|name|title)$/u);
  if (text || label) return { ...titled(label, text), isThesis };
  const shown = data.flatMap((datum) => allIn(datum, "y:NodeLabel")).map(textOf);
  return { text: shown.filter((words) => words !== "").join(" "), isThesis };
}

/** A text with a blank for each of its gaps. */
export function onOneSpace(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

function textOf(element: XmlElement | undefined): string {
  return element ? onOneSpace(textIn(element)) : "";
}

/** A title that fits on a card is a label, a longer one goes before the text. */
function titled(title: string, text: string): { readonly text: string; readonly label?: Localized } {
  if (title === "" || text === "" || title === text) return { text: title === text ? text : title + text };
  const isShort = /\p{Script=Han}/u.test(title) ? [...title].length <= 16 : [...title].length <= 34;
  return isShort ? { text, label: localized(title) } : { text: `${title}: ${text}` };
}

const words: readonly (readonly [RegExp, RelationType])[] = [
  [/attack|rebut|con\b|oppos|object|undercut|refut|contra|defeat/iu, "rebut"],
  [/support|pro\b|reason|premise|entail|because/iu, "support"],
];

/** What an edge means, by its type or label, else by its colour (red or green), else by its stroke; nothing where none tells. */
export function edgeTypeOf(edge: XmlElement, keys: Keys): RelationType | undefined {
  const data = childrenOf(edge, "data");
  const argunet = data.map((datum) => childOf(datum, "arg:edge")?.attributes.get("type") ?? "");
  const plain = data
    .filter(({ attributes }) =>
      /type|relation|kind|label|polarity|class/u.test(keys.get(attributes.get("key") ?? "") ?? ""),
    )
    .map(textOf);
  const labels = data.flatMap((datum) => allIn(datum, "y:EdgeLabel")).map(textOf);
  for (const said of [...argunet, ...plain, ...labels]) {
    const found = words.find(([word]) => word.test(said));
    if (found) return found[1];
  }
  const [line] = data.flatMap((datum) => allIn(datum, "y:LineStyle"));
  return line && byColour(line.attributes.get("color") ?? "", line.attributes.get("type") ?? "");
}

/** What a colour tells, a plain red or green; else a dashed line is an attack. */
function byColour(colour: string, stroke: string): RelationType | undefined {
  const [red = 0, green = 0, blue = 0] = (/^#?([\da-f]{6})/iu.exec(colour)?.[1]?.match(/../gu) ?? []).map((part) =>
    Number.parseInt(part, 16),
  );
  if (colour === "red" || (red > 1.5 * green && red > 1.5 * blue)) return "rebut";
  if (colour === "green" || (green > 1.2 * red && green > 1.2 * blue)) return "support";
  return stroke === "dashed" ? "rebut" : undefined;
}
