import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { branchWords } from "../../messages/branch.ts";
import { type CardMenuMessages, cardMenuMessages } from "../../messages/cardMenu.ts";
import { fateMessages } from "../../messages/fates.ts";
import type { Language } from "../../model/map.ts";
import { canFold } from "../../view/canFold.ts";
import { readingTree } from "../../view/tree.ts";
import type { Command } from "../commands.ts";
import { useCopyClaim } from "../panel/useCopyClaim.ts";
import { OpenMenu } from "../shell/Menu.tsx";
import { MenuGroup, MenuItem } from "../shell/MenuItem.tsx";
import { useOutside } from "../shell/useOutside.ts";
import { useActions, useAtlas, useAtlasItself } from "../useAtlas.ts";
import { suppose } from "../whatIf/useWhatIfCommands.ts";
import { shortLabel } from "./cardReading.ts";
import { indexOf } from "./kin.ts";
import styles from "./map.module.css";
import type { Arrangement } from "./useArrangement.ts";
import type { CardMenuControl } from "./useCardMenu.ts";
import { useCopyClaimLink } from "./useCopyClaimLink.ts";
import type { Fold } from "./useFolding.ts";
import type { Isolate } from "./useIsolation.ts";

/** What can be done with a card, by means of which it is done. */
export interface CardActs {
  readonly fold: Fold;
  readonly isolate: Isolate;
  /** Their keys, where they are not those of the map. */
  readonly keys?: Readonly<Record<"fold" | "isolate" | "whatIf", readonly string[]>>;
}

/** What the menu must know of what is shown. */
type Shown = Pick<Arrangement, "map" | "view">;

/** The menu of a card, where the reader asked for it; closing it leads back to the card. */
export function CardMenu(props: {
  readonly control: CardMenuControl;
  /** Lets go of it where it cannot be had. */
  readonly onClose?: () => void;
  readonly arrangement: Shown;
  readonly acts: CardActs;
  readonly goBack: (claim: string) => void;
}): ReactNode {
  const { control, arrangement, acts, goBack } = props;
  const { asked, close } = control;
  if (!asked || !indexOf(arrangement.view).claims.has(asked.claim)) return null;
  return (
    <OpenCardMenu
      key={`${asked.claim} ${asked.x} ${asked.y}`}
      {...{ asked, arrangement, acts }}
      leave={close}
      close={() => {
        close();
        goBack(asked.claim);
      }}
    />
  );
}

const gap = 8;

function OpenCardMenu(props: {
  readonly asked: NonNullable<CardMenuControl["asked"]>;
  readonly arrangement: Shown;
  readonly acts: CardActs;
  readonly leave: () => void;
  readonly close: () => void;
}): ReactNode {
  const { asked, arrangement, acts, leave, close } = props;
  const place = useRef<HTMLDivElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState({ left: asked.x, top: asked.y });
  useLayoutEffect(() => {
    const { width, height } = menu.current?.getBoundingClientRect() ?? { width: 0, height: 0 };
    setAt({
      left: Math.max(gap, Math.min(asked.x, innerWidth - width - gap)),
      top: Math.max(gap, asked.y + height + gap > innerHeight ? asked.y - height : asked.y),
    });
  }, [asked]);
  useOutside(true, [place, menu], leave);
  useEffect(() => {
    addEventListener("wheel", leave);
    return () => removeEventListener("wheel", leave);
  }, [leave]);
  const { view } = arrangement;
  const label = shortLabel(indexOf(view).claims.get(asked.claim)?.claim, view.language) ?? "";
  return (
    <div ref={place} className={styles.menuPlace} style={at}>
      <OpenMenu label={cardMenuMessages[view.language].name(label)} menu={menu} close={close}>
        <Items claim={asked.claim} arrangement={arrangement} acts={acts} />
      </OpenMenu>
    </div>
  );
}

function Items(props: { claim: string; arrangement: Shown; acts: CardActs }): ReactNode {
  const { claim, arrangement, acts } = props;
  const { view, map } = arrangement;
  const { select } = useActions();
  const atlas = useAtlasItself();
  const isRejected = useAtlas(({ rejected }) => rejected.some(({ kind, id }) => kind === "claim" && id === claim));
  const isAlone = useAtlas((state) => state.branch === claim);
  const copyLink = useCopyClaimLink();
  const copyClaim = useCopyClaim();
  const label = shortLabel(indexOf(view).claims.get(claim)?.claim, view.language) ?? "";
  const item = (name: string, words: WordsOf, keys: readonly string[], run: () => void) => (
    <MenuItem command={commandOf(name, words, keys, run)} language={view.language} />
  );
  const shown = indexOf(view).claims.get(claim);
  const hasBranch = shown !== undefined && canFold(shown);
  const hides = shown !== undefined && shown.hidden.supports + shown.hidden.rebuts > 0;
  const isOpen = hasBranch && isOpenThroughout(arrangement, claim);
  const isDeep = (readingTree(map).branches.get(claim)?.children ?? []).some(
    (id) => (readingTree(map).branches.get(id)?.children.length ?? 0) > 0,
  );
  return (
    <>
      <MenuGroup label={label}>
        {item(
          "open",
          (words) => words.open,
          ["Enter"],
          () => select(claim),
        )}
        {hasBranch &&
          item(
            "fold",
            (words) => (hides ? words.unfold : words.fold),
            acts.keys?.fold ?? ["F"],
            () => acts.fold(claim, false),
          )}
        {isDeep &&
          item(
            "foldBranch",
            (words) => (isOpen ? words.foldBranch : words.unfoldBranch),
            ["Shift+F"],
            () => acts.fold(claim, true),
          )}
        {item(
          "isolate",
          (words, language) => (isAlone ? branchWords[language].leave : words.isolate),
          acts.keys?.isolate ?? ["I"],
          () => acts.isolate(claim),
        )}
        {item(
          "whatIf",
          (_, language) => (isRejected ? fateMessages[language].takeBack : fateMessages[language].suppose.claim),
          acts.keys?.whatIf ?? ["W"],
          () => suppose({ kind: "claim", id: claim }, atlas),
        )}
      </MenuGroup>
      <MenuGroup label={label}>
        {item(
          "copyLink",
          (words) => words.copyLink,
          [],
          () => copyLink(claim),
        )}
        {item(
          "copyClaim",
          (words) => words.copyClaim,
          [],
          () => copyClaim(claim),
        )}
      </MenuGroup>
    </>
  );
}

type WordsOf = (words: CardMenuMessages, language: Language) => string;

function commandOf(name: string, words: WordsOf, keys: readonly string[], run: () => void): Command {
  const label = { "zh-Hant": words(cardMenuMessages["zh-Hant"], "zh-Hant"), en: words(cardMenuMessages.en, "en") };
  return { id: `card.${name}`, group: "map", label, keys, run };
}

/** Whether nothing that hangs on a claim, near or far, is folded away. */
function isOpenThroughout({ view }: Shown, claim: string): boolean {
  const { claims, below } = indexOf(view);
  const rest = [claim];
  for (const id of rest) {
    const { hidden } = claims.get(id) ?? { hidden: { supports: 0, rebuts: 0 } };
    if (hidden.supports + hidden.rebuts > 0) return false;
    rest.push(...(below.get(id) ?? []).map((child) => child.id));
  }
  return true;
}
