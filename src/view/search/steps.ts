/** Does what is done in steps without a pause. */
export function inOneGo<Result>(steps: Generator<undefined, Result, void>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
