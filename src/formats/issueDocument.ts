import type { Words } from "./issue.ts";

/** What the document of all issues has of one code: what it is, and how it goes wrong and right. */
export interface Explanation {
  readonly code: string;
  readonly about: Words;
  /** None where a sample would be too long to be shown. */
  readonly wrong?: string;
  readonly right?: string;
}

/** The explanation of a code in the document (docs/issues.md); undefined where it has none. */
export function explanationIn(document: string, code: string): Explanation | undefined {
  const section = sectionsOf(document).find((one) => one.startsWith(`${code}\n`));
  if (section === undefined) return undefined;
  const paragraphs = section
    .slice(code.length)
    .split(/^(?:Wrong:|## )/mu, 1)
    .join("")
    .split(/\n{2,}/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");
  const [wrong, right] = [...section.matchAll(/^```.*\n([\s\S]*?)\n```$/gmu)].map(([, sample]) => sample);
  return {
    code,
    about: {
      "zh-Hant": paragraphs.filter(isChinese).map(plain).join(""),
      en: paragraphs
        .filter((paragraph) => !isChinese(paragraph))
        .map(plain)
        .join(" "),
    },
    ...(wrong === undefined ? {} : { wrong }),
    ...(right === undefined ? {} : { right }),
  };
}

/** The codes that the document has. */
export function codesIn(document: string): readonly string[] {
  return sectionsOf(document).map((section) => section.slice(0, section.indexOf("\n")));
}

function sectionsOf(document: string): readonly string[] {
  return document.split(/^### (?=[a-z]+\/)/mu).slice(1);
}

function isChinese(paragraph: string): boolean {
  return /\p{Script=Han}/u.test(paragraph);
}

/** A paragraph on one line, without the marks of Markdown. */
function plain(paragraph: string): string {
  return paragraph.replaceAll("\n", " ").replaceAll("`", "");
}
