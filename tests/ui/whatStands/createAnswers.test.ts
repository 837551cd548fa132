import { describe, expect, it, vi } from "vitest";
import { answerTo, type Question } from "../../../src/evaluation/question.ts";
import { createAnswers } from "../../../src/ui/whatStands/createAnswers.ts";
import { mapOf } from "../../support/maps.ts";

const map = mapOf("one x- b, one <- c");
const cruxes = (of = map, ...claims: string[]): Question => ({
  map: of,
  rejected: claims.map((id) => ({ kind: "claim", id })),
  about: { kind: "cruxes", support: "needs-one" },
});

describe("answers", () => {
  it("are asked for once by map, matter and what is supposed, whoever waits", async () => {
    const elsewhere = vi.fn(async (question: Question) => answerTo(question));
    const answers = createAnswers(elsewhere);
    expect(answers.known(cruxes())).toBe("asked");
    const [leave] = [answers.ask(cruxes()), answers.ask(cruxes())];
    await vi.waitFor(() => expect(answers.known(cruxes())).toMatchObject({ kind: "cruxes" }));
    leave();
    answers.ask(cruxes())();
    expect(elsewhere).toHaveBeenCalledTimes(1);
    expect(answers.known(cruxes())).toBe(answers.known(cruxes()));
    answers.ask(cruxes(map, "b"));
    answers.ask(cruxes(structuredClone(map)));
    answers.ask({ ...cruxes(), about: { kind: "cruxes", support: "attack-only" } });
    expect(elsewhere).toHaveBeenCalledTimes(4);
  });

  it("tell one that took too long from one that could not be worked out, and both can be asked for again", async () => {
    let isThere = false;
    const answers = createAnswers((question, signal) => {
      if (isThere) return Promise.resolve(answerTo(question));
      if (question.rejected.length === 0) return Promise.reject(new Error("no worker"));
      return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    }, 5);
    const heard = vi.fn();
    answers.subscribe(heard);
    answers.ask(cruxes());
    answers.ask(cruxes(map, "b"));
    await vi.waitFor(() => expect(answers.known(cruxes())).toBe("failed"));
    await vi.waitFor(() => expect(answers.known(cruxes(map, "b"))).toBe("tooLong"));
    expect(heard).toHaveBeenCalledTimes(2);
    isThere = true;
    answers.askAgain();
    expect(answers.known(cruxes())).toBe("asked");
    await vi.waitFor(() => expect(answers.known(cruxes())).toMatchObject({ kind: "cruxes" }));
    await vi.waitFor(() => expect(answers.known(cruxes(map, "b"))).toMatchObject({ kind: "cruxes" }));
  });

  it("are dropped, and their asking ended, when nobody waits for them any more", async () => {
    const signals: AbortSignal[] = [];
    const answers = createAnswers((_, signal) => {
      signals.push(signal);
      return new Promise(() => undefined);
    });
    const leave = [answers.ask(cruxes()), answers.ask(cruxes())];
    leave[0]?.();
    expect(signals[0]?.aborted).toBe(false);
    leave[1]?.();
    expect(signals[0]?.aborted).toBe(true);
    answers.ask(cruxes());
    expect(signals).toHaveLength(2);
  });

  it("are kept for a while only: the one that was asked for longest ago is forgotten first", async () => {
    const elsewhere = vi.fn(async (question: Question) => answerTo(question));
    const answers = createAnswers(elsewhere);
    const large = mapOf(`one <- ${Array.from({ length: 20 }, (_, i) => `n${i}`).join(", one <- ")}`);
    const all = Array.from({ length: 20 }, (_, i) => cruxes(large, `n${i}`));
    for (const question of all) {
      const leave = answers.ask(question);
      await vi.waitFor(() => expect(typeof answers.known(question)).toBe("object"));
      leave();
    }
    expect(all.filter((question) => typeof answers.known(question) === "object")).toEqual(all.slice(-12));
  });
});
