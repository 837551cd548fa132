/** The address that the page's own asks for a map with `?map=`, as it is written there. */
export function writtenAddress(): string {
  return new URLSearchParams(location.search).get("map") ?? "";
}

/** The same in full; undefined where it is none. */
export function askedAddress(): string | undefined {
  const written = writtenAddress();
  return URL.canParse(written, document.baseURI) ? new URL(written, document.baseURI).href : undefined;
}
