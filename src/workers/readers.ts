import { getReady, readInWorker } from "./readInWorker.ts";
import { textInWorker } from "./textInWorker.ts";

/** What reads files and texts beside the page. */
export const readers = { read: readInWorker, getReady, readText: textInWorker };
