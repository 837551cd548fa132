const key = "argument-atlas/minimap";
const listeners = new Set<() => void>();
let chosen: boolean | undefined;

/** Whether the reader wants the minimap where there is use for it: so unless they have said otherwise on this device. */
export function wantsMinimap(): boolean {
  chosen ??= remembered() !== "off";
  return chosen;
}

/** Takes the reader's choice, and remembers it where the browser allows that. */
export function chooseMinimap(isWanted: boolean): void {
  chosen = isWanted;
  try {
    localStorage.setItem(key, isWanted ? "on" : "off");
  } catch {
    // A browser that may not store anything forgets it with the page.
  }
  for (const listener of listeners) listener();
}

/** Calls back when the choice changes; the result ends that. */
export function onMinimapChoice(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function remembered(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
