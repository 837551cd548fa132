/** What stands in an element: other elements, texts as they are, nothing. */
type Child = Node | string | undefined;

/** Makes an element of a page: attributes as written, children as elements or as text. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** A button with a name, and what it does. */
export function makeButton(
  label: string,
  press: () => void,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLButtonElement {
  const button = make("button", { type: "button", "aria-label": label, title: label, ...attributes }, ...children);
  button.addEventListener("click", press);
  return button;
}
