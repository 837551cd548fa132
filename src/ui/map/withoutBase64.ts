/** Stands for `base64-js`, of which the line breaker uses this alone: every browser reads Base64 by itself. */
const base64 = {
  toByteArray: (text: string): Uint8Array => Uint8Array.from(atob(text), (character) => character.charCodeAt(0)),
};

export default base64;
