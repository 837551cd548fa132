import { fates } from "../evaluation/fate.ts";
import { verdictsInOrder } from "../evaluation/verdict.ts";
import type { Box, Layout, Route } from "../layout/layout.ts";

import { pictureWords } from "../messages/picture.ts";
import { inLanguage } from "../model/map.ts";
import { inOneGo, keyed, mapped, type Steps } from "../model/steps.ts";
import { voicesById } from "../view/shownVoices.ts";
import type { ShownClaim, ShownVoice, View } from "../view/view.ts";
import { chipOf } from "./chip.ts";
import { edgesOf, glyphOf, routesOnCards } from "./edges.ts";
import { sayersOf, tokenFor } from "./sayers.ts";
import type { Scene, SceneCard, SceneKey } from "./scene.ts";

/** What is to be seen of a view that has been laid out. */
export function createScene(view: View, layout: Layout): Scene {
  return inOneGo(sceneInSteps(view, layout));
}

/** The same as `createScene` in short steps. */
export function* sceneInSteps(view: View, layout: Layout): Steps<Scene> {
  const voices = voicesById(view.voices);
  const { language } = view;
  const growsDown = layout.algorithm === "top";
  const whatIf = suppositionOf(view);
  const verdicts = verdictsOf(view);
  const captions = [whatIf, verdicts].flatMap((said) => (said ? [said.caption] : []));
  return {
    language,
    bounds: layout.bounds,
    ...(growsDown ? { growsDown: true } : {}),
    title: inLanguage(view.question, language),
    ...(whatIf ? { whatIf } : {}),
    ...(verdicts ? { verdicts } : {}),
    description: [...captions, pictureWords[language].description(view.counts, growsDown)].join(
      language === "en" ? ". " : "。",
    ),
    headline: layout.headline.filter((line) => line.role !== "caption"),
    territories: layout.territories,
    ribbons: layout.ribbons,
    strip: layout.strip.map(({ voice, x, y, radius }) => ({ ...tokenFor(voice, voices, radius), x, y, radius })),
    captions: layout.headline.filter((line) => line.role === "caption"),
    ...(yield* edgesOf(view, layout)),
    brackets: layout.brackets,
    cards: yield* cardsOf(view, layout, voices),
  };
}

/** What is supposed to be false, and what of it is to be seen. */
function suppositionOf({ whatIf, claims }: View): Scene["whatIf"] {
  return (
    whatIf &&
    keyTo(
      fates,
      claims.map(({ id }) => whatIf.changes.get(id)?.fate),
      whatIf,
    )
  );
}

/** Which verdicts there are, also of what is folded away, for all are counted; and how many in all. */
function verdictsOf({ verdicts }: View): Scene["verdicts"] {
  return (
    verdicts &&
    keyTo(
      verdictsInOrder,
      verdictsInOrder.filter((verdict) => verdicts.counts[verdict] > 0),
      verdicts,
    )
  );
}

/** A key to those signs that are shown, in their order. */
function keyTo<Sign extends string>(
  order: readonly Sign[],
  shown: readonly (Sign | undefined)[],
  words: Omit<SceneKey<Sign>, "signs" | "heading"> & {
    readonly heading?: string;
    readonly meanings: Readonly<Record<Sign, string>>;
  },
): SceneKey<Sign> {
  const seen = new Set(shown);
  const { caption, heading = caption, meanings } = words;
  return {
    caption,
    heading,
    signs: order.filter((sign) => seen.has(sign)).map((sign) => ({ sign, meaning: meanings[sign] })),
  };
}

function* cardsOf(view: View, layout: Layout, voices: ReadonlyMap<string, ShownVoice>): Steps<readonly SceneCard[]> {
  const routes = yield* keyed(routesOnCards(layout), ({ from }) => from);
  return yield* mapped(view.claims, (claim, i) => {
    const box = layout.boxes[i];
    if (box?.claim !== claim.id) throw new RangeError(`the layout has no box for the claim "${claim.id}"`);
    return cardOf({ claim, box, route: routes.get(claim.id), growsDown: layout.algorithm === "top" }, view, voices);
  });
}

/** A claim with what its layout says of it. */
interface Seated {
  readonly claim: ShownClaim;
  readonly box: Box;
  readonly route: Route | undefined;
  readonly growsDown: boolean;
}

const lastCards = new WeakMap<ShownClaim, SceneCard>();

/** A claim's card; where it was seen just so last time, and nothing is said of what follows, the very same. */
function cardOf(seated: Seated, view: View, voices: ReadonlyMap<string, ShownVoice>): SceneCard {
  const { claim, box, route } = seated;
  if (view.whatIf || view.verdicts) return cardAnew(seated, view, voices);
  const last = lastCards.get(claim);
  const isSame =
    last?.x === box.x &&
    last.y === box.y &&
    // Each card that is measured has lines of its own, by shape and language.
    last.lines === box.lines &&
    last.glyph?.x === route?.glyph.x &&
    last.glyph?.y === route?.glyph.y;
  if (isSame) return last;
  const card = cardAnew(seated, view, voices);
  lastCards.set(claim, card);
  return card;
}

function cardAnew(
  { claim, box, route, growsDown }: Seated,
  view: View,
  voices: ReadonlyMap<string, ShownVoice>,
): SceneCard {
  const { x, y, width, height, kind, lines } = box;
  const changed = view.whatIf?.hidden.get(claim.id) ?? 0;
  const fate = view.whatIf?.changes.get(claim.id)?.fate;
  const verdict = view.verdicts?.of.get(claim.id);
  const chip = chipOf(claim, box, { language: view.language, growsDown, changed });
  return {
    claim: claim.id,
    kind,
    camp: claim.camp,
    depth: claim.depth,
    ...(claim.type ? { type: claim.type } : {}),
    ...{ x, y, width, height, lines },
    ...sayersOf(claim, box, voices, view.language),
    isImplicit: claim.isImplicit,
    ...(route ? { glyph: glyphOf(route, kind === "reason" ? 24 : 20) } : {}),
    ...(chip ? { chip } : {}),
    ...(fate ? { fate } : {}),
    ...(verdict ? { verdict } : {}),
  };
}
