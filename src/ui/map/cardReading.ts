import type { CardReading, FoldedCounts, VoiceReading } from "../../messages/map.ts";
import { type ArgumentMap, type Claim, inLanguage, type Language, type Relation } from "../../model/map.ts";
import { bearingCounts, objectionsTo, reasonsFor } from "../../model/questions.ts";
import { voicesById } from "../../view/shownVoices.ts";
import { readingTree } from "../../view/tree.ts";
import type { ShownClaim, ShownVoice, View } from "../../view/view.ts";

/** What a card says to those who hear it. */
export function cardReading(map: ArgumentMap, view: View, shown: ShownClaim): CardReading {
  const { branches } = readingTree(map);
  const { language } = view;
  const nameOf = (id: string | undefined) => shortLabel(branches.get(id ?? "")?.claim, language);
  return {
    label: shortLabel(shown.claim, language) ?? "",
    verdict: shown.claim.verdict && inLanguage(shown.claim.verdict, language),
    type: shown.type,
    parent: nameOf(shown.parent),
    undercuts: nameOf(shown.undercuts),
    voices: shown.voices.flatMap((id) => nameOfVoice(view, id) ?? []),
    sources: shown.claim.passages.length,
    ...bearingCounts(map, shown.id),
    elsewhere: elsewhere(map, shown.id),
    unfolded: unfoldedOf(shown),
    isOutside: shown.isOutside,
    standing: standingOf(view, shown.id),
    fate: view.whatIf?.told.get(shown.id),
    place: shown.place,
    siblings: shown.siblings,
  };
}

/** How many relations bear on a claim by which nothing hangs on it. */
function elsewhere(map: ArgumentMap, id: string): number {
  const { branches } = readingTree(map);
  const hangs = (relation: Relation) => relation.from.some((from) => branches.get(from)?.relation === relation);
  return [...reasonsFor(map, id), ...objectionsTo(map, id)].filter((relation) => !hangs(relation)).length;
}

function standingOf({ verdicts }: View, claim: string): string | undefined {
  const verdict = verdicts?.of.get(claim);
  return verdict && verdicts?.spoken[verdict];
}

function unfoldedOf({ isFolded, hidden }: ShownClaim): CardReading["unfolded"] {
  if (isFolded) return "none";
  return hidden.supports + hidden.rebuts > 0 ? "some" : "all";
}

/** What a voice's token says. */
export function voiceReading(view: View, shown: ShownVoice): VoiceReading {
  const { language } = view;
  const { name, gist, stance } = shown.voice;
  return {
    name: inLanguage(name, language),
    gist: gist && inLanguage(gist, language),
    camp: campName(view, shown.camp),
    stance,
    partCamp: campName(view, shown.partCamp),
  };
}

/** How many claims are folded away under one. */
export function foldedUnder(view: View, claim: string): FoldedCounts {
  return view.claims.find(({ id }) => id === claim)?.hidden ?? { supports: 0, rebuts: 0 };
}

/** A claim as short as it is known. */
export function shortLabel(claim: Claim | undefined, language: Language): string | undefined {
  return claim && inLanguage(claim.label ?? claim.text, language);
}

/** What a voice is called; absent where the view has none of that id. */
export function nameOfVoice(view: View, id: string): string | undefined {
  const voice = voicesById(view.voices).get(id)?.voice;
  return voice && inLanguage(voice.name, view.language);
}

function campName(view: View, camp: number | undefined): string | undefined {
  if (camp === undefined) return undefined;
  const position = view.claims.find((claim) => claim.depth === 1 && claim.camp === camp)?.claim;
  return position && inLanguage(position.verdict ?? position.label ?? position.text, view.language);
}
