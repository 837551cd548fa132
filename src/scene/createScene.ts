import { fates } from "../evaluation/fate.ts";
import { verdictsInOrder } from "../evaluation/verdict.ts";
import type { Layout } from "../layout/layout.ts";

import { pictureWords } from "../messages/picture.ts";
import { inLanguage } from "../model/map.ts";
import { inOneGo, mapped, type Steps } from "../model/steps.ts";
import { voicesById } from "../view/shownVoices.ts";
import type { ShownClaim, View } from "../view/view.ts";
import { edgesOf, onCards } from "./edges.ts";
import { tokenFor, type Voices } from "./sayers.ts";
import type { Scene, SceneCard, SceneKey } from "./scene.ts";
import { type Seated, SeenCard, type Setting } from "./seenCard.ts";

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

function* cardsOf(view: View, layout: Layout, voices: Voices): Steps<readonly SceneCard[]> {
  const { language, whatIf, verdicts } = view;
  const setting = { language, whatIf, verdicts, voices, growsDown: layout.algorithm === "top" };
  const isOnCard = onCards(layout);
  return yield* mapped(view.claims, (claim, i) => {
    const box = layout.boxes[i];
    if (box?.claim !== claim.id) throw new RangeError(`the layout has no box for the claim "${claim.id}"`);
    return cardOf({ claim, box, hasWord: claim.relation !== undefined && isOnCard(claim.relation) }, setting);
  });
}

const lastCards = new WeakMap<ShownClaim, SeenCard>();

/** A claim's card; where it was seen just so last time, and nothing is said of what follows, the very same. */
function cardOf(seated: Seated, setting: Setting): SceneCard {
  // Of what follows nothing is kept: it is as large as the map.
  if (setting.whatIf || setting.verdicts) return new SeenCard(seated, setting);
  const last = lastCards.get(seated.claim);
  if (last?.isAs(seated, setting)) return last;
  const card = new SeenCard(seated, setting);
  lastCards.set(seated.claim, card);
  return card;
}
