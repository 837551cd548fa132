import { type Expectation, unfit } from "../messages/foreignIssues.ts";
import type { ArgumentMap } from "../model/map.ts";
import type { Draft } from "./draft.ts";
import type { Reading } from "./issue.ts";
import { limits } from "./limits.ts";
import { type Flaw, issuesAt } from "./placeIssues.ts";
import { settle } from "./settle.ts";
import { shown } from "./shown.ts";
import { parseXml, type XmlElement } from "./xml.ts";

/** Says that an element is not as its format has it. */
export type ComplainOf = (element: XmlElement, expectation: Expectation) => void;

/** Reads a file of another format that is XML; what is wrong with it is found all at once. */
export function readForeignXml(
  text: string,
  draftOf: (root: XmlElement, complain: ComplainOf) => Draft | undefined,
): Reading<ArgumentMap> {
  const parsed = parseXml(text);
  if ("flaw" in parsed) return { issues: issuesAt(text, [parsed.flaw]) };
  const flaws: Flaw[] = [];
  let more = 0;
  const draft = draftOf(parsed.root, ({ start, end }, expectation) => {
    const remark = unfit(shown(text.slice(start, end)), expectation);
    if (flaws.length >= limits.problems) more++;
    else flaws.push({ code: "format/unfit", severity: "error", span: { start, end }, remark: () => remark });
  });
  if (draft && flaws.length === 0) return settle(draft);
  return { issues: issuesAt(text, flaws), ...(more > 0 ? { more } : {}) };
}
