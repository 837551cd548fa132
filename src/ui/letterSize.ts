/** How large the page sets usual letters, in pixels: as the reader asked the browser to; 16 where no page is laid out. */
export function letterSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}
