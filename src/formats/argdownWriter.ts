import { append } from "../model/append.ts";
import { type ArgumentMap, inLanguage, type Language, type Relation } from "../model/map.ts";
import { indexOf } from "../model/questions.ts";
import { type ArgdownTitles, bodyText, recordsOf, tagOf } from "./argdownRecords.ts";
import { escapedArgdown } from "./argdownText.ts";
import type { Written } from "./features.ts";
import { freshNames } from "./writtenText.ts";

/**
 * Writes a map as Argdown: claims as statements with what bears on them below them; relations of several premises, and those
 * that are undercut, as reconstructed arguments. What Argdown does not say itself is recorded in its front matter.
 */
export function writeArgdown(map: ArgumentMap, language: Language): Written {
  const writer = new ArgdownWriter(map, language);
  const front = [
    "===",
    `title: ${json(bodyText(inLanguage(map.question, language)))}`,
    `argumentAtlas: ${json(recordsOf(map, writer.titles))}`,
    "===",
  ];
  return { text: `${[front.join("\n"), ...writer.blocks()].join("\n\n")}\n`, losses: [] };
}

/** JSON on one line that is YAML too: no signs in it that YAML does not print. */
function json(value: unknown): string {
  return JSON.stringify(value).replace(/[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Zl}\p{Zp}\u00a0]/gu, (sign) =>
    Array.from({ length: sign.length }, (_, i) => `\\u${sign.charCodeAt(i).toString(16).padStart(4, "0")}`).join(""),
  );
}

/** So deep is a tree; what would be deeper stands in a tree of its own. */
const deepest = 8;

/** A line of a tree that is to be written: a claim, how deep, and how it bears on the one above it. */
interface Branch {
  readonly id: string;
  readonly depth: number;
  readonly sign: string;
}

class ArgdownWriter {
  readonly titles: ArgdownTitles;
  readonly #map: ArgumentMap;
  readonly #language: Language;
  /** The relations that lines of trees say, by the claims they bear on. */
  readonly #plain = new Map<string, Relation[]>();
  readonly #defined = new Set<string>();
  readonly #unfolded = new Set<string>();

  constructor(map: ArgumentMap, language: Language) {
    this.#map = map;
    this.#language = language;
    for (const relation of map.relations) {
      if (!this.#isPlain(relation)) continue;
      append(this.#plain, relation.to, relation);
    }
    this.titles = {
      claims: titlesOf(map.claims.map((claim) => [claim.id, this.#wished(claim)])),
      relations: titlesOf(
        map.relations.filter((relation) => this.#isArgument(relation)).map(({ id }) => [id, id]),
        "r",
      ),
    };
  }

  #wished({ id, label }: ArgumentMap["claims"][number]): string {
    return label ? inLanguage(label, this.#language) : id;
  }

  /** Whether a relation is a line below the claim it bears on. */
  #isPlain({ id, from, to }: Relation): boolean {
    const { claims, relationsTo } = indexOf(this.#map);
    return from.length === 1 && claims.has(to) && !relationsTo.has(id);
  }

  /** Whether it is written as an argument: it has several premises, or is undercut. */
  #isArgument({ id, from }: Relation): boolean {
    return from.length > 1 || indexOf(this.#map).relationsTo.has(id);
  }

  blocks(): readonly string[] {
    const bearing = new Set([...this.#plain.values()].flat().flatMap(({ from }) => from));
    const roots = this.#map.claims.filter(({ id }) => !bearing.has(id)).map(({ id }) => id);
    const rest = this.#map.claims.map(({ id }) => id);
    const trees = [...roots, ...rest].flatMap((id) => this.#trees(id));
    const reconstructions = this.#map.relations.flatMap((relation) =>
      this.#isArgument(relation) ? this.#reconstruction(relation) : [],
    );
    return [...trees, ...reconstructions];
  }

  /** The tree of a claim, and those of what would stand too deep in it; none where all of it is said. */
  #trees(root: string): readonly string[] {
    const trees: string[] = [];
    const waiting = [root];
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      const isSaid = this.#defined.has(id) && (this.#unfolded.has(id) || !this.#plain.has(id));
      if (!isSaid) trees.push(this.#tree(id, waiting).join("\n"));
    }
    return trees;
  }

  #tree(root: string, waiting: string[]): readonly string[] {
    const lines: string[] = [];
    const open: Branch[] = [{ id: root, depth: 0, sign: "" }];
    for (let branch = open.pop(); branch; branch = open.pop()) {
      const { id, depth, sign } = branch;
      lines.push(`${"  ".repeat(depth)}${sign}${this.#statement(id)}`);
      if (depth === deepest) waiting.push(id);
      else for (const one of this.#below(branch)) open.push(one);
    }
    return lines;
  }

  /** What bears on the claim of a line, the last first; each claim has it below it once. */
  #below({ id, depth }: Branch): readonly Branch[] {
    if (this.#unfolded.has(id)) return [];
    this.#unfolded.add(id);
    return (this.#plain.get(id) ?? []).toReversed().map(({ type, from: [premise = ""] }) => ({
      id: premise,
      depth: depth + 1,
      sign: type === "support" ? "+ " : "- ",
    }));
  }

  /** A claim: with its text and its tags where it is first named. */
  #statement(id: string): string {
    const title = `[${this.titles.claims.get(id) ?? id}]`;
    const claim = indexOf(this.#map).claims.get(id);
    if (!claim || this.#defined.has(id)) return title;
    this.#defined.add(id);
    const tags = claim.tags.map(tagOf).filter((tag) => tag !== "");
    return [`${title}:`, escapedArgdown(bodyText(inLanguage(claim.text, this.#language))), ...tags].join(" ");
  }

  /** A relation as an argument: its premises, what undercuts it, its conclusion; of a rebuttal one that rebuts. */
  #reconstruction({ id, type, from, to }: Relation): string {
    const { claims, relationsTo } = indexOf(this.#map);
    const undercuts = (relationsTo.get(id) ?? []).filter((undercut) => !this.#isArgument(undercut));
    const target = claims.has(to)
      ? `[${this.titles.claims.get(to) ?? to}]`
      : `<${this.titles.relations.get(to) ?? to}>`;
    const last = `(${from.length + 1})`;
    return [
      `<${this.titles.relations.get(id) ?? id}>`,
      "",
      ...from.map((premise, i) => `(${i + 1}) ${this.#statement(premise)}`),
      "----",
      ...undercuts.map((undercut) => `  <_ ${this.#statement(undercut.from[0] ?? "")}`),
      ...(type === "support" ? [`${last} ${target}`] : [`${last} ${denial[this.#language]}`]),
      ...(type === "support" ? [] : [`  ${claims.has(to) ? "->" : "_>"} ${target}`]),
    ].join("\n");
  }
}

/** The conclusion of what rebuts, where the map says only that it does. */
const denial = { "zh-Hant": "所以並非如此。", en: "So it is not so." } as const;

/** Titles that are all different and that Argdown can write: those that are wished for, else ids, else new ones. */
function titlesOf(wishes: readonly (readonly [string, string])[], prefix = "c"): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const [, wish] of wishes) counts.set(wish, (counts.get(wish) ?? 0) + 1);
  const ids = new Set(wishes.map(([id]) => id));
  const fresh = freshNames([...ids, ...counts.keys()], prefix);
  return new Map(
    wishes.map(([id, wish]) => {
      const isFree = counts.get(wish) === 1 && (wish === id || !ids.has(wish));
      if (isFree && isTitle(wish)) return [id, wish];
      return [id, isTitle(id) ? id : fresh()];
    }),
  );
}

/** Whether a title is read as it is written. */
function isTitle(title: string): boolean {
  const isPlain =
    /^[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Pd}\p{Pi}\p{Pf} ,.'"!?&%+=()（）「」『』《》、，。：；？！…·]{0,79}$/u.test(title);
  return isPlain && title === title.trim() && !title.includes("  ");
}
