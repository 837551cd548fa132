import {
  dangling,
  duplicateId,
  type Noun,
  namedTwice,
  notAClaim,
  selfRelation,
  supportOfRelation,
  undercutCircle,
} from "../messages/issues.ts";
import { type Entry, entriesOf, isList, listAt, type Outline, textAt } from "./outline.ts";
import type { Json } from "./parseJson.ts";
import type { Path } from "./places.ts";
import { errorAt, errorNaming, mendedBy, type Problem } from "./problem.ts";
import { writing } from "./remedy.ts";
import { shown } from "./shown.ts";
import { IdSuggester } from "./suggest.ts";

/** Ids that are there twice, and ids that nothing has. */
export function referenceProblems(outline: Outline): readonly Problem[] {
  const isReferredTo = createReferredTo(outline);
  const documents = createRegister(outline.documents, isReferredTo);
  const voices = createRegister(outline.voices, isReferredTo);
  const statements = createRegister([...outline.claims, ...outline.relations], isReferredTo);
  const { uncertain } = outline;
  const claims = { register: statements, wanted: ["claim"], uncertain } as const;
  const targets = { register: statements, wanted: ["claim", "relation"], uncertain } as const;
  return [
    ...[documents, voices, statements].flatMap((register) => register.duplicates),
    ...outline.voices.flatMap((voice) => [
      ...referenceAt(voice, "document", { register: documents, wanted: ["document"], uncertain }),
      ...listProblems(voice, "positions", claims),
    ]),
    ...outline.claims.flatMap((claim) =>
      entriesOf(claim.value, "passages", "passage", claim.path).flatMap((passage) =>
        referenceAt(passage, "voice", { register: voices, wanted: ["voice"], uncertain }),
      ),
    ),
    ...outline.relations.flatMap((relation) => [
      ...listProblems(relation, "from", claims),
      ...referenceAt(relation, "from", claims),
      ...referenceAt(relation, "to", targets),
      ...relationProblems(relation, statements),
    ]),
    ...circles(outline.relations),
    ...outline.tour.flatMap((step) => referenceAt(step, "claim", claims)),
  ];
}

/** Whether anything in the file refers to an id; looked up when it is first asked. */
function createReferredTo({ voices, claims, relations, tour }: Outline): (id: string) => boolean {
  let all: Set<Json | undefined> | undefined;
  return (id) => {
    all ??= new Set([
      ...voices.flatMap(({ value }) => [value.document, ...listAt(value, "positions")]),
      ...claims.flatMap(({ value, path }) =>
        entriesOf(value, "passages", "passage", path).map((passage) => passage.value.voice),
      ),
      ...relations.flatMap(({ value }) => [value.from, ...listAt(value, "from"), value.to]),
      ...tour.map(({ value }) => value.claim),
    ]);
    return all.has(id);
  };
}

/** The things of one space of ids. */
interface Register {
  readonly byId: ReadonlyMap<string, Entry>;
  readonly duplicates: readonly Problem[];
  readonly suggester: IdSuggester;
}

function createRegister(entries: readonly Entry[], isReferredTo: (id: string) => boolean): Register {
  const byId = new Map<string, Entry>();
  const duplicates: Problem[] = [];
  const freshFor = createFreshIds(entries);
  for (const entry of entries) {
    const id = textAt(entry.value, "id");
    const first = id === undefined ? undefined : byId.get(id);
    if (id === undefined) continue;
    if (first) {
      const fresh = freshFor(id);
      const problem = duplicate(entry, id, first, fresh);
      // Which of the two a reference means is for the reader to say; where there is none, each can have its own.
      duplicates.push(isReferredTo(id) ? problem : mendedBy(problem, writing(fresh)));
    }
    if (!first) byId.set(id, entry);
  }
  return { byId, duplicates, suggester: new IdSuggester([...byId.keys()]) };
}

/** Ids that nothing has, each like one that several have. */
function createFreshIds(entries: readonly Entry[]): (id: string) => string {
  let taken: Set<string | undefined> | undefined;
  const numbers = new Map<string, number>();
  return (id) => {
    taken ??= new Set(entries.map(({ value }) => textAt(value, "id")));
    let number = (numbers.get(id) ?? 1) + 1;
    while (taken.has(`${id}-${number}`)) number++;
    numbers.set(id, number);
    return `${id}-${number}`;
  };
}

function duplicate(entry: Entry, id: string, first: Entry, fresh: string): Problem {
  return errorNaming("map/duplicate-id", [...entry.path, "id"], [...first.path, "id"], (position) =>
    duplicateId(shown(id), first.noun, position, shown(fresh)),
  );
}

interface Wanted {
  readonly register: Register;
  readonly wanted: readonly Noun[];
  readonly uncertain: ReadonlySet<Noun>;
}

function referenceAt(holder: Entry, key: string, wanted: Wanted): readonly Problem[] {
  return reference(holder.value[key], () => [...holder.path, key], wanted);
}

function listProblems(holder: Entry, key: string, wanted: Wanted): readonly Problem[] {
  const named = new Set<Json>();
  return listAt(holder.value, key).flatMap((id, i): readonly Problem[] => {
    const path = () => [...holder.path, key, i];
    if (typeof id === "string" && named.has(id)) {
      return [mendedBy(errorAt("map/named-twice", path(), namedTwice(shown(id))), { kind: "leaveOut" })];
    }
    named.add(id);
    return reference(id, path, wanted);
  });
}

/** What is wrong with a reference; where it stands is told only then. */
function reference(
  id: Json | undefined,
  path: () => Path,
  { register, wanted, uncertain }: Wanted,
): readonly Problem[] {
  if (typeof id !== "string") return [];
  const found = register.byId.get(id);
  if (found && wanted.includes(found.noun)) return [];
  if (found) {
    const other = [...found.path, "id"];
    return [errorNaming("map/dangling-reference", path(), other, (position) => notAClaim(shown(id), position))];
  }
  return wanted.some((noun) => uncertain.has(noun)) ? [] : [danglingAt(id, path(), register, wanted)];
}

function danglingAt(id: string, path: Path, register: Register, wanted: readonly Noun[]): Problem {
  const near = register.suggester.nearest(id);
  const meant = near === undefined ? undefined : register.byId.get(near);
  if (near === undefined || !meant || !wanted.includes(meant.noun)) {
    return errorAt("map/dangling-reference", path, dangling(shown(id), wanted, undefined));
  }
  const problem = errorNaming("map/dangling-reference", path, [...meant.path, "id"], ({ line }) =>
    dangling(shown(id), wanted, { id: shown(near), noun: meant.noun, line }),
  );
  return register.suggester.isPlain(id, near) ? mendedBy(problem, writing(near)) : problem;
}

function relationProblems(relation: Entry, statements: Register): readonly Problem[] {
  const { value, path } = relation;
  const to = textAt(value, "to");
  if (to === undefined) return [];
  const from = isList(value.from) ? value.from : [value.from];
  if (from.includes(to) || textAt(value, "id") === to) {
    return [errorAt("map/self-relation", [...path, "to"], selfRelation(shown(to)))];
  }
  const supportsRelation = value.type === "support" && statements.byId.get(to)?.noun === "relation";
  return supportsRelation ? [errorAt("map/bad-choice", [...path, "type"], supportOfRelation(shown(to)))] : [];
}

/** Relations whose targets lead in a circle, each circle named once. */
function circles(relations: readonly Entry[]): readonly Problem[] {
  const named = relations.filter((relation) => textAt(relation.value, "id") !== undefined);
  const byId = new Map(named.map((relation) => [textAt(relation.value, "id"), relation]));
  const walkOf = new Map<Entry, Entry>();
  return named.flatMap((start): readonly Problem[] => {
    let relation: Entry | undefined = start;
    let steps = 0;
    while (relation && !walkOf.has(relation)) {
      walkOf.set(relation, start);
      relation = byId.get(textAt(relation.value, "to"));
      steps++;
    }
    if (!relation || walkOf.get(relation) !== start || steps < 2) return [];
    const id = textAt(relation.value, "id") ?? "";
    return [errorAt("map/undercut-circle", [...relation.path, "to"], undercutCircle(shown(id)))];
  });
}
