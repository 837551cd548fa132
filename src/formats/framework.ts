import {
  type FrameworkForm,
  frameworkQuestion,
  saidTwice,
  unknownArgument,
  unreadableStatement,
} from "../messages/frameworkIssues.ts";
import { tooLarge, tooLong } from "../messages/issues.ts";
import type { Remark } from "../messages/remark.ts";
import type { ArgumentMap, Claim, Relation, RelationType } from "../model/map.ts";
import { localized } from "./draft.ts";
import type { Reading } from "./issue.ts";
import { limits } from "./limits.ts";
import { namelessIds } from "./namelessIds.ts";
import { type Flaw, issuesAt } from "./placeIssues.ts";
import { shown } from "./shown.ts";
import { IdSuggester } from "./suggest.ts";
import type { Span } from "./tokens.ts";

/** A name in the text of a framework, with its place. */
export interface Named {
  readonly name: string;
  readonly span: Span;
}

interface DraftRelation {
  readonly type: RelationType;
  readonly from: Named;
  readonly to: Named;
  readonly span: Span;
}

/** An abstract framework while its text is read: arguments and relations in any order, and what is wrong with them. */
export class FrameworkDraft {
  readonly #text: string;
  readonly #form: FrameworkForm;
  readonly #claims = new Map<string, { readonly claim: Claim; readonly span: Span }>();
  readonly #relations: DraftRelation[] = [];
  readonly #flaws: Flaw[] = [];
  #undescribed = 0;
  #isReadable = true;

  constructor(text: string, form: FrameworkForm) {
    this.#text = text;
    this.#form = form;
  }

  /** An argument is listed, perhaps with what it says and its base score. */
  addArgument({ name, span }: Named, { says = name, weight }: { says?: string; weight?: number } = {}): void {
    const first = this.#claims.get(name);
    for (const text of [name, says]) this.#checkLength(text, span);
    if (first) this.#note("graph/said-twice", span, (line) => saidTwice(shown(name), line), "warning", first.span);
    else this.#claims.set(name, { claim: claimOf(name, says, weight), span });
  }

  /** A relation is listed; whether its arguments are there shows in the end. */
  addRelation(type: RelationType, from: Named, to: Named, span: Span): void {
    this.#relations.push({ type, from, to, span });
  }

  /** A stretch of the text that is no statement. */
  addUnreadable(span: Span): void {
    const found = shown(this.#text.slice(span.start, span.end));
    this.addError("graph/unreadable-statement", span, unreadableStatement(found, this.#form));
  }

  addError(code: string, span: Span, remark: Remark): void {
    this.#note(code, span, () => remark, "error");
  }

  addWarning(code: string, span: Span, remark: Remark): void {
    this.#note(code, span, () => remark, "warning");
  }

  /** The framework as a map, unless something is wrong with it. */
  reading(): Reading<ArgumentMap> {
    const relations = this.#knownRelations();
    this.#checkSize("claims", this.#claims.size);
    this.#checkSize("relations", relations.length);
    const issues = issuesAt(this.#text, this.#flaws);
    const more = this.#undescribed === 0 ? {} : { more: this.#undescribed };
    return { ...(this.#isReadable ? { value: this.#map(relations) } : {}), issues, ...more };
  }

  #note(code: string, span: Span, remark: Flaw["remark"], severity: Flaw["severity"], other?: Span): void {
    if (severity === "error") this.#isReadable = false;
    if (this.#flaws.length >= limits.problems) this.#undescribed++;
    else this.#flaws.push({ code, severity, span, remark, ...(other ? { other } : {}) });
  }

  #checkLength(text: string, span: Span): void {
    if (text.length <= limits.characters) return;
    const count = [...text].length;
    if (count > limits.characters) this.addError("map/too-long", span, tooLong(count, limits.characters));
  }

  #checkSize(what: "claims" | "relations", count: number): void {
    if (count > limits[what]) this.addError("map/too-large", { start: 0, end: 1 }, tooLarge(what, count, limits[what]));
  }

  /** The relations between arguments that there are, each once; of the others it is said what is wrong. */
  #knownRelations(): readonly DraftRelation[] {
    const suggester = new IdSuggester([...this.#claims.keys()]);
    const first = new Map<string, DraftRelation>();
    for (const relation of this.#relations) {
      const { type, from, to, span } = relation;
      const unknown = [from, to].filter(({ name }) => !this.#claims.has(name));
      for (const argument of unknown) this.#findUnknown(argument, suggester);
      if (unknown.length > 0) continue;
      const key = JSON.stringify([type, from.name, to.name]);
      const same = first.get(key);
      if (!same) first.set(key, relation);
      else this.#note("graph/said-twice", span, (line) => saidTwice(this.#shownAt(span), line), "warning", same.span);
    }
    return [...first.values()];
  }

  #findUnknown({ name, span }: Named, suggester: IdSuggester): void {
    const near = suggester.nearest(name);
    const meant = near === undefined ? undefined : shown(near);
    this.addError("graph/unknown-argument", span, unknownArgument(shown(name), meant, this.#form));
  }

  #shownAt({ start, end }: Span): string {
    return shown(this.#text.slice(start, end));
  }

  #map(relations: readonly DraftRelation[]): ArgumentMap {
    const claims = [...this.#claims.values()].map(({ claim }) => claim);
    const prefix = prefixBeside(claims);
    return {
      id: namelessIds.framework,
      question: frameworkQuestion,
      documents: [],
      voices: [],
      claims,
      relations: relations.map(({ type, from, to }, i) => relationOf(`${prefix}${i + 1}`, type, from.name, to.name)),
      tour: [],
    };
  }
}

function claimOf(id: string, says: string, weight: number | undefined): Claim {
  const given = weight === undefined ? {} : { weight };
  return { id, text: localized(says), tags: [], kind: "reason", passages: [], ...given };
}

function relationOf(id: string, type: RelationType, from: string, to: string): Relation {
  return { id, type, from: [from], to, strength: 2, basis: "explicit" };
}

/** What the ids of relations begin with, so that none is that of a claim. */
function prefixBeside(claims: readonly Claim[]): string {
  const taken = claims.map(({ id }) => /^(r+)\d+$/u.exec(id)?.[1]?.length ?? 0);
  return "r".repeat(1 + taken.reduce((most, length) => Math.max(most, length), 0));
}
