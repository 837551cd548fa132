/** So many of those that lie about the same place are known one by one. */
export const mostKnown = 16;

/** The first place that is clear of others by as much as is wanted; else the first of those that are most so. */
export function clearest<Place>(
  places: Iterable<Place>,
  clearanceOf: (place: Place) => number,
  wanted: number,
): Place | undefined {
  let best: Place | undefined;
  let most = -1;
  for (const place of places) {
    const clearance = clearanceOf(place);
    if (clearance >= wanted) return place;
    if (clearance > most) [best, most] = [place, clearance];
  }
  return best;
}
