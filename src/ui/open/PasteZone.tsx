import { useEffect, useMemo } from "react";
import { pastingWords } from "../../messages/pasting.ts";
import type { Atlas } from "../../store/createAtlas.ts";
import type { Command } from "../commands.ts";
import { type Announce, useAnnounce } from "../useAnnounce.ts";
import { useAtlasItself } from "../useAtlas.ts";
import { useOffer } from "../useCommands.ts";
import { keptMaps } from "./keptMaps.ts";
import { seemsAMap } from "./seemsAMap.ts";

/** Takes what is pasted anywhere but into a field, and offers to take what is on the clipboard: a map, or an original text. */
export function PasteZone({ take }: { readonly take: (files: readonly File[]) => void }) {
  const atlas = useAtlasItself();
  const announce = useAnnounce();
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (event.defaultPrevented || isField(event.target)) return;
      const file = event.clipboardData?.files[0];
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (file && !file.type.startsWith("image/")) take([file]);
      else void takeText(text, atlas, take);
    };
    document.addEventListener("paste", paste);
    return () => document.removeEventListener("paste", paste);
  }, [atlas, take]);
  useOffer(useMemo(() => [pasteCommand(atlas, announce, take)], [atlas, announce, take]));
  return null;
}

function pasteCommand(atlas: Atlas, announce: Announce, take: (files: readonly File[]) => void): Command {
  const label = { "zh-Hant": pastingWords["zh-Hant"].command, en: pastingWords.en.command };
  const run = async () => {
    const words = pastingWords[atlas.state().language];
    const text = await navigator.clipboard.readText().catch(() => undefined);
    if (text === undefined) announce(words.refused, "alarm");
    else if (!(await takeText(text, atlas, take))) announce(words.nothing, "alarm");
  };
  return { id: "paste", group: "file", label, keys: [], run, isEnabled: () => navigator.clipboard !== undefined };
}

/** Takes a text as the file that it might be; says whether it did, for words that are neither a map nor a text are nothing. */
async function takeText(text: string, atlas: Atlas, take: (files: readonly File[]) => void): Promise<boolean> {
  const mayBeTaken = text.length >= shortestText || (await seemsAMap(text));
  if (mayBeTaken) take([new File([text], await nameFor(text, atlas), { type: "text/plain" })]);
  return mayBeTaken;
}

/** What was pasted last, and what it was called. */
const lastPasted = new WeakMap<Atlas, { readonly text: string; readonly name: string }>();

/** A name for a text that has none: one that no map at hand has, so that none takes another's place; the same for the same. */
async function nameFor(text: string, atlas: Atlas): Promise<string> {
  const last = lastPasted.get(atlas);
  if (last?.text === text) return last.name;
  const { language, fileName } = atlas.state();
  const words = pastingWords[language].name;
  const taken = new Set([fileName, ...(await keptMaps()).map((kept) => kept.fileName)]);
  let name = words;
  for (let number = 2; taken.has(name); number++) name = `${words} ${number}`;
  lastPasted.set(atlas, { text, name });
  return name;
}

/** Shorter than this, what is pasted is no original text of a debate, in UTF-16 units. */
const shortestText = 200;

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable], dialog") !== null;
}
