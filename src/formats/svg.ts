import { badMapInSvg, noMapInSvg } from "../messages/carriedIssues.ts";
import { tooLarge } from "../messages/issues.ts";
import type { Remark } from "../messages/remark.ts";
import { fromBase64 } from "./base64.ts";
import { carriedMarks } from "./carriedMarks.ts";
import type { MapReading } from "./format.ts";
import { inflate } from "./inflate.ts";
import { readMap } from "./json.ts";
import { limits } from "./limits.ts";
import { issuesAt } from "./placeIssues.ts";
import { readUtf8 } from "./utf8.ts";
import { allIn, parseXml, textIn, type XmlElement } from "./xml.ts";

/**
 * Reads a picture that was written here: the map that it carries in its metadata (our JSON, compressed, in base64), and what
 * of it the picture shows. `render`, `convert` and the page write such pictures; nothing is lost in them.
 */
export function readSvg(text: string): MapReading {
  const parsed = parseXml(text);
  if ("flaw" in parsed) return { issues: issuesAt(text, [parsed.flaw]) };
  const place = allIn(parsed.root, "metadata").find(({ attributes }) => attributes.has(carriedMarks.map));
  if (!place) return refused(text, parsed.root, "format/no-map", noMapInSvg());
  const compressed = fromBase64(textIn(place));
  const bytes = compressed ? inflate(compressed, limits.bytes) : "broken";
  if (bytes === "too-large")
    return refused(text, place, "map/too-large", tooLarge("bytes", limits.bytes + 1, limits.bytes));
  if (bytes === "broken") return refused(text, place, "format/bad-map", badMapInSvg());
  const reading = readMap(readUtf8(bytes).text, { mayBearOnItself: true });
  if (!reading.value) return refused(text, place, "format/bad-map", badMapInSvg(reading.issues[0]?.found));
  const view = place.attributes.get(carriedMarks.view);
  const issues = reading.value.newer ? ofCarried(text, place, reading) : [];
  const { losses } = reading;
  return { value: reading.value, issues, ...(losses ? { losses } : {}), ...(view === undefined ? {} : { view }) };
}

/** What is said of the version of the map within, at the place where it is carried. */
function ofCarried(text: string, { start, end }: XmlElement, { issues }: MapReading): MapReading["issues"] {
  return issues
    .filter(({ code }) => code === "map/newer-version")
    .flatMap(({ code, severity, found, expected, fix }) =>
      issuesAt(text, [{ code, severity, span: { start, end }, remark: () => ({ found, expected, fix }) }]),
    );
}

function refused(text: string, { start, end }: XmlElement, code: string, remark: Remark): MapReading {
  return { issues: issuesAt(text, [{ code, severity: "error", span: { start, end }, remark: () => remark }]) };
}
