import { Ellipsis } from "lucide-react";
import { appMessages } from "../../messages/app.ts";
import { branchWords } from "../../messages/branch.ts";
import { cardMenuMessages } from "../../messages/cardMenu.ts";
import { panelMessages } from "../../messages/panel.ts";
import type { Language } from "../../model/map.ts";
import type { Command } from "../commands.ts";
import { Menu } from "../shell/Menu.tsx";
import { MenuItem } from "../shell/MenuItem.tsx";
import { useActions, useAtlas } from "../useAtlas.ts";
import styles from "./panel.module.css";
import { useCopyClaim } from "./useCopyClaim.ts";

/** What is done more seldom with a claim: to copy it with its source, and to see its branch alone. */
export function MoreActions({ claim, language }: { readonly claim: string; readonly language: Language }) {
  const { isolate } = useActions();
  const isAlone = useAtlas((state) => state.branch === claim);
  const copyClaim = useCopyClaim();
  const copy = commandOf("copyClaim", (said) => panelMessages[said].copyClaim, copyClaim);
  const alone = commandOf(
    "isolate",
    (said) => (isAlone ? branchWords[said].leave : cardMenuMessages[said].isolate),
    () => isolate(isAlone ? undefined : claim),
  );
  return (
    <Menu
      label={appMessages[language].moreMenu}
      className={styles.opener}
      face={<Ellipsis size={16} aria-hidden="true" />}
    >
      <MenuItem command={copy} language={language} />
      <MenuItem command={alone} language={language} />
    </Menu>
  );
}

function commandOf(name: string, label: (language: Language) => string, run: () => unknown): Command {
  return {
    id: `panel.${name}`,
    group: "source",
    label: { "zh-Hant": label("zh-Hant"), en: label("en") },
    keys: [],
    run: () => void run(),
  };
}
