/** What a message must not lie on: what can be pressed or written in, and the card of the tour; but not the rows and cards that are read. */
const controls = "button, a[href], input, select, textarea, summary, [role=tab], [data-minimap], [data-region=tour]";
const read = "[role=tree], [role=grid], svg[data-showing]";
/** No control is smaller than two such steps. */
const step = 11;
const gap = 8;

/** Lifts a message at the foot of the window off the controls that it would lie on; where there is no such place, it stays. */
export function clearOfControls(message: HTMLElement): void {
  message.style.bottom = "";
  const place = message.getBoundingClientRect();
  let { bottom } = place;
  for (let top = topOfControls(place, bottom); top !== undefined; top = topOfControls(place, bottom)) {
    bottom = Math.min(top - gap, bottom - 1);
    if (bottom < place.height) return;
  }
  if (bottom !== place.bottom) message.style.bottom = `${innerHeight - bottom}px`;
}

/** Where the highest of the controls begins that are seen where a message would be, were its foot there; undefined where none is. */
function topOfControls({ left, right, height }: DOMRect, foot: number): number | undefined {
  const tops: number[] = [];
  for (const y of stepsTo(foot - height, foot))
    for (const x of stepsTo(left, right)) {
      const found = document.elementFromPoint(x, y)?.closest(controls);
      if (found && !found.closest(read)) tops.push(found.getBoundingClientRect().top);
    }
  return tops.length > 0 ? Math.min(...tops) : undefined;
}

/** From one edge to the other, both with it. */
function* stepsTo(from: number, to: number): Iterable<number> {
  for (let at = from; at < to; at += step) yield at;
  if (to > from) yield to;
}
