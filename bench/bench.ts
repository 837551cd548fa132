import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type ContestantName, contestants, isContestant } from "./contestants.ts";
import { type Measured, measure, measureParts, measureStages, type Parts, type Stages } from "./measure.ts";
import { type Row, report } from "./report.ts";

// Without more: measures all contestants and writes the report.
//   --only NAME         one of them, said and not written
//   --claims 300,1000   these sizes alone
//   --one NAME --claims N   one measurement, as JSON: what the others start beside themselves

/** Sizes from the landing's to the largest corpus of debates. */
const sizes = [50, 300, 1000, 10_000, 100_000];
/** How long a contestant may take for all its runs at one size, in milliseconds. */
const deadline = 300_000;

const { values } = parseArgs({
  options: { only: { type: "string" }, one: { type: "string" }, claims: { type: "string" }, out: { type: "string" } },
});
const asked = values.claims?.split(",").map(Number) ?? sizes;

if (values.one !== undefined) await answer(values.one, asked[0] ?? 0);
else compare();

/** One measurement, told to who started this process. */
async function answer(name: string, claims: number): Promise<void> {
  if (name === "stages") console.log(JSON.stringify(await measureStages(claims)));
  else if (name === "parts") console.log(JSON.stringify(await measureParts(claims)));
  else console.log(JSON.stringify(await measure(known(name), claims)));
}

function known(name: string): ContestantName {
  if (isContestant(name)) return name;
  throw new RangeError(`there is no contestant "${name}": name one of ${Object.keys(contestants).join(", ")}`);
}

function compare(): void {
  const names = values.only === undefined ? Object.keys(contestants).filter(isContestant) : [known(values.only)];
  const rows = names.map((name): Row => {
    const { title, most } = contestants[name];
    return {
      title,
      measured: asked.map((claims) => (claims > most ? undefined : beside<Measured>(name, claims))),
    };
  });
  const stages = asked.map((claims) => beside<Stages>("stages", claims));
  const parts = asked.map((claims) => beside<Parts>("parts", claims));
  const text = report(asked, { rows, stages, parts });
  if (values.out === undefined) console.log(text);
  else writeFileSync(values.out, text);
}

/** Measures in a process of its own, so that none finds the memory that another left; nothing where it takes too long. */
function beside<Result>(name: string, claims: number): Result | undefined {
  const [program = "", ...args] = [...process.execArgv, process.argv[1] ?? "", "--one", name, "--claims", `${claims}`];
  const { status, stdout } = spawnSync(process.execPath, [program, ...args], {
    encoding: "utf8",
    timeout: deadline,
    maxBuffer: 1 << 26,
  });
  console.error(`${name} ${claims}: ${status === 0 ? stdout.trim() : "none"}`);
  // It is our own writing, from a moment ago.
  return status === 0 ? (JSON.parse(stdout) as Result) : undefined;
}
