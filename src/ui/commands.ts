import type { Language } from "../model/map.ts";

/** Where a command is listed. */
export const commandGroups = ["file", "view", "map", "outline", "source", "help"] as const;
export type CommandGroup = (typeof commandGroups)[number];

/** Something the reader can do, by whatever means: it has a name, it may have keys. */
export interface Command {
  /** Its name for the code, for example `file.open`. */
  readonly id: string;
  readonly group: CommandGroup;
  /** What it is called. */
  readonly label: Readonly<Record<Language, string>>;
  /**
   * The keys that run it, for example `Mod+O` (Ctrl, or ⌘ on a Mac), `Shift+1`, `?`, `F6`. Those without Mod, Alt or a
   * function key are left alone while something is typed.
   */
  readonly keys: readonly string[];
  /** Whether it would do something now; without it, always. */
  readonly isEnabled?: () => boolean;
  readonly run: () => void;
}

/** The commands that the parts of the page offer as long as they are there. */
export interface Commands {
  readonly list: () => readonly Command[];
  /** Offers more commands; the result takes them back. */
  readonly offer: (commands: readonly Command[]) => () => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** No commands yet, and a place for them. */
export function createCommands(): Commands {
  let offers: readonly (readonly Command[])[] = [];
  let all: readonly Command[] = [];
  const listeners = new Set<() => void>();
  const change = (next: typeof offers) => {
    offers = next;
    all = offers.flat();
    for (const listener of listeners) listener();
  };
  return {
    list: () => all,
    offer: (commands) => {
      change([...offers, commands]);
      return () => change(offers.filter((offer) => offer !== commands));
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Runs a command unless there is nothing for it to do now; says whether it ran. */
export function run({ isEnabled, run }: Command): boolean {
  if (isEnabled && !isEnabled()) return false;
  run();
  return true;
}
