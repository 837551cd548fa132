import { createContext } from "react";
import type { FileOrder } from "../../files/order.ts";
import type { ExportFile } from "../../files/pack.ts";
import type { Heard } from "../../model/heard.ts";

/** Makes a file without holding up the page; a signal that is raised ends that, and the promise is then refused. */
export type FileElsewhere = (order: FileOrder, heard: Heard, stop: AbortSignal) => Promise<ExportFile>;

/** Gives the export a way to make files of very large maps beside the page; without one the page makes them itself. */
export const FileElsewhereContext = createContext<FileElsewhere | undefined>(undefined);
