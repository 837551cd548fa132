/** What was kept on this device under a name; null where nothing was, or where the browser tells nothing. */
export function recalled(name: string): string | null {
  try {
    return localStorage.getItem(keyOf(name));
  } catch {
    return null;
  }
}

/** Keeps something on this device; a browser that may not store anything forgets it with the page. */
export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(keyOf(name), value);
  } catch {
    // It holds as long as the page is open.
  }
}

function keyOf(name: string): string {
  return `argument-atlas/${name}`;
}
