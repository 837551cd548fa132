import { type Command, run } from "./commands.ts";
import { isSet } from "./settings.ts";

/** Places in which keys of their own are typed. */
const typing = "input, textarea, select, [contenteditable], [role=menu], [role=dialog], dialog";

/** The parts of the page in which letters, digits and Escape are commands; they are too where nothing has the focus, as at the start. */
const regions = "[data-region]";

/** Runs the command that has this key; says whether one did, so that the browser's own meaning is left out only then. */
export function dispatchKey(event: KeyboardEvent, commands: readonly Command[]): boolean {
  if (event.defaultPrevented || isComposing(event)) return false;
  // Of several that share a key, the first that would do something now runs.
  const hasRun = commands.some(
    (command) => command.keys.some((key) => matches(event, key) && isHeard(event, key)) && run(command),
  );
  if (hasRun) event.preventDefault();
  return hasRun;
}

/** Whether an input method is putting a character together: its keys are not ours. */
function isComposing(event: KeyboardEvent): boolean {
  // Some browsers end the composition before the last key of it arrives; that key has the code 229.
  return event.isComposing || event.keyCode === 229;
}

/** Whether a pressed key is the one written so. */
export function matches(event: KeyboardEvent, written: string): boolean {
  const parts = written.split("+").filter((part) => part !== "");
  const key = written.endsWith("+") ? "+" : (parts.at(-1) ?? "");
  const asked = new Set(written.endsWith("+") ? parts : parts.slice(0, -1));
  if (asked.has("Mod") !== (event.ctrlKey || event.metaKey) || asked.has("Alt") !== event.altKey) return false;
  // A sign such as "?" or "+" may need Shift or not, as the keyboard has it.
  if (isSign(key)) return event.key === key;
  return asked.has("Shift") === event.shiftKey && hits(event, key);
}

function hits(event: KeyboardEvent, key: string): boolean {
  // By place, since with Shift a digit's key gives another sign.
  if (/^\d$/u.test(key)) return event.code === `Digit${key}` || event.code === `Numpad${key}`;
  return event.key.length === 1 ? event.key.toUpperCase() === key.toUpperCase() : event.key === key;
}

function isSign(key: string): boolean {
  return /^[^\p{L}\p{N}]$/u.test(key);
}

function isHeard(event: KeyboardEvent, written: string): boolean {
  const target = event.target instanceof Element ? event.target : null;
  if (document.querySelector("dialog:modal")) return false;
  if (/^(?:.*\+)?F\d+$/u.test(written)) return true;
  if (/(?:^|\+)(?:Mod|Alt)\+/u.test(written)) return true;
  if (isCharacter(written) && !isSet("letterKeys")) return false;
  if ((isCharacter(written) || written === "Escape") && target === document.body) return true;
  return target !== null && target.closest(typing) === null && target.closest(regions) !== null;
}

/** Whether it is a letter, a digit or a sign, with Shift or without. */
function isCharacter(written: string): boolean {
  return /^(?:Shift\+)?[^ ]$/u.test(written);
}

/** How a written key is shown: `Mod+O` is `⌘O` on a Mac, `Ctrl+O` elsewhere. */
export function shownKey(written: string, isMac: boolean): readonly string[] {
  const key = written.endsWith("+") ? "+" : (written.split("+").at(-1) ?? "");
  const modifiers = written.slice(0, written.length - key.length).split("+");
  return [...modifiers, key].filter((part) => part !== "").map((part) => keyCap(part, isMac));
}

const caps: Readonly<Record<string, string>> = {
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
  Enter: "↵",
  Escape: "Esc",
  "-": "−",
  " ": "Space",
};

function keyCap(part: string, isMac: boolean): string {
  if (part === "Mod") return isMac ? "⌘" : "Ctrl";
  if (part === "Alt") return isMac ? "⌥" : "Alt";
  return caps[part] ?? part;
}
