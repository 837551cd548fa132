import type { ArgumentMap, Language } from "../model/map.ts";
import { tallyOutside, type Written } from "./features.ts";
import { graphLines, graphRoom } from "./graphLines.ts";

/** Writes a map in the DOT language of Graphviz: supports green, rebuttals red and dashed, each with its type as Argdown has it. */
export function writeDot(map: ArgumentMap, language: Language): Written {
  const tally = tallyOutside(graphRoom, map);
  const { claims, junctions, edges } = graphLines(map, language, tally);
  const lines = [
    "digraph {",
    "  rankdir=BT;",
    '  node [shape=box, style=rounded, fontname="sans-serif"];',
    ...claims.map(({ name, text }) => `  ${name} [label=${quoted(text)}, type="claim"];`),
    ...junctions.map(({ name, type }) => `  ${name} [shape=point, label="", type="${type}"];`),
    ...edges.map(({ from, to, type }) => `  ${from} -> ${to} [${styles[type ?? "premise"]}];`),
    "}",
  ];
  return { text: `${lines.join("\n")}\n`, losses: tally.losses() };
}

const styles = {
  support: 'type="support", color="#1b7f4d"',
  rebut: 'type="attack", color="#b3261e", style=dashed',
  premise: 'type="premise", arrowhead=none',
} as const;

/** A text in quotes; a backslash would begin an escape of Graphviz. */
function quoted(text: string): string {
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}
