import { Scale } from "lucide-react";
import { useMemo } from "react";
import { type WhatStandsMessages, whatStandsMessages } from "../../messages/whatStands.ts";
import type { Atlas } from "../../store/createAtlas.ts";
import { evaluationOf } from "../../view/verdicts.ts";
import type { Command } from "../commands.ts";
import { run } from "../commands.ts";
import { focusAgain } from "../focusAgain.ts";
import { onceThere } from "../onceThere.ts";
import { type Announce, useAnnounce } from "../useAnnounce.ts";
import { useAtlas, useAtlasItself } from "../useAtlas.ts";
import { useCommands, useOffer } from "../useCommands.ts";
import { isLarge } from "./isLarge.ts";

/** What follows from the map: its commands and, where there is room, a button that puts it on the map and takes it off. */
export function WhatStands(props: { readonly className?: string | undefined; readonly hasButton: boolean }) {
  const atlas = useAtlasItself();
  const announce = useAnnounce();
  const words = useAtlas((state) => whatStandsMessages[state.language]);
  const isOn = useAtlas((state) => state.verdicts !== undefined);
  const offered = useMemo(() => verdictCommands(atlas, announce), [atlas, announce]);
  useOffer(offered);
  const command = useCommands().find(({ id }) => id === "whatStands");
  if (!props.hasButton) return null;
  const label = isOn ? words.end : words.show;
  return (
    <button
      type="button"
      className={props.className}
      aria-label={words.show}
      aria-pressed={isOn}
      title={label}
      data-command="whatStands"
      onClick={() => command && run(command)}
    >
      <Scale size={17} aria-hidden="true" />
    </button>
  );
}

function verdictCommands({ state, actions }: Atlas, announce: Announce): readonly Command[] {
  const say = () => {
    const { map, verdicts, rejected, language } = state();
    const words = whatStandsMessages[language];
    if (verdicts === undefined) return announce(words.ended);
    // What is worked out beside the page its line says by itself, once it is known.
    if (isLarge(map)) return;
    const { counts } = evaluationOf(map, verdicts, rejected);
    announce(words.shown(counts, verdicts, rejected.length > 0));
  };
  const judge = (verdicts: Parameters<typeof actions.judge>[0]) => {
    actions.judge(verdicts);
    if (verdicts === undefined) focusOutOfPanel();
    say();
  };
  // Calls off the waiting for a panel's heading, which would take the focus whenever that comes.
  let callOff: (() => void) | undefined;
  const lookUp = (aside: "cruxes" | "semantics") => {
    const isLeft = state().aside === aside;
    callOff?.();
    callOff = undefined;
    actions.lookUp(isLeft ? undefined : aside);
    if (isLeft) focusOutOfPanel();
    // Who asks for it wants to read it.
    else
      callOff = onceThere(document.body, `[data-aside="${aside}"] h2`, (heading) =>
        heading.focus({ preventScroll: true }),
      );
  };
  return [
    command("whatStands", ["V"], () => judge(state().verdicts === undefined ? "needs-one" : undefined)),
    command("objectionsOnly", ["Shift+V"], () =>
      judge(state().verdicts === "attack-only" ? "needs-one" : "attack-only"),
    ),
    command("cruxes", ["C"], () => lookUp("cruxes")),
    command("expert", [], () => lookUp("semantics")),
  ];
}

/** A focus that is in the panel goes to what is read: the panel is about to go. */
function focusOutOfPanel(): void {
  if (document.activeElement?.closest("[data-aside]")) focusAgain(null);
}

function command(id: keyof WhatStandsMessages["commands"], keys: readonly string[], run: () => void): Command {
  const label = { "zh-Hant": whatStandsMessages["zh-Hant"].commands[id], en: whatStandsMessages.en.commands[id] };
  return { id, group: "view", label, keys, run };
}
