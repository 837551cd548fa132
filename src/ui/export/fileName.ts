/** A name that every file system takes. */
export function safeName(name: string): string {
  const safe = name.slice(0, 80).replace(/[^\p{L}\p{N}_@-]+/gu, "-");
  return safe.replace(/^-+|-+$/gu, "") || "map";
}
