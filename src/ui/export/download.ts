/** Hands the reader a file made here; nothing is sent anywhere. */
export function download(fileName: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser has taken hold of the file once the click is over; later on some read it still.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
