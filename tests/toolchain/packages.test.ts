import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

interface Entry {
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const locked: Readonly<Record<string, Entry>> = JSON.parse(readFileSync("package-lock.json", "utf8")).packages;
const described: Readonly<Record<"dependencies" | "devDependencies", Readonly<Record<string, string>>>> = JSON.parse(
  readFileSync("package.json", "utf8"),
);

it("locks the packages of every platform", () => {
  const missing = Object.entries(locked).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(place, name))
      .map((name) => `${name} of ${place}`),
  );
  expect(missing).toEqual([]);
});

it("locks them without the host they were fetched from", () => {
  expect(Object.keys(locked).filter((place) => locked[place]?.resolved !== undefined)).toEqual([]);
});

it("names each dependency by its exact version", () => {
  const versions = Object.entries({ ...described.dependencies, ...described.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
});

it("ships with a dozen dependencies at most", () => {
  expect(Object.keys(described.dependencies).length).toBeLessThanOrEqual(12);
});

/** Whether the package is found from that place, in it or in a folder above, as Node looks for it. */
function isLocked(place: string, name: string): boolean {
  if (locked[`${place === "" ? "" : `${place}/`}node_modules/${name}`]) return true;
  if (place === "") return false;
  const above = place.lastIndexOf("/node_modules/");
  return isLocked(above < 0 ? "" : place.slice(0, above), name);
}
