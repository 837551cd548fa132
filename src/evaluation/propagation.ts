import { type Bearings, nextOf } from "./bearings.ts";
import { count } from "./count.ts";
import { listAt } from "./lists.ts";

/** The labels of claims, relations and arguments (Caminada 2006). */
export const undecided = 0;
export const isIn = 1;
export const isOut = 2;

/** Stands for the one that decided, where it was no single one. */
const noWitness = -1;

/**
 * The grounded labels of what a map says, found by counters in linear time (Dung 1995). A relation is in when all its
 * premises are in and all that undercuts it is out; it is out when a premise is out or what undercuts it is in. A claim is in
 * when all that rebuts it is out and, where reasons are read and it has some, one of them is in; it is out when a rebuttal
 * is in or all its reasons are out.
 */
export class Propagation {
  readonly labels: Uint8Array;
  /** When each was decided, meaningless while it is undecided. */
  readonly steps: Int32Array;
  /** The single one that decided: the objection or the premise by which it is out, the reason by which it is in. */
  readonly witnesses: Int32Array;
  /** What is out, whatever speaks for it: 1 for each. */
  readonly rejected: Uint8Array;
  readonly #bearings: Bearings;
  readonly #readsSupport: boolean;
  readonly #openObjections: Int32Array;
  /** Of a claim the reasons that are not out; of a relation the premises that are not in. */
  readonly #openGrounds: Int32Array;
  readonly #hasReasons: Uint8Array;
  /** The first reason that is in. */
  readonly #forIt: Int32Array;
  /** The first objection that is in, or premise that is out. */
  readonly #againstIt: Int32Array;
  readonly #queue: number[] = [];
  #step = 0;

  constructor(bearings: Bearings, readsSupport: boolean, rejected: Iterable<number> = []) {
    const { size } = bearings;
    this.#bearings = bearings;
    this.#readsSupport = readsSupport;
    this.labels = new Uint8Array(size);
    this.steps = new Int32Array(size);
    this.witnesses = new Int32Array(size);
    this.rejected = new Uint8Array(size);
    this.#openObjections = new Int32Array(size);
    this.#openGrounds = new Int32Array(size);
    this.#hasReasons = new Uint8Array(size);
    this.#forIt = new Int32Array(size);
    this.#againstIt = new Int32Array(size);
    for (const node of rejected) this.rejected[node] = 1;
    this.settle(Int32Array.from({ length: size }, (_, i) => i));
  }

  /** Decides, as far as that follows, what is undecided among these; all else keeps its label. */
  settle(nodes: Int32Array | readonly number[]): void {
    for (const node of nodes) this.#weigh(node);
    for (const node of nodes) this.#decideIfClear(node);
    for (const node of this.#queue) for (const next of nextOf(node, this.#bearings)) this.#passTo(node, next);
    this.#queue.length = 0;
  }

  /** What one thing is to another on which it bears; none where it is a reason and reasons are not read. */
  #kindOf(other: number, node: number): "premise" | "objection" | "reason" | undefined {
    const { claims, supports } = this.#bearings;
    if (other < claims) return "premise";
    if (supports[other] === 0) return "objection";
    return this.#readsSupport && node < claims ? "reason" : undefined;
  }

  /** Whether the label of a node would perhaps be another without that of something that bears on it. */
  dependsOn(node: number, other: number): boolean {
    const kind = this.#kindOf(other, node);
    const label = this.labels[node];
    if (kind === undefined || this.rejected[node] === 1) return false;
    if (label === undecided) return true;
    const witness = this.witnesses[node];
    if (label === isIn) return kind !== "reason" || witness === other;
    return witness === other || (witness === noWitness && kind === "reason");
  }

  /** Counts what bears on a node, as far as it is decided. */
  #weigh(node: number): void {
    const { relationsTo, premises } = this.#bearings;
    this.#openObjections[node] = 0;
    this.#openGrounds[node] = 0;
    this.#hasReasons[node] = 0;
    this.#forIt[node] = noWitness;
    this.#againstIt[node] = noWitness;
    for (const other of listAt(relationsTo, node)) this.#countIn(other, node);
    for (const other of listAt(premises, node)) this.#countIn(other, node);
  }

  #countIn(other: number, node: number): void {
    const kind = this.#kindOf(other, node);
    if (kind === undefined) return;
    count(kind === "objection" ? this.#openObjections : this.#openGrounds, node, 1);
    if (kind === "reason") this.#hasReasons[node] = 1;
    if (this.labels[other] !== undecided) this.#take(other, node);
  }

  /** Takes into account at a node that something bearing on it is decided. */
  #take(other: number, node: number): void {
    const kind = this.#kindOf(other, node);
    const standing = this.labels[other] === isIn;
    if (kind === "objection") {
      if (standing) this.#note(this.#againstIt, node, other);
      else count(this.#openObjections, node, -1);
    } else if (kind === "reason") {
      if (standing) this.#note(this.#forIt, node, other);
      else count(this.#openGrounds, node, -1);
    } else if (kind === "premise") {
      if (standing) count(this.#openGrounds, node, -1);
      else this.#note(this.#againstIt, node, other);
    }
  }

  #note(firsts: Int32Array, node: number, other: number): void {
    if (firsts[node] === noWitness) firsts[node] = other;
  }

  #decideIfClear(node: number): void {
    if (this.labels[node] !== undecided) return;
    const against = this.#againstIt[node] ?? noWitness;
    const reason = this.#forIt[node] ?? noWitness;
    const hasReasons = this.#hasReasons[node] === 1;
    const isRelation = node >= this.#bearings.claims;
    if (this.rejected[node] === 1) this.#decide(node, isOut, noWitness);
    else if (against !== noWitness) this.#decide(node, isOut, against);
    else if (hasReasons && this.#openGrounds[node] === 0) this.#decide(node, isOut, noWitness);
    else if (this.#openObjections[node] === 0) {
      const isGrounded = isRelation ? this.#openGrounds[node] === 0 : !hasReasons || reason !== noWitness;
      if (isGrounded) this.#decide(node, isIn, reason);
    }
  }

  #decide(node: number, label: number, witness: number): void {
    this.labels[node] = label;
    this.witnesses[node] = witness;
    this.steps[node] = this.#step++;
    this.#queue.push(node);
  }

  /** What does not bear on the other leaves it alone: nothing was counted there for a decision. */
  #passTo(node: number, other: number): void {
    if (this.labels[other] !== undecided || this.#kindOf(node, other) === undefined) return;
    this.#take(node, other);
    this.#decideIfClear(other);
  }
}
