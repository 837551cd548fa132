import { createContext } from "react";
import type { ArgumentMap } from "../../model/map.ts";

/** The form in which a device keeps maps: how they are written, and read again. Undefined comes of what would not read. */
export interface KeptForm {
  readonly write: (map: ArgumentMap) => Promise<string | undefined>;
  readonly read: (text: string) => Promise<ArgumentMap | undefined>;
}

/** Writes and reads on the page. */
export const onThePage: KeptForm = {
  write: async (map) => (await import("../../formats/keptText.ts")).writeKept(map),
  read: async (text) => (await import("../../formats/keptText.ts")).readKept(text),
};

/** Gives the page a way to write and read what is kept without being held up. */
export const KeptFormContext = createContext<KeptForm>(onThePage);
