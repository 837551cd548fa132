/** What fails in a worker's own time is thrown where the page hears of it. */
export function thrown(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}
