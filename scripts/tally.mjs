// A reporter of the tests: writes counts, and the names of what failed or passed at a second try only, to $TALLY.
import { writeFileSync } from "node:fs";

export default class Tally {
  #counts = { passed: 0, failed: 0, skipped: 0 };
  #failures = [];
  #secondTries = [];

  onTestCaseResult(test) {
    const { state } = test.result();
    if (state in this.#counts) this.#counts[state] += 1;
    const name = `${test.module.relativeModuleId}: ${test.fullName}`;
    if (state === "failed") this.#failures.push(name);
    if (test.diagnostic()?.flaky) this.#secondTries.push(name);
  }

  onTestRunEnd() {
    const written = { ...this.#counts, failures: this.#failures, secondTries: this.#secondTries };
    writeFileSync(process.env.TALLY, JSON.stringify(written));
  }
}
