import { append } from "../model/append.ts";
import type { ArgumentMap, Claim, Relation } from "../model/map.ts";
import { attachedRelation, attachedToMap, readAttachedMap, withAttached } from "./attached.ts";
import { type Draft, type DraftClaim, type DraftRelation, localized } from "./draft.ts";
import { idAt } from "./foreignJson.ts";
import { isList, isObject } from "./outline.ts";
import type { Json, JsonObject } from "./parseJson.ts";
import { onOneLine } from "./writtenText.ts";
import { jsonOf, type YamlNode } from "./yaml.ts";

/** What an Argdown text says of a claim's text: on one line, without the sign that stands for comments. */
export function bodyText(text: string): string {
  return onOneLine(text.replaceAll("\ufffe", "\ufffd"));
}

/** By what the body of an Argdown text calls claims and relations. */
export interface ArgdownTitles {
  readonly claims: ReadonlyMap<string, string>;
  /** Of those relations that are written as reconstructed arguments. */
  readonly relations: ReadonlyMap<string, string>;
}

/** What the front matter records of a map: all that the body does not say. */
export function recordsOf(map: ArgumentMap, titles: ArgdownTitles): object {
  return {
    map: attachedToMap(map),
    claims: map.claims.map((claim) => claimRecord(claim, titles.claims.get(claim.id) ?? claim.id)),
    relations: map.relations.map((relation) => relationRecord(relation, titles.relations.get(relation.id))),
  };
}

function claimRecord({ text, tags, kind, passages, ...rest }: Claim, title: string): object {
  const [[language, words] = ["", ""], another] = Object.entries(text);
  const isSaid =
    !another && words === bodyText(words) && localized(words)[language === "en" ? "en" : "zh-Hant"] === words;
  return {
    ...(title === rest.id ? {} : { title }),
    ...rest,
    ...(isSaid ? {} : { text }),
    ...(isTold(tags) ? {} : { tags }),
    ...(kind === "reason" ? {} : { kind }),
    ...(passages.length > 0 ? { passages } : {}),
  };
}

/** A tag as Argdown writes it; empty where it cannot. */
export function tagOf(tag: string): string {
  if (/^[\p{L}\p{N}-]+$/u.test(tag)) return `#${tag}`;
  return /^[\p{L}\p{N}.,'&+/ -]+$/u.test(tag) && tag === tag.trim() && !/ {2}|\/\//u.test(tag) ? `#(${tag})` : "";
}

/** Whether the body says these tags as they are. */
function isTold(tags: readonly string[]): boolean {
  return new Set(tags).size === tags.length && tags.every((tag) => tagOf(tag) !== "");
}

function relationRecord({ type, from, to, strength, basis, ...rest }: Relation, title: string | undefined): object {
  return {
    ...rest,
    ...(title === undefined ? { type, from: from[0], to } : { title, type }),
    ...(strength === 2 ? {} : { strength }),
    ...(basis === "annotator" ? {} : { basis }),
  };
}

interface RelationRecord {
  readonly index: number;
  readonly rest: JsonObject;
}

/** The records in the front matter of an Argdown text, while its map is put together. */
export class Records {
  readonly areThere: boolean;
  readonly #draft: Draft;
  readonly #claims = new Map<string, { readonly index: number; readonly value: JsonObject }>();
  readonly #titled = new Map<string, RelationRecord & { readonly isRebuttal: boolean }>();
  readonly #plain = new Map<string, RelationRecord[]>();
  readonly #places = new Map<DraftClaim | DraftRelation, number>();
  /** The ids of claims and relations, by their keys in the draft. */
  readonly #ids = new Map<string, string>();

  constructor(node: YamlNode | undefined, draft: Draft) {
    this.#draft = draft;
    const value = node && jsonOf(node);
    this.areThere = isObject(value);
    if (value !== undefined && !isObject(value)) draft.lost.add("extra", "argumentAtlas");
    if (!isObject(value)) return;
    readAttachedMap(draft, value.map);
    for (const [index, claim] of objectsIn(value.claims)) {
      const title = idAt(claim, "title") ?? idAt(claim, "id");
      if (title !== undefined && !this.#claims.has(title)) this.#claims.set(title, { index, value: claim });
    }
    for (const [index, relation] of objectsIn(value.relations)) this.#addRelation(index, relation);
  }

  #addRelation(index: number, { type, from, to, title, ...rest }: JsonObject): void {
    const isRebuttal = type === "rebut";
    if (typeof title === "string") this.#titled.set(title, { index, rest, isRebuttal });
    else {
      const key = JSON.stringify([type, from, to]);
      append(this.#plain, key, { index, rest });
    }
  }

  /** Whether a reconstructed argument stands for a relation of the map. */
  hasRelation(title: string | undefined): boolean {
    return title !== undefined && this.#titled.has(title);
  }

  /** Whether it stands for a rebuttal. */
  isRebuttal(title: string | undefined): boolean {
    return title !== undefined && this.#titled.get(title)?.isRebuttal === true;
  }

  /** The claim with what is recorded of it. */
  withRecord(title: string | undefined, claim: DraftClaim): DraftClaim {
    const record = title === undefined ? undefined : this.#claims.get(title);
    const { title: _, ...rest }: JsonObject = record?.value ?? {};
    const words = typeof claim.text === "string" ? claim.text : "";
    const value = record && { tags: claim.tags ?? [], ...rest, text: rest.text ?? { ...localized(words) } };
    const full = withAttached(this.#draft, value, claim, bodyText);
    this.#ids.set(claim.key, full.id ?? claim.key);
    this.#places.set(full, record?.index ?? Number.POSITIVE_INFINITY);
    return full;
  }

  /** The relation that a reconstructed argument is, with what is recorded of it. */
  withRelation(title: string | undefined, relation: DraftRelation): DraftRelation {
    const record = title === undefined ? undefined : this.#titled.get(title);
    return this.#with(record, relation);
  }

  /** The relation that a line of the body says, with what is recorded of the first such one that is not taken. */
  withPlain(relation: DraftRelation): DraftRelation {
    const idOf = (key: string) => this.#ids.get(key) ?? key;
    const key = JSON.stringify([relation.type, idOf(relation.from[0] ?? ""), idOf(relation.to)]);
    return this.#with(this.#plain.get(key)?.shift(), relation);
  }

  #with(record: RelationRecord | undefined, relation: DraftRelation): DraftRelation {
    const name = relation.id || relation.key || "";
    const full = record ? { ...relation, ...attachedRelation(this.#draft, record.rest, name) } : relation;
    if (full.key !== undefined && full.id) this.#ids.set(full.key, full.id);
    this.#places.set(full, record?.index ?? Number.POSITIVE_INFINITY);
    return full;
  }

  /** Claims and relations in the recorded order; those that are not recorded follow. */
  order(): void {
    const place = (one: DraftClaim | DraftRelation) => this.#places.get(one) ?? Number.POSITIVE_INFINITY;
    const byPlace = (a: DraftClaim | DraftRelation, b: DraftClaim | DraftRelation) =>
      place(a) === place(b) ? 0 : place(a) - place(b);
    this.#draft.claims.sort(byPlace);
    this.#draft.relations.sort(byPlace);
  }
}

function objectsIn(list: Json | undefined): readonly (readonly [number, JsonObject])[] {
  return isList(list) ? list.flatMap((value, i) => (isObject(value) ? [[i, value] as const] : [])) : [];
}
