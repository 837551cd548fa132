/** So long may the reading of a small file take, and of each further megabyte, in milliseconds. */
const deadline = 2000;
const megabyte = 1024 * 1024;

/** How long the reading of a file of so many bytes may take, in milliseconds; what takes longer is stopped. */
export function patienceFor(bytes: number): number {
  return deadline * Math.max(1, bytes / megabyte);
}

/** What looking for a passage takes is as much as so many bytes take. */
const bytesOfPassage = 100;

/** How long the reading of an original text of so many bytes may take, in which so many passages are looked for. */
export function patienceForText(bytes: number, passages: number): number {
  return patienceFor(bytes + bytesOfPassage * passages);
}
