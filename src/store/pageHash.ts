import type { ArgumentMap } from "../model/map.ts";
import type { ViewRequest } from "../view/view.ts";
import { pictureHash } from "./pictureHash.ts";

/** What a page in one file shows at first, as the part of an address after `#`; language and theme are the reader's own. */
export function pageHash(map: ArgumentMap, request: ViewRequest): string {
  const parts = pictureHash(map, request, { theme: "light" }).split("&");
  return parts.filter((part) => !/^[lt]=/u.test(part)).join("&");
}
