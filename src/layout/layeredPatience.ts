/** So long whoever shows a graph waits for its layered layout, in milliseconds, before another takes its place. */
export const layeredPatience = 3000;
