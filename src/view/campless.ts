import type { ShownVoice } from "./view.ts";

/** Whether a voice takes a side, be it one that no position of the map stands for. */
export function takesSide({ voice }: Pick<ShownVoice, "voice">): boolean {
  return voice.stance !== "none";
}

/** What the voices in no camp are called together: some of them may take a side that no position stands for. */
export function camplessName(
  voices: readonly ShownVoice[],
  names: { readonly noSide: string; readonly noPosition: string },
): string {
  return voices.some((voice) => voice.camp === undefined && takesSide(voice)) ? names.noPosition : names.noSide;
}
