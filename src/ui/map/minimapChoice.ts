import { keep, recalled } from "../onDevice.ts";

const kept = "minimap";
const listeners = new Set<() => void>();
let chosen: boolean | undefined;

/** Whether the reader wants the minimap where there is use for it: so unless they have said otherwise on this device. */
export function wantsMinimap(): boolean {
  chosen ??= recalled(kept) !== "off";
  return chosen;
}

/** Takes the reader's choice, and remembers it where the browser allows that. */
export function chooseMinimap(isWanted: boolean): void {
  chosen = isWanted;
  keep(kept, isWanted ? "on" : "off");
  for (const listener of listeners) listener();
}

/** Calls back when the choice changes; the result ends that. */
export function onMinimapChoice(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
