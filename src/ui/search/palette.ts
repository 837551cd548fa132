import type { ArgumentMap, Claim, Language, Voice } from "../../model/map.ts";
import { indexOf } from "../../model/questions.ts";
import { type Findings, type Found, mostHits } from "../../view/search/createSearch.ts";
import { findLabelled } from "../../view/search/findLabelled.ts";
import { type Hit, plainHit } from "../../view/search/hit.ts";
import { claimTitle, voiceTitle } from "../../view/search/titles.ts";
import { shownVoices } from "../../view/shownVoices.ts";
import { readingTree } from "../../view/tree.ts";
import type { Command } from "../commands.ts";

/** One line of the palette that can be chosen. */
export type PaletteItem =
  | { readonly kind: "claim"; readonly key: string; readonly hit: Hit<Claim> }
  | { readonly kind: "voice"; readonly key: string; readonly hit: Hit<Voice> }
  | { readonly kind: "command"; readonly key: string; readonly hit: Hit<Command> }
  /** Another way to seek, chosen by the sign that stands for it. */
  | { readonly kind: "way"; readonly key: string; readonly way: Way };

/** Lines under one heading. */
export interface PaletteGroup {
  readonly name: "camps" | "claims" | "voices" | "commands" | "ways";
  /** Whether they only come near what was sought. */
  readonly isNear: boolean;
  /** How many there are in all, listed or not. */
  readonly count: number;
  readonly items: readonly PaletteItem[];
}

/** What a palette lists its lines from. */
export interface Listing {
  readonly map: ArgumentMap;
  readonly language: Language;
  readonly commands: readonly Command[];
  /** Absent until anything was found. */
  readonly findings: Findings | undefined;
  readonly simplified: ReadonlyMap<string, string> | undefined;
}

/** What alone is sought: answers after `@`, commands after `>`. */
export type Way = "voices" | "commands";

/** The signs, as they are typed in either width. */
const signs: Readonly<Record<string, Way>> = { "@": "voices", "＠": "voices", ">": "commands", "＞": "commands" };

/** The sign that stands for a way to seek. */
export const signOf: Readonly<Record<Way, string>> = { voices: "@", commands: ">" };

/** What was typed: the words, and what alone is sought by them. */
export interface Asked {
  readonly words: string;
  readonly way?: Way;
}

/** Takes the sign off what was typed. */
export function askedBy(query: string): Asked {
  const typed = query.trimStart();
  const way = signs[typed[0] ?? ""];
  return way ? { way, words: typed.slice(1).trim() } : { words: typed.trim() };
}

/** What is listed for what was typed, heading by heading; none that is empty. */
export function groupsFor({ words, way }: Asked, listing: Listing): readonly PaletteGroup[] {
  const groups =
    way === "voices" ? [voicesGroup(words, listing)] : way === "commands" ? [commandsGroup(words, listing)] : [];
  const all = way ? groups : words === "" ? atFirst(listing) : allGroups(words, listing);
  return all.filter(({ items }) => items.length > 0);
}

/** The ways to seek something else, where nothing was found or nothing is sought. */
export function waysGroup(): PaletteGroup {
  const ways: readonly Way[] = ["voices", "commands"];
  return { name: "ways", isNear: false, count: 2, items: ways.map((way) => ({ kind: "way", key: way, way })) };
}

function atFirst({ map, language }: Listing): readonly PaletteGroup[] {
  const { roots } = readingTree(map);
  const camps = roots.flatMap((id) => indexOf(map).claims.get(id) ?? []);
  const hits = camps.slice(0, mostHits).map((claim) => plainHit(claim, claimTitle(claim), language));
  return [{ name: "camps", isNear: false, count: camps.length, items: hits.map(claimItem) }, waysGroup()];
}

function allGroups(words: string, listing: Listing): readonly PaletteGroup[] {
  return [claimsGroup(listing), voicesGroup(words, listing), commandsGroup(words, listing)];
}

function claimsGroup({ findings }: Listing): PaletteGroup {
  const { count, hits } = findings?.claims ?? nothing;
  return { name: "claims", isNear: findings?.isNear ?? false, count, items: hits.map(claimItem) };
}

const nothing: Found<never> = { count: 0, hits: [] };

function voicesGroup(words: string, { map, language, findings }: Listing): PaletteGroup {
  const all = () =>
    shownVoices(map)
      .slice(0, mostHits)
      .map(({ voice }) => plainHit(voice, voiceTitle(voice), language));
  const { count, hits } = words === "" ? { count: map.voices.length, hits: all() } : (findings?.voices ?? nothing);
  const isNear = words !== "" && (findings?.isNear ?? false);
  return { name: "voices", isNear, count, items: hits.map((hit) => ({ kind: "voice", key: hit.item.id, hit })) };
}

function commandsGroup(words: string, { commands, language, simplified }: Listing): PaletteGroup {
  const able = commands.filter(({ id, isEnabled }) => id !== "search" && isEnabled?.() !== false);
  const hits = findLabelled(able, words, language, simplified);
  const items = hits.map((hit): PaletteItem => ({ kind: "command", key: hit.item.id, hit }));
  return { name: "commands", isNear: false, count: items.length, items };
}

function claimItem(hit: Hit<Claim>): PaletteItem {
  return { kind: "claim", key: hit.item.id, hit };
}
