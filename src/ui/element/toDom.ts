import type { SvgElement } from "../../render/element.ts";

/** What is drawn of an element in a page: the same, or with more to it. */
export type Enliven = (element: SvgElement) => SvgElement;

const namespace = "http://www.w3.org/2000/svg";
const xml = "http://www.w3.org/XML/1998/namespace";

/** The picture as elements of a page: texts as text, styles by the browser's own objects, so that every policy allows them. */
export function toDom(picture: SvgElement, enliven: Enliven): SVGElement {
  const { name, attributes, children } = enliven(picture);
  const made = document.createElementNS(namespace, name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (attribute === "style") declare(made, String(value));
    else if (attribute === "xml:lang") made.setAttribute("lang", String(value));
    else if (attribute === "xml:space") made.setAttributeNS(xml, attribute, String(value));
    else made.setAttribute(attribute, String(value));
  }
  made.append(...children.map((child) => (typeof child === "string" ? child : toDom(child, enliven))));
  return made;
}

function declare({ style }: SVGElement, declarations: string): void {
  for (const declaration of declarations.split(";")) {
    const [property = "", value = ""] = declaration.split(":");
    style.setProperty(property.trim(), value.trim());
  }
}
