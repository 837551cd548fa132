import type { Box, Layout } from "../../layout/layout.ts";
import { voicesById } from "../../view/shownVoices.ts";
import type { View } from "../../view/view.ts";
import { aboveOf, indexOf } from "./kin.ts";
import { atClaim, type Stop } from "./stop.ts";

/** A step from card to card. */
export type Step = "child" | "parent" | "next" | "previous" | "root" | "last";

/** The card or token to which a step leads; absent where there is none that way. */
export function walk(view: View, layout: Layout, from: Stop, step: Step): Stop | undefined {
  if (from.kind === "voice") return fromToken(view, layout, from.id, step);
  const claim = fromCard(view, layout, from.id, step);
  return claim === undefined ? toStrip(view, layout, from.id, step) : atClaim(claim);
}

/** Before a position stand the voices that take it. */
function toStrip(view: View, { strip }: Layout, from: string, step: Step): Stop | undefined {
  const camp = step === "parent" ? indexOf(view).claims.get(from)?.camp : undefined;
  const shown = new Set(strip.map(({ voice }) => voice));
  const voices = view.voices.filter(({ id }) => camp !== undefined && shown.has(id));
  const nearest = voices.find((voice) => voice.camp === camp) ?? voices[0];
  return nearest && { kind: "voice", id: nearest.id };
}

/** Along the strip, and into the map: to the position that a voice takes, else to the first claim that it says. */
function fromToken(view: View, { strip }: Layout, from: string, step: Step): Stop | undefined {
  const at = strip.findIndex(({ voice }) => voice === from);
  const ways: Readonly<Partial<Record<Step, number>>> = {
    next: at + 1,
    previous: at - 1,
    root: 0,
    last: strip.length - 1,
  };
  const to = strip[ways[step] ?? -1];
  if (to) return to.voice === from ? undefined : { kind: "voice", id: to.voice };
  if (step !== "child") return undefined;
  const camp = voicesById(view.voices).get(from)?.camp;
  const position = view.claims.find((claim) => claim.depth === 1 && claim.camp === camp);
  const claim = position ?? view.claims.find(({ voices }) => voices.includes(from));
  return claim && atClaim(claim.id);
}

function fromCard(view: View, layout: Layout, from: string, step: Step): string | undefined {
  const { claims, below } = indexOf(view);
  const claim = claims.get(from);
  if (!claim) return view.claims[0]?.id;
  switch (step) {
    case "child":
      return below.get(from)?.[0]?.id;
    case "parent":
      return aboveOf(claim);
    case "root":
      return claim.depth === 1 ? view.claims[0]?.id : claim.position;
    case "last":
      return columnOf(layout, from).at(-1)?.claim;
    case "next":
    case "previous": {
      const column = columnOf(layout, from);
      const at = column.findIndex((box) => box.claim === from);
      return column[step === "next" ? at + 1 : at - 1]?.claim;
    }
  }
}

/** The cards of the same column in reading order, stack by stack where they wrap; in the whole graph, from the top down. */
function columnOf(layout: Layout, claim: string): readonly Box[] {
  const column = layout.boxes.find((box) => box.claim === claim)?.column;
  const boxes = layout.boxes.filter((box) => box.column === column);
  return layout.algorithm === "layered" ? boxes.sort((a, b) => a.y - b.y) : boxes;
}
