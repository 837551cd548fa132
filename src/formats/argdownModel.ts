import type { Expectation } from "../messages/foreignIssues.ts";
import { argdownLines, type Block, type Row } from "./argdownLines.ts";
import { type Saying, sayingIn } from "./argdownText.ts";
import { limits } from "./limits.ts";
import type { Flaw } from "./placeIssues.ts";
import type { Span } from "./tokens.ts";
import { parseYaml, textsIn, type YamlNode, yamlAt } from "./yaml.ts";

/** A statement, by whatever words and however often it is made, or an argument that is only sketched or reconstructed. */
export interface Member {
  readonly kind: Saying["kind"];
  /** By what the others refer to it; none where nothing can. */
  readonly title: string | undefined;
  text: string;
  readonly tags: Set<string>;
  readonly links: string[];
  readonly data: YamlNode[];
  /** The heading below which it is first said. */
  heading: Heading | undefined;
  /** Texts of it that say something else than the first. */
  rewordings: number;
  /** Whether anything bears on it, or it on anything. */
  isRelated: boolean;
  /** The steps from its premises to its conclusion, where it is an argument that is reconstructed. */
  readonly steps: Step[];
}

/** A heading, of which a group is made unless it says otherwise. */
export interface Heading {
  readonly text: string;
  readonly level: number;
  readonly isGroup: boolean;
}

/** A step of an argument. */
export interface Step {
  readonly argument: Member;
  readonly premises: readonly Member[];
  readonly conclusion: Member;
  /** The rules and logics that it is said to go by. */
  readonly rule: string;
}

/** A relation as a line says it: `from` bears on `to`, which for an undercut may be a step. */
export interface Bearing {
  readonly type: "support" | "attack" | "undercut" | "contradiction";
  readonly from: Member;
  readonly to: Member;
  readonly step?: Step;
}

/** All that an Argdown text says. */
export interface ArgdownModel {
  readonly front: YamlNode | undefined;
  readonly headings: readonly Heading[];
  /** Statements and arguments, in the order in which they are first met. */
  readonly members: readonly Member[];
  readonly bearings: readonly Bearing[];
  readonly flaws: readonly Flaw[];
}

/** Reads what an Argdown text says. */
export function argdownModel(source: string, complaint: (span: Span, expectation: Expectation) => Flaw): ArgdownModel {
  const { text, front, blocks, flaw } = argdownLines(source);
  const model = new ModelBuilder(text, complaint);
  if (flaw) model.complain(flaw.span, flaw.expectation);
  const parsed = front && parseYaml(source, front);
  if (parsed && "flaw" in parsed) model.flaws.push(parsed.flaw);
  for (const block of blocks) model.take(block);
  const { headings, members, bearings, flaws } = model;
  return { front: parsed && "root" in parsed ? parsed.root : undefined, headings, members, bearings, flaws };
}

/** Something in a block that relations below it, further in, bear on. */
interface Stage {
  readonly indent: number;
  readonly member: Member;
  readonly step?: Step;
}

/** An argument while its numbered statements are read. */
interface Reconstruction {
  readonly argument: Member;
  readonly numbered: Map<number, Member>;
  /** The statements since the last inference, its conclusion among them. */
  since: Member[];
  /** The inference that the next statement follows from. */
  inference: { readonly rule: string; readonly uses: readonly number[] } | undefined;
  /** Relations below an inference wait for its conclusion. */
  readonly waiting: Row[];
  count: number;
  last: "premise" | "conclusion" | undefined;
}

class ModelBuilder {
  readonly headings: Heading[] = [];
  readonly members: Member[] = [];
  readonly bearings: Bearing[] = [];
  readonly flaws: Flaw[] = [];
  readonly #text: string;
  readonly #complaint: (span: Span, expectation: Expectation) => Flaw;
  readonly #titled = new Map<string, Member>();
  /** The argument that the block before began with, to which numbered statements belong. */
  #argument: Member | undefined;

  constructor(text: string, complaint: (span: Span, expectation: Expectation) => Flaw) {
    this.#text = text;
    this.#complaint = complaint;
  }

  complain(span: Span, expectation: Expectation): void {
    if (this.flaws.length < limits.problems) this.flaws.push(this.#complaint(span, expectation));
  }

  take(block: Block): void {
    if (block.kind === "heading") {
      this.#heading(block);
      return;
    }
    const before = this.#argument;
    this.#argument = undefined;
    if (block.kind === "premises") {
      this.#reconstruction(block, before);
      return;
    }
    this.#tree(block.rows);
    return;
  }

  #heading({ rows }: Block): void {
    const [row] = rows;
    if (!row) return;
    const { text, title, data } = sayingIn(this.#text, { start: row.content, end: row.end });
    const level = this.#text.slice(row.start, row.content).trim().length;
    const isGroup = !data.some((node) => textsIn(yamlAt(node, "isGroup"))[0] === "false");
    this.headings.push({ text: [title, text].filter(Boolean).join(" "), level, isGroup });
    this.#argument = undefined;
  }

  /** What a row says, as the statement or the argument that it is. */
  #member(row: Row): Member {
    const said = sayingIn(this.#text, { start: row.content, end: row.end });
    if (said.flaw) this.flaws.push(said.flaw);
    const key = said.title === undefined ? undefined : `${said.kind} ${said.title}`;
    const known = key === undefined ? undefined : this.#titled.get(key);
    const member = known ?? this.#newMember(said);
    if (key !== undefined && !known) this.#titled.set(key, member);
    addSaid(member, said);
    return member;
  }

  #newMember({ kind, title }: Saying): Member {
    const heading = this.headings.at(-1);
    const nothing = { text: "", rewordings: 0, isRelated: false, heading };
    const member: Member = { kind, title, tags: new Set(), links: [], data: [], steps: [], ...nothing };
    this.members.push(member);
    return member;
  }

  /** A statement or an argument with the relations below it; or the items of a list, with theirs. */
  #tree(rows: readonly Row[]): void {
    const stages: Stage[] = [];
    for (const row of rows) {
      if (row.kind === "relation") this.#relation(row, stages);
      else if (this.#isEmpty(row)) continue;
      else stages.splice(0, stages.length, { indent: row.indent, member: this.#member(row) });
    }
    const [root] = rows;
    const first = stages[0]?.member;
    if (root?.kind === "text" && first?.kind === "argument") this.#argument = first;
  }

  #isEmpty({ content, end }: Row): boolean {
    return this.#text.slice(content, end).trim() === "";
  }

  /** A relation to the nearest of those above it that stands less far in. */
  #relation(row: Row, stages: Stage[]): void {
    const place = { start: row.start, end: row.content };
    while (stages.length > 0 && (stages.at(-1)?.indent ?? 0) >= row.indent) stages.pop();
    const above = stages.at(-1);
    if (!above) {
      this.complain(place, "argdown-parent");
      return;
    }
    if (this.#isEmpty(row)) {
      this.complain(place, "argdown-member");
      return;
    }
    const member = this.#member(row);
    stages.push({ indent: row.indent, member });
    this.#bear(row.sign, member, above);
  }

  #bear(sign: string, below: Member, { member: above, step }: Stage): void {
    const type = types.get(sign.replace(/[<>]/gu, "")) ?? "contradiction";
    const isDown = sign.endsWith(">") && sign !== "><";
    const [from, to] = isDown ? [above, below] : [below, above];
    from.isRelated = true;
    to.isRelated = true;
    this.bearings.push({ type, from, to, ...(step && !isDown ? { step } : {}) });
  }

  #reconstruction({ rows }: Block, before: Member | undefined): void {
    const argument = before ?? this.#newMember({ ...anonymous });
    const state: Reconstruction = {
      ...{ argument, numbered: new Map(), since: [], inference: undefined, waiting: [], count: 0, last: undefined },
    };
    let stages: Stage[] = [];
    for (const row of rows) {
      if (row.kind === "premise") stages = [this.#statement(row, state)];
      else if (row.kind === "inference") this.#inference(row, state);
      else if (state.inference) state.waiting.push(row);
      else this.#relation(row, stages);
    }
    const end = rows.at(-1);
    if (state.last !== "conclusion" && end) this.complain({ start: end.start, end: end.end }, "argdown-premises");
  }

  /** A numbered statement: a premise, or what follows from those before it. */
  #statement(row: Row, state: Reconstruction): Stage {
    if (this.#isEmpty(row)) this.complain({ start: row.start, end: row.content }, "argdown-premises");
    const member = this.#member(row);
    member.isRelated = true;
    state.count++;
    const step = state.inference && this.#step(state, member);
    if (step) {
      state.argument.steps.push(step);
      const stages: Stage[] = [{ indent: -1, member: state.argument, step }];
      for (const waiting of state.waiting) this.#relation(waiting, stages);
    }
    state.numbered.set(Number(row.sign), member);
    state.since = step ? [member] : [...state.since, member];
    state.last = step ? "conclusion" : "premise";
    state.inference = undefined;
    state.waiting.length = 0;
    return { indent: row.indent, member, ...(step ? { step } : {}) };
  }

  #step({ argument, inference, numbered, since }: Reconstruction, conclusion: Member): Step {
    const used = (inference?.uses ?? []).flatMap((number) => numbered.get(number) ?? []);
    return { argument, premises: used.length > 0 ? used : since, conclusion, rule: inference?.rule ?? "" };
  }

  #inference(row: Row, state: Reconstruction): void {
    const said = this.#text.slice(row.content, row.end).trimEnd();
    const isOpen = said !== "" && !said.endsWith("--");
    let end = row.content + said.length;
    while (end > row.content && this.#text[end - 1] === "-") end--;
    if (state.since.length === 0 || state.inference || isOpen) {
      this.complain({ start: row.start, end: row.end }, "argdown-inference");
      return;
    }
    const { text, title, data, flaw } = sayingIn(this.#text, { start: row.content, end });
    if (flaw) this.flaws.push(flaw);
    const uses = data.flatMap((node) => textsIn(yamlAt(node, "uses"))).map(Number);
    state.inference = { rule: [title, text].filter(Boolean).join(" "), uses };
  }
}

const anonymous: Saying = {
  ...{ kind: "argument", title: undefined, text: "", tags: [], links: [], data: [], flaw: undefined },
};

const types: ReadonlyMap<string, Bearing["type"]> = new Map([
  ["+", "support"],
  ["-", "attack"],
  ["_", "undercut"],
]);

/** Adds what is said of a statement or an argument to what was said of it before. */
function addSaid(member: Member, { text, tags, links, data }: Saying): void {
  for (const tag of tags) member.tags.add(tag);
  for (const link of links) member.links.push(link);
  for (const node of data) member.data.push(node);
  if (text === "" || text === member.text) return;
  if (member.text === "") member.text = text;
  else member.rewordings++;
}
