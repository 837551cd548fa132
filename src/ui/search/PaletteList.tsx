import { useEffect, useRef } from "react";
import { searchMessages } from "../../messages/search.ts";
import type { Language } from "../../model/map.ts";
import { ProgressBar } from "../shell/ProgressBar.tsx";
import { PaletteLine } from "./PaletteLine.tsx";
import styles from "./palette.module.css";
import type { PaletteGroup } from "./palette.ts";
import type { PaletteContent } from "./usePalette.ts";

/** The id of a line of a list, by which the field says which one is meant. */
export function lineId(list: string, line: number): string {
  return `${list}-${line}`;
}

/** What was found, heading by heading; the focus stays in the field, which points at one line. */
export function PaletteList(props: {
  readonly id: string;
  readonly content: PaletteContent;
  readonly at: number;
  readonly pointAt: (line: number) => void;
  readonly pick: (line: number, toSource: boolean) => void;
  readonly language: Language;
}) {
  const { id, content, at, language } = props;
  const { groups, items, missed, progress, preparation } = content;
  const words = searchMessages[language];
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const line = document.getElementById(lineId(id, at));
    if (at === 0) box.current?.scrollTo?.({ top: 0 });
    else line?.scrollIntoView({ block: "nearest" });
  }, [id, at]);
  return (
    <div className={styles.results}>
      {missed !== undefined && (
        <div className={styles.missed}>
          <p>{words.nothing(missed)}</p>
          <p>{words.nothingHint}</p>
        </div>
      )}
      {progress !== "found" && (
        <div className={styles.preparing}>
          {words[progress]}
          {progress === "preparing" && <ProgressBar progress={preparation} label={words.preparing} />}
        </div>
      )}
      <div ref={box} id={id} role="listbox" aria-label={words.results} className={styles.scroller}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox.
          <div key={group.name} role="group" aria-labelledby={`${id}-${group.name}`} className={styles.group}>
            <div id={`${id}-${group.name}`} className={styles.heading} role="presentation">
              <Heading group={group} language={language} />
            </div>
            {group.items.map((item) => {
              const line = items.indexOf(item);
              return (
                <PaletteLine
                  key={item.key}
                  id={lineId(id, line)}
                  item={item}
                  isMeant={line === at}
                  point={() => props.pointAt(line)}
                  pick={(toSource) => props.pick(line, toSource)}
                  language={language}
                />
              );
            })}
          </div>
        ))}
      </div>
      <p role="status" className="unseen">
        {progress === "found" && (missed === undefined ? words.found(countsOf(groups)) : words.nothing(missed))}
      </p>
    </div>
  );
}

function Heading({ group, language }: { readonly group: PaletteGroup; readonly language: Language }) {
  const { name, isNear, count, items } = group;
  const words = searchMessages[language];
  const title = isNear && (name === "claims" || name === "voices") ? words.near[name] : words.groups[name];
  if (name === "ways") return title;
  return (
    <>
      {title} <span className={styles.count}>{count}</span>
      {items.length < count && <span className={styles.count}> · {words.firstOf(items.length)}</span>}
    </>
  );
}

function countsOf(groups: readonly PaletteGroup[]) {
  const count = (...names: readonly PaletteGroup["name"][]) =>
    groups.reduce((sum, group) => sum + (names.includes(group.name) ? group.count : 0), 0);
  return { claims: count("camps", "claims"), voices: count("voices"), commands: count("commands") };
}
