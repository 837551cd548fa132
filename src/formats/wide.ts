/** Whether a character is as wide as a Han character: one of them, kana, Hangul, a full-width sign or a picture. */
export function isWide(character: string): boolean {
  return wide.test(character);
}

const wide = /[\p{Script=Han}\u3000-\u30ff\uac00-\ud7a3\uff01-\uff60\u{1f300}-\u{1faff}]/u;
