/** What a page in one file says before its program runs. */
export const onePageMessages = {
  withoutScript: "論點地圖需要 JavaScript。Argument Atlas needs JavaScript.",
} as const;
