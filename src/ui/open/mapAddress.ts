/** Why an address is not asked for a map. */
export type AddressRefusal = "unreadable" | "scheme" | "login" | "private" | "foreign";

/** Where a map may come from: the page's own host alone, or any public one by https too. */
export type Reach = "own" | "any";

/** An address from which a map may be asked, or why not. */
export type MapAddress =
  | { readonly url: URL; readonly isOwn: boolean }
  | { readonly refusal: AddressRefusal; readonly host?: string };

/**
 * Reads an address, as it is written in a link or on an element of a host's page. Only http and https are asked, no name or
 * password is sent, and of other hosts only those that are public and answer by https.
 */
export function mapAddress(written: string, base: string, reach: Reach): MapAddress {
  if (!URL.canParse(written, base)) return { refusal: "unreadable" };
  const url = new URL(written, base);
  const isOwn = url.origin === new URL(base).origin && url.origin !== "null";
  if (!/^https?:$/u.test(url.protocol) || (!isOwn && url.protocol !== "https:")) return { refusal: "scheme" };
  if (url.username !== "" || url.password !== "") return { refusal: "login" };
  if (!isOwn && isPrivate(url.hostname)) return { refusal: "private", host: url.host };
  return isOwn || reach === "any" ? { url, isOwn } : { refusal: "foreign", host: url.host };
}

/** Names that lead nowhere but into a network of somebody's own. */
const privateNames = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|test|invalid|arpa)$/u;

/** Addresses that are not of the public network (RFC 6890), by their first numbers. */
const privateNumbers = [
  /^(?:0|10|127)\./u,
  /^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./u,
  /^169\.254\./u,
  /^172\.(?:1[6-9]|2\d|3[01])\./u,
  /^192\.(?:168|0\.0|0\.2)\./u,
  /^198\.(?:1[89]|51\.100)\./u,
  /^203\.0\.113\./u,
  /^(?:22[4-9]|2[3-5]\d)\./u,
];

/** Whether a host, as a URL writes it, is of a private network; every address in the newer form counts as one. */
function isPrivate(hostname: string): boolean {
  const host = hostname.replace(/\.$/u, "");
  // A URL writes all forms of an IPv4 address alike. Of IPv6 some lead to the same places: none is asked.
  if (host.startsWith("[") || !host.includes(".")) return true;
  return privateNames.test(host) || privateNumbers.some((numbers) => numbers.test(host));
}
