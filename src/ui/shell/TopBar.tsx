import { ArrowDownToLine, ChevronDown, Ellipsis, Link, Moon, Sun } from "lucide-react";
import type { ReactNode } from "react";
import { appMessages } from "../../messages/app.ts";
import { inLanguage } from "../../model/map.ts";
import { run } from "../commands.ts";
import { screenParts } from "../screens.ts";
import { SearchField } from "../search/SearchField.tsx";
import { forced } from "../systemColors.ts";
import { useAtlas } from "../useAtlas.ts";
import { useCommands } from "../useCommands.ts";
import { narrow, useMedia } from "../useMedia.ts";
import { FilterMenu, WhatStands } from "./barParts.tsx";
import { FileItems, HelpItems, ViewItems } from "./items.tsx";
import { Mark } from "./Mark.tsx";
import { Menu } from "./Menu.tsx";
import { ScreenTabs } from "./ScreenTabs.tsx";
import styles from "./topBar.module.css";

/** The bar above all: whose map it is, and what can be done with the whole of it. */
export function TopBar() {
  const isNarrow = useMedia(narrow);
  return (
    <header className={styles.bar} data-region="bar">
      {isNarrow ? <NarrowBar /> : <WideBar />}
    </header>
  );
}

function WideBar() {
  const fileName = useAtlas((state) => state.fileName);
  const language = useAtlas((state) => state.language);
  const isDark = useAtlas((state) => state.theme === "dark");
  // Where the system forces its own colours there is no theme to choose.
  const hasChoice = !useMedia(forced);
  const words = appMessages[language];
  return (
    <>
      <div className={styles.start}>
        <Mark className={styles.mark} />
        <Menu label={words.fileMenu(fileName)} className={styles.file} face={<FileFace name={fileName} />}>
          <FileItems />
          <ViewItems />
          <HelpItems />
        </Menu>
      </div>
      {screenParts.length > 1 && <ScreenTabs />}
      <div className={styles.end}>
        <SearchField />
        <FilterMenu className={styles.icon} hasButton />
        <WhatStands className={styles.icon} hasButton />
        <LanguageButton />
        {hasChoice && (
          <Act id="theme" label={isDark ? words.toLight : words.toDark} className={styles.icon}>
            {isDark ? <Moon size={17} /> : <Sun size={17} />}
          </Act>
        )}
        <Act id="copyLink" label={words.copyLink} className={styles.icon}>
          <Link size={16} />
        </Act>
        <Act id="export" className={styles.primary}>
          <ArrowDownToLine size={16} aria-hidden="true" />
          {words.export}
        </Act>
      </div>
    </>
  );
}

function NarrowBar() {
  const map = useAtlas((state) => state.map);
  const language = useAtlas((state) => state.language);
  // The outline begins with the question itself.
  const isSaidBelow = useAtlas((state) => state.screen === "outline");
  const words = appMessages[language];
  return (
    <>
      <Mark className={styles.mark} />
      <p className={styles.question} dir="auto">
        {!isSaidBelow && inLanguage(map.question, language)}
      </p>
      <Act id="copyLink" label={words.copyLink} className={styles.icon}>
        <Link size={20} />
      </Act>
      <FilterMenu hasButton={false} />
      <WhatStands hasButton={false} />
      <Menu label={words.moreMenu} className={styles.icon} face={<Ellipsis size={20} aria-hidden />}>
        <FileItems />
        <ViewItems withLooks />
        <HelpItems />
      </Menu>
    </>
  );
}

function FileFace(props: { readonly name: string }) {
  return (
    <>
      <span className={styles.name} dir="auto">
        {props.name}
      </span>
      <ChevronDown size={12} aria-hidden="true" />
    </>
  );
}

/** Shows both languages, the page's own in bold. */
function LanguageButton() {
  const language = useAtlas((state) => state.language);
  return (
    <Act id="language" className={styles.language} hint={appMessages[language].languageButton}>
      <span lang="zh-Hant" data-on={language === "zh-Hant"}>
        繁
      </span>
      <span aria-hidden="true">/</span>
      <span lang="en" data-on={language === "en"}>
        EN
      </span>
    </Act>
  );
}

/** A button that runs a command of the page. */
function Act(props: {
  readonly id: string;
  readonly className: string | undefined;
  /** Its name, where nothing legible stands on it. */
  readonly label?: string;
  /** What it does, where its face does not say so. */
  readonly hint?: string;
  readonly children: ReactNode;
}) {
  const command = useCommands().find(({ id }) => id === props.id);
  return (
    <button
      type="button"
      className={props.className}
      aria-label={props.label}
      aria-description={props.hint}
      title={props.label ?? props.hint}
      data-command={props.id}
      onClick={() => command && run(command)}
    >
      {props.children}
    </button>
  );
}
