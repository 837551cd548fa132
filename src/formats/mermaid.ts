import type { ArgumentMap, Language } from "../model/map.ts";
import { tallyOutside, type Written } from "./features.ts";
import { graphLines, graphRoom } from "./graphLines.ts";

/** Writes a map as a flowchart of Mermaid: supports as plain arrows, rebuttals as dotted ones with a cross. */
export function writeMermaid(map: ArgumentMap, language: Language): Written {
  const tally = tallyOutside(graphRoom, map);
  const { claims, junctions, edges } = graphLines(map, language, tally);
  const lines = [
    "flowchart BT",
    ...claims.map(({ name, text }) => `  ${name}["${escaped(text)}"]`),
    ...junctions.map(({ name }) => `  ${name}(( ))`),
    ...edges.map(({ from, to, type }) => `  ${from} ${arrows[type ?? "premise"]} ${to}`),
  ];
  return { text: `${lines.join("\n")}\n`, losses: tally.losses() };
}

const arrows = { support: "-->", rebut: "-.-x", premise: "---" } as const;

/** A text in which nothing is markup of Mermaid or HTML: signs by their numbers, as Mermaid writes them. */
function escaped(text: string): string {
  return text.replace(/["#&<>`\\;*_~$[\](){}|%]/gu, (sign) => `#${sign.charCodeAt(0)};`);
}
