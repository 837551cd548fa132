/** A name that every file system takes. */
export function safeName(name: string): string {
  return safePart(name, 80) || "map";
}

/** What a file is called by itself: by its map, and by the claim whose branch alone is in it; short enough for every disk. */
export function suggestedName(map: string, branch: string | undefined): string {
  const part = branch === undefined ? "" : safePart(branch, 40);
  return part === "" ? safeName(map) : `${safePart(map, 40) || "map"}_${part}`;
}

function safePart(name: string, most: number): string {
  return name
    .slice(0, most)
    .replace(/[^\p{L}\p{N}_@-]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
}
