/** So long may the reading of a small file take, and of each further megabyte, in milliseconds. */
const deadline = 2000;
const megabyte = 1024 * 1024;

/** How long the reading of a file of so many bytes may take, in milliseconds; what takes longer is stopped. */
export function patienceFor(bytes: number): number {
  return deadline * Math.max(1, bytes / megabyte);
}
