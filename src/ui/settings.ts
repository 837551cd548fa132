import { useSyncExternalStore } from "react";
import { keep, recalled } from "./onDevice.ts";

/** What a reader may have otherwise on this device, and how it is until they say so. */
const settings = {
  /** Whether letters, digits and signs are commands by themselves. */
  letterKeys: true,
  /** Whether the wheel alone zooms the map, instead of moving it. */
  wheelZooms: false,
} as const;

/** The name of a setting. */
export type Setting = keyof typeof settings;

const listeners = new Set<() => void>();
const chosen = new Map<Setting, boolean>();

/** How a setting is now. */
export function isSet(name: Setting): boolean {
  return chosen.get(name) ?? remembered(name) ?? settings[name];
}

/** Takes the reader's choice, and remembers it where the browser allows that. */
export function choose(name: Setting, isOn: boolean): void {
  chosen.set(name, isOn);
  keep(name, isOn ? "on" : "off");
  for (const listener of listeners) listener();
}

/** How a setting is, kept up to date. */
export function useSetting(name: Setting): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isSet(name),
  );
}

function remembered(name: Setting): boolean | undefined {
  const value = recalled(name);
  return value === null ? undefined : value === "on";
}
