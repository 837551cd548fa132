/** The name of the package that an import could not find: outlines, PNG and fonts need some that text does not. */
export function packageMissing(error: unknown): string | undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code !== "ERR_MODULE_NOT_FOUND" && code !== "MODULE_NOT_FOUND") return undefined;
  return /package '([^']+)'|module '([^']+)'/u.exec(String(error))?.slice(1).find(Boolean) ?? "";
}
