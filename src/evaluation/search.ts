import type { AttackGraph } from "./attackGraph.ts";
import { count } from "./count.ts";
import { listAt } from "./lists.ts";

/** What a search looks for. */
export type Goal = "complete" | "preferred" | "stable";

/** How much a search may find and do. */
export interface Budget {
  /** How many sets it may find. */
  readonly most: number;
  /** How many labels it may still set; it counts down. */
  steps: number;
}

/** The sets that a search found, each in ascending order, and whether there are no more. */
export interface Found {
  readonly sets: readonly (readonly number[])[];
  readonly isWhole: boolean;
}

/**
 * The complete, preferred or stable sets of a framework, by a search over labellings that prunes as it goes (after Doutre
 * and Mengin 2001, and Nofal, Atkinson and Dunne 2014): it puts an argument in before it leaves it out, so that of two sets
 * the larger is found first; and it defends what is in before it puts in anything else, where fewest can do that first.
 */
export function search(graph: AttackGraph, goal: Goal, budget: Budget): Found {
  return new Search(graph, goal, budget).run();
}

/** An argument not yet judged, in the set, attacked by it, or neither. */
const free = 0;
const chosen = 1;
const beaten = 2;
const left = 3;

interface Choice {
  readonly node: number;
  readonly trail: number;
  readonly place: number;
  wasLeft: boolean;
}

class Search {
  readonly #graph: AttackGraph;
  readonly #goal: Goal;
  readonly #budget: Budget;
  readonly #state: Uint8Array;
  /** Whether it must be beaten in the end. */
  readonly #isDue: Uint8Array;
  /** Attackers that are not beaten. */
  readonly #threats: Int32Array;
  /** Attackers that are chosen or free. */
  readonly #rescuers: Int32Array;
  readonly #order: readonly number[];
  /** The arguments that were left out since the first choice, one after the other, to be undone. */
  readonly #lefts: number[] = [];
  /** What was done, to be undone: a node and its state before, or a node that became due. */
  readonly #trail: { readonly node: number; readonly before: number; readonly isDue: boolean }[] = [];
  readonly #pending: { readonly node: number; readonly state: number }[] = [];
  readonly #sets: number[][] = [];
  readonly #members: ReadonlySet<number>[] = [];
  #isBroken = false;

  constructor(graph: AttackGraph, goal: Goal, budget: Budget) {
    this.#graph = graph;
    this.#goal = goal;
    this.#budget = budget;
    this.#state = new Uint8Array(graph.size);
    this.#isDue = new Uint8Array(graph.size).fill(goal === "stable" ? 1 : 0);
    const degrees = (node: number) => listAt(graph.attackers, node).length;
    this.#threats = Int32Array.from({ length: graph.size }, (_, node) => degrees(node));
    this.#rescuers = this.#threats.slice();
    const weight = (node: number) => degrees(node) + listAt(graph.targets, node).length;
    this.#order = Array.from({ length: graph.size }, (_, node) => node).sort((a, b) => weight(b) - weight(a) || a - b);
  }

  run(): Found {
    const choices: Choice[] = [];
    this.#begin();
    for (let place: number | undefined = 0; place !== undefined; this.#propagate()) {
      place = this.#goDown(choices, place) ?? this.#goBack(choices);
      if (this.#budget.steps <= 0 || this.#sets.length > this.#budget.most) return this.#cutShort();
    }
    return { sets: this.#sets, isWhole: true };
  }

  /** Chooses the next argument; where none is left, what is chosen is kept. */
  #goDown(choices: Choice[], from: number): number | undefined {
    if (this.#isBroken || this.#isHopeless()) return undefined;
    const place = this.#nextFree(from);
    if (place === undefined) this.#keep();
    else {
      const node = this.#rescuer() ?? this.#order[place] ?? 0;
      choices.push({ node, trail: this.#trail.length, place, wasLeft: false });
      this.#set(node, chosen);
    }
    return place;
  }

  /** Goes back to the last choice that can still be left out, and leaves it out. */
  #goBack(choices: Choice[]): number | undefined {
    for (let choice = choices.at(-1); choice; choice = choices.at(-1)) {
      this.#undoTo(choice.trail);
      if (!choice.wasLeft) {
        choice.wasLeft = true;
        this.#set(choice.node, left);
        return choice.place;
      }
      choices.pop();
    }
    return undefined;
  }

  #cutShort(): Found {
    return { sets: this.#sets.slice(0, this.#budget.most), isWhole: false };
  }

  /** What follows before anything is chosen: nobody who attacks himself is in, nobody is out whom nobody attacks. */
  #begin(): void {
    for (let node = 0; node < this.#graph.size; node++) {
      if (listAt(this.#graph.attackers, node).includes(node)) this.#set(node, left);
      else if (this.#threats[node] === 0) this.#set(node, chosen);
    }
    this.#propagate();
    this.#lefts.length = 0;
  }

  #nextFree(from: number): number | undefined {
    for (let place = from; place < this.#order.length; place++) {
      if (this.#state[this.#order[place] ?? 0] === free) return place;
    }
    return undefined;
  }

  /** One of those by whom something may still be beaten that must be, and that has fewest of them. */
  #rescuer(): number | undefined {
    this.#budget.steps -= this.#lefts.length >> 5;
    let [hardest, fewest] = [-1, Number.POSITIVE_INFINITY];
    for (const node of this.#lefts) {
      const rescuers = this.#rescuers[node] ?? 0;
      if (this.#isDue[node] === 1 && this.#state[node] === left && rescuers < fewest)
        [hardest, fewest] = [node, rescuers];
    }
    if (hardest < 0) return undefined;
    return listAt(this.#graph.attackers, hardest).find((attacker) => this.#state[attacker] === free);
  }

  #keep(): void {
    const set = Array.from(this.#state.keys()).filter((node) => this.#state[node] === chosen);
    this.#sets.push(set);
    this.#members.push(new Set(set));
  }

  /** Whether all that may still come of it lies within a set that was found. */
  #isHopeless(): boolean {
    if (this.#goal !== "preferred" || this.#sets.length === 0) return false;
    this.#budget.steps -= this.#sets.length;
    const reachable = Array.from(this.#state.keys()).filter((node) => (this.#state[node] ?? free) <= chosen);
    return this.#members.some((members) => reachable.every((node) => members.has(node)));
  }

  #undoTo(length: number): void {
    this.#isBroken = false;
    this.#pending.length = 0;
    while (this.#trail.length > length) {
      const done = this.#trail.pop();
      if (done?.isDue) this.#isDue[done.node] = 0;
      else if (done) this.#takeBack(done.node, done.before);
    }
  }

  #takeBack(node: number, before: number): void {
    if (this.#state[node] === left) this.#lefts.pop();
    this.#enter(node, before);
  }

  #set(node: number, state: number): void {
    this.#pending.push({ node, state });
  }

  #propagate(): void {
    for (let next = this.#pending.pop(); next && !this.#isBroken; next = this.#pending.pop()) {
      this.#apply(next.node, next.state);
    }
  }

  #apply(node: number, state: number): void {
    const before = this.#state[node] ?? free;
    if (before === state || (before === beaten && state === left)) return;
    if (before !== free && !(before === left && state === beaten)) {
      this.#isBroken = true;
      return;
    }
    this.#budget.steps--;
    this.#trail.push({ node, before, isDue: false });
    if (state === left) this.#lefts.push(node);
    this.#enter(node, state);
    if (state === chosen) this.#followChosen(node);
    else this.#followOut(node, state);
  }

  /** Changes a state and the counters that depend on it. */
  #enter(node: number, state: number): void {
    const before = this.#state[node] ?? free;
    this.#state[node] = state;
    const rescuers = Number(state <= chosen) - Number(before <= chosen);
    const threats = Number(state !== beaten) - Number(before !== beaten);
    if (rescuers === 0 && threats === 0) return;
    for (const target of listAt(this.#graph.targets, node)) {
      count(this.#rescuers, target, rescuers);
      count(this.#threats, target, threats);
    }
  }

  #followChosen(node: number): void {
    for (const target of listAt(this.#graph.targets, node)) this.#set(target, beaten);
    for (const attacker of listAt(this.#graph.attackers, node)) {
      this.#set(attacker, left);
      this.#makeDue(attacker);
    }
  }

  #makeDue(node: number): void {
    if (this.#isDue[node] === 0) {
      this.#isDue[node] = 1;
      this.#trail.push({ node, before: free, isDue: true });
    }
    this.#checkDue(node);
  }

  /** Whoever must be beaten needs somebody to do it: where one is left for it, he is chosen. */
  #checkDue(node: number): void {
    if (this.#isDue[node] === 0 || this.#state[node] === chosen || this.#state[node] === beaten) return;
    const isLost = this.#rescuers[node] === 0;
    if (this.#state[node] === left && isLost) this.#isBroken = true;
    else if (this.#state[node] === left && this.#rescuers[node] === 1) {
      const rescuer = listAt(this.#graph.attackers, node).find((attacker) => (this.#state[attacker] ?? free) <= chosen);
      if (rescuer !== undefined) this.#set(rescuer, chosen);
    } else if (this.#state[node] === free && isLost) this.#set(node, chosen);
  }

  #followOut(node: number, state: number): void {
    if (state === left && this.#threats[node] === 0) this.#isBroken = true;
    if (state === left) this.#checkDue(node);
    for (const target of listAt(this.#graph.targets, node)) {
      if (this.#threats[target] === 0) this.#set(target, chosen);
      this.#checkDue(target);
    }
  }
}
