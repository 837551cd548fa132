import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { mapMessages } from "../../messages/map.ts";
import { type OutlineCommandName, outlineCommandNames, outlineMessages } from "../../messages/outline.ts";
import type { Atlas } from "../../store/createAtlas.ts";
import { canFold } from "../../view/canFold.ts";
import { type Folds, toggle, toggleBranch } from "../../view/folds.ts";
import { readingTree } from "../../view/tree.ts";
import type { View } from "../../view/view.ts";
import type { Command } from "../commands.ts";
import { foldedUnder, shortLabel } from "../map/cardReading.ts";
import { addressOf } from "../panel/claimAddress.ts";
import { useAnnounce } from "../useAnnounce.ts";
import { useAtlasItself } from "../useAtlas.ts";
import { useOffer } from "../useCommands.ts";
import { useHome } from "../useHome.ts";
import type { FoldedRow, OutlineRow } from "./outlineRows.ts";
import type { Pin } from "./usePin.ts";
import type { TreeWalk } from "./useTreeWalk.ts";

/** What the outline's commands act on, as it is at this moment. */
export interface OutlineDesk {
  readonly view: View;
  readonly rows: readonly OutlineRow[];
  readonly walk: TreeWalk;
  readonly pin: Pin;
  /** Opens the menu of the claim of the row at a place, where it has one. */
  readonly openMenu: (at: number) => void;
  /** Changes whose links are told, beside what the folds show. */
  readonly setOpened: (change: (opened: ReadonlySet<string>) => ReadonlySet<string>) => void;
}

/** What can be done with a row. */
export interface OutlineActs {
  /** Opens a closed row, closes an open one. */
  readonly turn: (row: OutlineRow) => void;
  /** Brings out what is folded away of a claim, or folds it; or its whole branch. */
  readonly fold: (row: OutlineRow, whole: boolean) => void;
  /** Selects a claim, follows a link, turns a row of links; a claim may go to a tab of its own. */
  readonly choose: (row: OutlineRow, inNewTab?: boolean) => void;
  readonly openSiblings: (row: OutlineRow) => void;
}

const keys: Readonly<Record<OutlineCommandName, readonly string[]>> = {
  next: ["ArrowDown"],
  previous: ["ArrowUp"],
  open: ["ArrowRight"],
  close: ["ArrowLeft"],
  first: ["Home"],
  last: ["End"],
  openSiblings: ["*"],
  source: ["Enter", " "],
  fold: ["Shift+Enter"],
  foldBranch: ["Shift+F"],
  menu: ["Shift+F10", "ContextMenu"],
};

/** Offers the outline's commands for as long as it is there, and gives what they do to its own clicks. */
export function useOutlineCommands(now: OutlineDesk): OutlineActs {
  const desk = useRef(now);
  useLayoutEffect(() => {
    desk.current = now;
  });
  const atlas = useAtlasItself();
  const home = useHome();
  const change = useFolding(desk, now.view, atlas);
  const acts = useMemo(
    () => actsOn(desk, atlas, change, (claim) => open(addressOf(atlas.state(), home, claim), "_blank", "noopener")),
    [atlas, change, home],
  );
  useOffer(useMemo(() => commandsOf(desk, acts), [acts]));
  return acts;
}

type ChangeFolds = (claim: string, change: (folded: Folds) => Folds) => void;

/** Changes folds with the acted row held in its place, and says what came of it. */
function useFolding(desk: RefObject<OutlineDesk>, view: View, atlas: Atlas): ChangeFolds {
  const announce = useAnnounce();
  const acted = useRef<{ claim: string; shown: number; folded: Folds }>(undefined);
  useEffect(() => {
    if (!acted.current) return;
    const { claim, shown, folded } = acted.current;
    acted.current = undefined;
    // The reader may have taken it back before it was shown.
    if (folded !== atlas.state().folded) return;
    const label = shortLabel(readingTree(atlas.state().map).branches.get(claim)?.claim, view.language) ?? "";
    const more = view.claims.length - shown;
    const words = mapMessages[view.language];
    const hidden = foldedUnder(view, claim);
    if (more !== 0) announce(more > 0 ? words.unfolded(label, more, hidden) : words.folded(label, hidden), "heard");
  }, [view, atlas, announce]);
  return useMemo(
    () => (claim, change) => {
      const shown = desk.current.view.claims.length;
      atlas.actions.fold(change(atlas.state().folded));
      acted.current = { claim, shown, folded: atlas.state().folded };
      desk.current.pin(claim);
    },
    [desk, atlas],
  );
}

function actsOn(
  desk: RefObject<OutlineDesk>,
  { state, actions }: Atlas,
  change: ChangeFolds,
  openTab: (claim: string) => void,
): OutlineActs {
  const turnLinks = (row: OutlineRow, claims: readonly string[], isOpen: boolean) => {
    const { pin, setOpened } = desk.current;
    pin(row.key);
    setOpened((opened) => new Set([...opened].filter((claim) => !claims.includes(claim)).concat(isOpen ? claims : [])));
  };
  const bringOut = ({ parent, claims: [first] }: FoldedRow) => {
    change(parent, (folded) => toggle(state().map, folded, parent));
    if (first !== undefined) desk.current.walk.goTo(first);
  };
  const turn = (row: OutlineRow) => {
    if (row.kind === "folded") return bringOut(row);
    const claim = foldable(row);
    const links = linksUnder(row);
    if (claim !== undefined) change(claim, (folded) => (row.isOpen ? closed : toggle)(state().map, folded, claim));
    else if (links !== undefined) turnLinks(row, [links], !row.isOpen);
  };
  return {
    turn,
    fold: (row, whole) => {
      const claim = foldable(row);
      if (claim === undefined) turn(row);
      else change(claim, (folded) => (whole ? toggleBranch : toggle)(state().map, folded, claim));
    },
    choose: (row, inNewTab = false) => {
      if (row.kind === "links" || row.kind === "folded") return turn(row);
      const claim = row.kind === "claim" ? row.key : row.link.to.claim.id;
      if (inNewTab) return openTab(claim);
      actions.select(claim);
      if (row.kind === "link") desk.current.walk.goTo(claim);
    },
    openSiblings: (row) => {
      const beside = desk.current.rows.filter((other) => other.parent === row.parent && other.isOpen === false);
      const links = beside.flatMap((other) => (foldable(other) === undefined ? (linksUnder(other) ?? []) : []));
      if (links.length > 0) turnLinks(row, links, true);
      const claims = beside.flatMap((other) => foldable(other) ?? []);
      const away = beside.find(({ kind }) => kind === "folded")?.parent;
      if (away !== undefined) claims.push(away);
      const opening = (folded: Folds) => claims.reduce((open, claim) => toggle(state().map, open, claim), folded);
      if (claims.length > 0) change(row.kind === "folded" ? row.parent : row.key, opening);
    },
  };
}

/** The claim whose reasons and objections a row opens and closes. */
function foldable(row: OutlineRow): string | undefined {
  return row.kind === "claim" && canFold(row.shown) ? row.key : undefined;
}

/** The claim whose links a row opens and closes. */
function linksUnder(row: OutlineRow): string | undefined {
  if (row.kind === "links") return row.from;
  return row.kind === "claim" && row.isOpen !== undefined ? row.key : undefined;
}

/** The folds with all that hangs on a claim folded away, also where some of it was already. */
function closed(map: Parameters<typeof toggle>[0], folded: Folds, claim: string): Folds {
  const { branches } = readingTree(map);
  const isPartly = branches.get(claim)?.children.some((id) => folded.has(id)) ?? false;
  return toggle(map, isPartly ? toggle(map, folded, claim) : folded, claim);
}

function commandsOf(desk: RefObject<OutlineDesk>, acts: OutlineActs): readonly Command[] {
  const onRow = (act: (row: OutlineRow, at: number) => void) => () => {
    const { rows, walk } = desk.current;
    const row = rows[walk.current];
    if (row) act(row, walk.current);
  };
  const go = (at: number) => desk.current.walk.go(at);
  const runs: Readonly<Record<OutlineCommandName, () => void>> = {
    next: onRow((_, at) => go(at + 1)),
    previous: onRow((_, at) => go(at - 1)),
    open: onRow((row, at) => {
      if (row.isOpen === false) acts.turn(row);
      else if (desk.current.rows[at + 1]?.parent === row.key) go(at + 1);
    }),
    close: onRow((row) => {
      if (row.isOpen) acts.turn(row);
      else if (row.parent !== undefined) desk.current.walk.goTo(row.parent);
    }),
    first: () => go(0),
    last: () => go(desk.current.rows.length - 1),
    openSiblings: onRow((row) => acts.openSiblings(row)),
    source: onRow((row) => acts.choose(row)),
    fold: onRow((row) => acts.fold(row, false)),
    foldBranch: onRow((row) => acts.fold(row, true)),
    menu: onRow((_, at) => desk.current.openMenu(at)),
  };
  return outlineCommandNames.map((name) => ({
    id: `outline.${name}`,
    group: "outline",
    label: { "zh-Hant": outlineMessages["zh-Hant"].commands[name], en: outlineMessages.en.commands[name] },
    keys: keys[name],
    isEnabled: isOnRow,
    run: runs[name],
  }));
}

function isOnRow(): boolean {
  return document.activeElement?.closest("[role=treeitem]") != null;
}
