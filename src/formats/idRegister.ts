import { limits } from "./limits.ts";
import type { LossTally } from "./loss.ts";

/** The ids of claims and relations, which all differ; who asks for a taken one gets another like it. */
export class IdRegister {
  readonly #taken = new Set<string>();
  readonly #next = new Map<string, number>();
  readonly #lost: LossTally;
  #relations = 0;

  constructor(lost: LossTally) {
    this.#lost = lost;
  }

  /** The id that is asked for, or another like it. */
  take(asked: string): string {
    const wanted = [...asked.slice(0, 2 * longest)].slice(0, longest).join("") || "claim";
    if (asked !== wanted || this.#taken.has(wanted)) this.#lost.add("same-id", asked);
    return this.#takeLike(wanted);
  }

  /** The id that is asked for a relation, or the next of our own making. */
  takeFor(asked: string | undefined): string {
    if (asked !== undefined && asked !== "") return this.take(asked);
    do this.#relations++;
    while (this.#taken.has(`r${this.#relations}`));
    return this.#takeLike(`r${this.#relations}`);
  }

  #takeLike(wanted: string): string {
    let id = wanted;
    let number = this.#next.get(wanted) ?? 2;
    while (this.#taken.has(id)) id = `${wanted}-${number++}`;
    this.#next.set(wanted, number);
    this.#taken.add(id);
    return id;
  }
}

/** The longest id that is taken as it is, in code points. */
const longest = limits.characters / 2;
