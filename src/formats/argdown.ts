import { unfit } from "../messages/foreignIssues.ts";
import { append } from "../model/append.ts";
import type { ArgumentMap, Localized } from "../model/map.ts";
import { type ArgdownModel, argdownModel, type Bearing, type Member, type Step } from "./argdownModel.ts";
import { Records } from "./argdownRecords.ts";
import { createDraft, type Draft, type DraftRelation, localized, localizedOrNone } from "./draft.ts";
import type { Reading } from "./issue.ts";
import { issuesAt } from "./placeIssues.ts";
import { schemeNote } from "./schemeNote.ts";
import { settle } from "./settle.ts";
import { shown } from "./shown.ts";
import { freshNames } from "./writtenText.ts";
import { textsIn, yamlAt } from "./yaml.ts";

/**
 * Reads Argdown: statements of one title are one claim, sketched arguments claims, relations supports and rebuttals. A
 * reconstructed argument is a relation for each of its inferences, with linked premises; what attacks it as a whole undercuts
 * its last inference, what it bears on its conclusion bears on. Tags and headings are tags, links and data notes; paragraphs
 * that have no title and bear on nothing are prose.
 */
export function readArgdown(text: string): Reading<ArgumentMap> {
  const model = argdownModel(text, (span, expectation) => {
    const remark = unfit(shown(text.slice(span.start, Math.min(span.end, span.start + 80)).trim()), expectation);
    return { code: "format/unfit", severity: "error", span, remark: () => remark };
  });
  if (model.flaws.length > 0) return { issues: issuesAt(text, model.flaws) };
  return settle(new DraftBuilder(model).draft());
}

class DraftBuilder {
  readonly #model: ArgdownModel;
  readonly #draft: Draft = createDraft();
  readonly #records: Records;
  readonly #keys = new Map<Member | Step, string>();
  /** What bears on what, to know what each argument bears on. */
  readonly #outgoing = new Map<Member, Bearing[]>();
  /** The conclusions that only say that a reconstructed argument rebuts, with what they bear on. */
  readonly #joints = new Map<Member, Bearing>();
  readonly #said = new Set<string>();

  constructor(model: ArgdownModel) {
    this.#model = model;
    this.#records = new Records(yamlAt(model.front, "argumentAtlas"), this.#draft);
    for (const bearing of model.bearings) {
      append(this.#outgoing, bearing.from, bearing);
    }
  }

  draft(): Draft {
    this.#tellFront();
    this.#findJoints();
    this.#nameAll();
    for (const member of this.#model.members) this.#addClaim(member);
    for (const member of this.#model.members) for (const step of member.steps) this.#addStep(step);
    for (const bearing of this.#model.bearings) this.#addBearing(bearing);
    if (!this.#records.areThere) this.#markPositions();
    this.#records.order();
    return this.#draft;
  }

  #tellFront(): void {
    const { front, headings } = this.#model;
    const [title] = textsIn(yamlAt(front, "title"));
    const [first] = headings.filter(({ level }) => level === 1);
    this.#draft.question ??= localizedOrNone(title?.replace(/\s+/gu, " ") ?? first?.text);
    for (const { key } of front?.kind === "map" ? front.entries : []) {
      if (key !== "title" && key !== "argumentAtlas" && !settings.has(key)) this.#draft.lost.add("metadata", key);
    }
  }

  /** The conclusions of those arguments of which it is recorded that they rebut. */
  #findJoints(): void {
    for (const { title, steps } of this.#model.members) {
      const last = steps.at(-1);
      if (!last || !this.#records.isRebuttal(title)) continue;
      const [bearing, another] = this.#outgoing.get(last.conclusion) ?? [];
      const isPlain = last.conclusion.title === undefined && bearing && !another;
      if (isPlain && bearing.type !== "support") this.#joints.set(last.conclusion, bearing);
    }
  }

  /** Keys of claims and of relations; those without a title get names that no title has. */
  #nameAll(): void {
    const fresh = freshNames(
      this.#model.members.flatMap(({ title }) => title ?? []),
      "c",
    );
    for (const member of this.#model.members) {
      const { kind, title, steps } = member;
      if (steps.length === 0) this.#keys.set(member, title === undefined ? `untitled ${fresh()}` : `${kind} ${title}`);
      for (const [i, step] of steps.entries()) {
        const name = title ?? `untitled ${this.#keys.size}`;
        this.#keys.set(step, `inference ${name}${i + 1 < steps.length ? ` (${i + 1})` : ""}`);
      }
    }
  }

  #addClaim(member: Member): void {
    const { title, text, steps, rewordings, tags } = member;
    const key = this.#keys.get(member);
    if (steps.length > 0 && !this.#records.hasRelation(title)) this.#draft.lost.add("reconstruction", nameOf(member));
    if (key === undefined || this.#joints.has(member)) return;
    if (this.#isProse(member)) {
      this.#draft.lost.add("prose", text);
      return;
    }
    for (let i = 0; i < rewordings; i++) this.#draft.lost.add("rewording", nameOf(member));
    const note = this.#noteOf(member);
    const groups = this.#groupsOf(member);
    this.#draft.claims.push(
      this.#records.withRecord(title, {
        key,
        id: title ?? key.slice("untitled ".length),
        text: text === "" ? (title ?? "") : text,
        tags: [...new Set([...tags, ...groups])].filter((tag) => tag !== ""),
        ...(note ? { note } : {}),
        ...this.#labelOf(member),
      }),
    );
  }

  /** The heading that a claim stands below, as a tag; what we wrote has none. */
  #groupsOf({ heading }: Member): readonly string[] {
    if (!heading?.isGroup || this.#records.areThere) return [];
    const { text } = heading;
    if (!this.#said.has(`group ${text}`)) this.#draft.lost.add("group", text);
    this.#said.add(`group ${text}`);
    return [text];
  }

  /** A paragraph that is no claim; where a text has nothing but paragraphs, they are the claims. */
  #isProse({ kind, title, isRelated }: Member): boolean {
    if (title !== undefined || isRelated || kind === "argument") return false;
    return this.#model.members.some((other) => other.title !== undefined || other.isRelated);
  }

  /** A title that is short enough stands on the card. */
  #labelOf({ title, text }: Member): { readonly label?: Localized } {
    const isFit = title !== undefined && text !== "" && title !== text && [...title].length <= longestLabel(title);
    return isFit && !this.#records.areThere ? { label: localized(title) } : {};
  }

  /** The links and the data of a claim, a line each. */
  #noteOf(member: Member): Localized | undefined {
    const lines = [...member.links];
    for (const { key, value } of member.data.flatMap((node) => (node.kind === "map" ? node.entries : []))) {
      const texts = value.kind === "map" ? [] : textsIn(value);
      if (settings.has(key)) this.#draft.lost.add("appearance", nameOf(member));
      else if (texts.length === 0) this.#draft.lost.add("metadata", `${nameOf(member)} ${key}`);
      else lines.push(`${key}: ${texts.join("; ")}`);
    }
    return lines.length > 0 ? localized(lines.join("\n")) : undefined;
  }

  #addStep(step: Step): void {
    const { argument, premises, conclusion, rule } = step;
    const key = this.#keys.get(step) ?? "";
    const joint = this.#joints.get(conclusion);
    const isLast = argument.steps.at(-1) === step;
    const note = isLast ? stepNote(argument, rule) : schemeNote(rule);
    const title = isLast ? argument.title : undefined;
    this.#draft.relations.push(
      this.#records.withRelation(title, {
        key,
        ...(argument.title === undefined ? {} : { id: key.slice("inference ".length) }),
        type: joint ? "rebut" : "support",
        from: premises.map((premise) => this.#end(premise)),
        to: joint ? this.#target(joint) : this.#end(conclusion),
        ...(note ? { note } : {}),
      }),
    );
  }

  /** The claim that a statement or an argument puts forward. */
  #end(member: Member): string {
    const last = member.steps.at(-1);
    return this.#keys.get(last ? last.conclusion : member) ?? "";
  }

  #target({ to, step }: Bearing): string {
    const last = step ?? to.steps.at(-1);
    return this.#keys.get(last ?? to) ?? "";
  }

  #addBearing(bearing: Bearing): void {
    const { type, from, to } = bearing;
    if (this.#joints.get(from) === bearing) return;
    if (type === "contradiction" || (type === "attack" && this.#isContrary(bearing))) {
      this.#draft.lost.add("symmetric", `${nameOf(from)} >< ${nameOf(to)}`);
      this.#push({ type: "rebut", from: [this.#end(from)], to: this.#end(to) });
      this.#push({ type: "rebut", from: [this.#end(to)], to: this.#end(from) });
    } else if (type === "undercut") this.#addUndercut(bearing);
    else this.#addPlain(bearing);
  }

  /** In strict mode an attack between statements says that they exclude each other. */
  #isContrary({ from, to }: Bearing): boolean {
    const mode = textsIn(yamlAt(yamlAt(this.#model.front, "model"), "mode"))[0];
    return mode === "strict" && from.kind === "statement" && to.kind === "statement";
  }

  #addPlain(bearing: Bearing): void {
    const { type, from, to, step } = bearing;
    const premise = this.#end(from);
    const isReconstructed = step !== undefined || to.steps.length > 0;
    if (!isReconstructed || to.kind === "statement") {
      // That an argument supports its own conclusion its inference says already.
      if (type === "support" && from.steps.length > 0 && premise === this.#end(to)) return;
      this.#push({ type: type === "support" ? "support" : "rebut", from: [premise], to: this.#end(to) });
    } else if (type === "support") {
      // What supports an argument and is one of its premises supports it as such.
      if (to.steps.some(({ premises }) => premises.some((one) => this.#end(one) === premise))) return;
      this.#push({ type: "support", from: [premise], to: this.#target(bearing) });
    } else {
      this.#draft.lost.add("on-argument", `${nameOf(from)} → ${nameOf(to)}`);
      this.#push({ type: "rebut", from: [premise], to: this.#target(bearing) });
    }
  }

  /** An undercut of an inference; of a sketched argument that bears on one thing, an undercut of that relation. */
  #addUndercut(bearing: Bearing): void {
    const { from, to, step } = bearing;
    const outgoing = (this.#outgoing.get(to) ?? []).filter(({ type }) => type === "support" || type === "attack");
    const [only, another] = outgoing;
    const isSketch = !step && to.steps.length === 0;
    if (isSketch && (!only || another)) this.#draft.lost.add("undercut-of-claim", nameOf(to));
    const relation = isSketch && only && !another ? this.#keyOf(only) : undefined;
    this.#push({ type: "rebut", from: [this.#end(from)], to: relation ?? this.#target(bearing) });
  }

  /** The key of the relation that a bearing becomes. */
  #keyOf(bearing: Bearing): string {
    const { type, from, to } = bearing;
    const isOfWhole = to.kind === "argument" && to.steps.length > 0;
    const target = isOfWhole ? this.#target(bearing) : this.#end(to);
    return plainKey(type === "support" ? "support" : "rebut", this.#end(from), target);
  }

  /** Adds a relation; what is said twice is one. */
  #push(relation: DraftRelation): void {
    const key = plainKey(relation.type, relation.from[0] ?? "", relation.to);
    if (this.#said.has(key) && !this.#records.areThere) {
      this.#draft.lost.add("twice", key);
      return;
    }
    this.#said.add(key);
    this.#draft.relations.push(this.#records.withPlain({ ...relation, key, id: "" }));
  }

  /** A titled statement that others bear on, and that bears on nothing, is a position. */
  #markPositions(): void {
    const bearing = new Set(this.#draft.relations.flatMap(({ from }) => from));
    const borne = new Set(this.#draft.relations.map(({ to }) => to));
    for (const [i, claim] of this.#draft.claims.entries()) {
      const isPosition = claim.key.startsWith("statement ") && borne.has(claim.key) && !bearing.has(claim.key);
      if (isPosition) this.#draft.claims[i] = { ...claim, kind: "position" };
    }
  }
}

/** What an undercut calls a relation, and what a loss does. */
function plainKey(type: string, from: string, to: string): string {
  return `${from} ${type === "support" ? "+>" : "->"} ${to}`;
}

/** What steers how Argdown draws. */
const settings = new Set([
  ...["isInMap", "isGroup", "isClosed", "color", "images", "dot", "map", "group", "model", "selection", "graphml"],
  ...["sourceHighlighter", "html", "webComponent", "dagre", "explodeArguments", "uses"],
]);

function nameOf({ title, text }: Member): string {
  return title ?? text;
}

function stepNote({ text }: Member, rule: string): Localized | undefined {
  const scheme = schemeNote(rule);
  if (text === "") return scheme;
  return localized(scheme ? `${text} (${rule.trim()})` : text);
}

/** So many characters of a title stand on a card. */
function longestLabel(title: string): number {
  return /[\u2e80-\u9fff]/u.test(title) ? 16 : 34;
}
