import { pictureOf } from "../../render/picture.ts";
import type { AtlasState } from "../../store/state.ts";
import { download } from "./download.ts";

/** Saves the picture as it is shown, the very bytes that the command line writes; the result is the file's name. */
export function exportSvg({ map, language, layout, folded, theme }: AtlasState): string {
  const fileName = `${safeName(map.id)}.svg`;
  download(fileName, pictureOf(map, { language, layout, folded }, { theme }), "image/svg+xml");
  return fileName;
}

/** A name that every file system takes. */
function safeName(id: string): string {
  const name = id.slice(0, 80).replace(/[^\p{L}\p{N}_-]+/gu, "-");
  return name.replace(/^-+|-+$/gu, "") || "map";
}
