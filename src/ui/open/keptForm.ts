import { createContext } from "react";
import type { ArgumentMap } from "../../model/map.ts";

/** The form in which a device keeps maps: how they are written, and read again. Undefined comes of what would not read. */
export interface KeptForm {
  /** As a blob, which is kept without being copied. */
  readonly write: (map: ArgumentMap) => Promise<Blob | undefined>;
  readonly read: (text: Blob | string) => Promise<ArgumentMap | undefined>;
}

/** Gives the page a way to write and read what is kept without being held up; without one, it does so itself. */
export const KeptFormContext = createContext<KeptForm | undefined>(undefined);
