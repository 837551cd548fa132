import { type Fallout, fallout } from "../evaluation/fallout.ts";
import type { Rejection } from "../evaluation/rejection.ts";
import { fateMessages, type SupposedName } from "../messages/fates.ts";
import { type ArgumentMap, inLanguage, type Language, type Localized } from "../model/map.ts";
import { indexOf } from "../model/questions.ts";
import { keyed, mapped, type Steps } from "../model/steps.ts";
import { type Branch, readingTree } from "./tree.ts";
import type { View, WhatIf } from "./view.ts";
import type { WhatIsAsked } from "./whatFollows.ts";

/** A view with what follows from what is supposed to be false, in short steps; the view itself where nothing is. */
export function* withWhatIf(view: View, map: ArgumentMap, { rejected = [], folded, fallout }: Supposed): Steps<View> {
  if (rejected.length === 0) return view;
  const follows = whatFollows(map, rejected, fallout);
  yield;
  const names = rejected.map((rejection) => rejectionName(map, rejection));
  const hidden = yield* hiddenChanges(map, view, folded, follows);
  const words = fateMessages[view.language];
  const caption = words.caption(supposedNames({ rejected, names }, view.language));
  const told = yield* toldOf(view, follows, hidden);
  return { ...view, whatIf: { ...follows, rejected, names, told, hidden, caption, meanings: words.legend } };
}

/** What becomes of each shown claim, and of what is folded away under it, as it is said to those who hear it. */
function* toldOf(
  { claims, language }: View,
  { changes }: Fallout,
  hidden: ReadonlyMap<string, number>,
): Steps<ReadonlyMap<string, string>> {
  const words = fateMessages[language];
  const told = new Map<string, string>();
  yield* mapped(claims, ({ id }) => {
    const change = changes.get(id);
    if (change) told.set(id, words.spoken(change));
  });
  const gap = language === "en" ? " " : "";
  for (const [claim, count] of hidden) {
    told.set(claim, [told.get(claim), words.hidden(count)].filter((part) => part !== undefined).join(gap));
  }
  return told;
}

type Supposed = Pick<WhatIsAsked, "rejected" | "folded" | "fallout">;

/** What is supposed to be false, as sentences call it. */
export function supposedNames(
  { rejected, names }: Pick<WhatIf, "rejected" | "names">,
  language: Language,
): readonly SupposedName[] {
  return rejected.map(({ kind }, i) => ({ kind, name: inLanguage(names[i] ?? {}, language) }));
}

const known = new WeakMap<readonly Rejection[], { readonly map: ArgumentMap; readonly follows: Fallout }>();

/** What falls with a list of rejections; the same map and list give the same answer, also where it was found elsewhere. */
export function whatFollows(map: ArgumentMap, rejected: readonly Rejection[], found?: Fallout): Fallout {
  const before = known.get(rejected);
  if (before?.map === map) return before.follows;
  const follows = found ?? fallout(map, rejected);
  known.set(rejected, { map, follows });
  return follows;
}

/** What is rejected, as it is called: a claim by its label, a voice by its name, a document by its title. */
export function rejectionName(map: ArgumentMap, { kind, id }: Rejection): Localized {
  const { claims, voices } = indexOf(map);
  const claim = claims.get(id);
  switch (kind) {
    case "claim":
      return claim?.label ?? claim?.text ?? {};
    case "voice":
      return voices.get(id)?.name ?? {};
    case "document":
      return map.documents.find((document) => document.id === id)?.title ?? {};
  }
}

/** By shown claim, of how many that are folded away under it something becomes. */
function* hiddenChanges(
  map: ArgumentMap,
  view: View,
  folded: ReadonlySet<string>,
  { changes }: Fallout,
): Steps<ReadonlyMap<string, number>> {
  const hidden = new Map<string, number>();
  const { branches } = readingTree(map);
  if (view.claims.length === branches.size) return hidden;
  const shown = yield* keyed(view.claims, ({ id }) => id);
  const handleOf = createHandles(branches, shown, folded);
  yield* mapped([...changes.keys()], (claim) => {
    const handle = shown.has(claim) ? undefined : handleOf(claim);
    if (handle !== undefined) hidden.set(handle, (hidden.get(handle) ?? 0) + 1);
  });
  return hidden;
}

/** Finds for a claim that is not shown the shown one whose fold holds it, if there is one. */
function createHandles(
  branches: ReadonlyMap<string, Branch>,
  shown: ReadonlyMap<string, unknown>,
  folded: ReadonlySet<string>,
) {
  const handles = new Map<string, string | undefined>();
  return (claim: string): string | undefined => {
    const passed: string[] = [];
    let handle: string | undefined;
    let at = branches.get(claim);
    while (at && !handles.has(at.claim.id)) {
      passed.push(at.claim.id);
      const { parent = "", leader }: Branch = at;
      const isAtFold = shown.has(parent);
      if (isAtFold && folded.has(leader)) handle = parent;
      at = isAtFold ? undefined : branches.get(parent);
    }
    if (at) handle = handles.get(at.claim.id);
    for (const one of passed) handles.set(one, handle);
    return handle;
  };
}
