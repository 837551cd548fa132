import { ListFilter } from "lucide-react";
import { type KeyboardEvent, type RefObject, useCallback, useId, useMemo, useRef, useState } from "react";
import { filterMessages } from "../../messages/filter.ts";
import type { Atlas } from "../../store/createAtlas.ts";
import { isFiltering, matching, noFilter } from "../../view/filter.ts";
import type { Command } from "../commands.ts";
import { focusAgain } from "../focusAgain.ts";
import { later } from "../later.tsx";
import { useOutside } from "../shell/useOutside.ts";
import { useAtlas, useAtlasItself } from "../useAtlas.ts";
import { useOffer } from "../useCommands.ts";
import styles from "./filter.module.css";
import { useFilterVoice } from "./useFilterVoice.ts";

const FilterDialog = later(async () => (await import("./FilterDialog.tsx")).FilterDialog);

/** The filters: their commands, the dialog they open, and, where there is room, a button for it. */
export function FilterMenu(props: { readonly className?: string | undefined; readonly hasButton: boolean }) {
  const atlas = useAtlasItself();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const dialog = useRef<HTMLDivElement>(null);
  const opener = useRef<Element>(null);
  const close = () => {
    setOpen(false);
    focusAgain(opener.current ?? button.current);
  };
  useOutside(
    isOpen,
    [button, dialog],
    useCallback(() => setOpen(false), []),
  );
  useOffer(useMemo(() => filterCommands(atlas, () => setOpen(true)), [atlas]));
  useFilterVoice();
  return (
    <div className={styles.place}>
      {props.hasButton && (
        <FilterButton
          button={button}
          className={props.className}
          controls={isOpen ? id : undefined}
          onPress={() => (isOpen ? close() : setOpen(true))}
          onKeyDown={(event) => {
            if (!isOpen || event.key !== "Escape" || event.nativeEvent.isComposing) return;
            event.preventDefault();
            close();
          }}
        />
      )}
      {isOpen && <FilterDialog id={id} dialog={dialog} opener={opener} onClose={close} />}
    </div>
  );
}

function FilterButton(props: {
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly className: string | undefined;
  /** The id of the open dialog. */
  readonly controls: string | undefined;
  readonly onPress: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}) {
  const map = useAtlas((state) => state.map);
  const filter = useAtlas((state) => state.filter);
  const words = useAtlas((state) => filterMessages[state.language]);
  const isOn = isFiltering(filter);
  return (
    <button
      ref={props.button}
      type="button"
      className={`${props.className} ${styles.button}`}
      aria-label={words.filters}
      aria-description={isOn ? words.result(matching(map, filter).size, map.claims.length) : undefined}
      title={words.filters}
      aria-haspopup="dialog"
      aria-expanded={props.controls !== undefined}
      aria-controls={props.controls}
      data-command="filter"
      data-on={isOn}
      onClick={props.onPress}
      onKeyDown={props.onKeyDown}
    >
      <ListFilter size={17} aria-hidden="true" />
    </button>
  );
}

function filterCommands({ state, actions }: Atlas, open: () => void): readonly Command[] {
  const label = (name: "filter" | "clearFilter") => ({
    "zh-Hant": filterMessages["zh-Hant"].commands[name],
    en: filterMessages.en.commands[name],
  });
  return [
    { id: "filter", group: "view", label: label("filter"), keys: ["X"], run: open },
    {
      id: "clearFilter",
      group: "view",
      label: label("clearFilter"),
      keys: ["Shift+X"],
      isEnabled: () => isFiltering(state().filter),
      run: () => actions.filter(noFilter),
    },
  ];
}
