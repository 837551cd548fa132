import type { ArgumentMap, Claim, Passage, Relation, Stance, Voice } from "../../src/model/map.ts";
import { toggle } from "../../src/view/folds.ts";

const charactersOfVoice = 100;
const charactersOfPassage = 10;

/**
 * A small map from a line of notation; statements end with a comma, a semicolon or a line end:
 *
 *     a <- b          b supports a                     a x- b          b rebuts a
 *     a <= b, a x= b  the same, strongly               a <~ b, a x~ b  the same, weakly
 *     a <- b + c      b and c together support a       a <- b x- c     a chain: c rebuts b, b supports a
 *     r1 x- c         c undercuts the first relation   a               just a claim
 *     v1: a b         the voice v1 says a, then b      v1 = no a b     its stance, its positions
 *
 * Relations are named r1, r2, ... as they are read. What bears on nothing is a position. Each voice has a hundred code
 * points of the document `doc`, each of its passages the next ten of them.
 */
export function mapOf(notation: string): ArgumentMap {
  const draft: Draft = { claims: new Set(), relations: [], voices: new Map() };
  for (const statement of notation.split(/[,;\n]/u)) readStatement(statement.trim(), draft);
  return mapFrom(draft);
}

/**
 * A debate small enough to draw, with everything in it:
 *
 *     calm <= base + habit (r1)    base <- data (r2) x- old (r4)
 *          x- cash (r3)
 *     alarm <- cash (r5)
 *
 * The voice v1 answers calm, v2 alarm and in part calm, v3 takes no side.
 */
export const debate = mapOf(`
  calm <= base + habit
  base <- data
  calm x- cash
  r2 x- old
  alarm <- cash
  v1: base habit data; v2: cash alarm; v3: old base
  v1 = no calm; v2 = partly alarm calm; v3 = none
`);

/** The folds under which each of these claims is folded, and all else is shown. */
export function foldedAt(map: ArgumentMap, ...claims: readonly string[]): ReadonlySet<string> {
  return claims.reduce<ReadonlySet<string>>((folded, claim) => toggle(map, folded, claim), new Set());
}

interface Draft {
  readonly claims: Set<string>;
  readonly relations: Relation[];
  readonly voices: Map<string, DraftVoice>;
}

interface DraftVoice {
  stance: Stance;
  positions: readonly string[];
  says: readonly string[];
}

function readStatement(statement: string, draft: Draft): void {
  if (statement === "") return;
  const says = /^(\S+)\s*:\s*(.*)$/u.exec(statement);
  if (says) {
    const voice = voiceOf(says[1] ?? "", draft);
    voice.says = [...voice.says, ...wordsOf(says[2] ?? "")];
    return;
  }
  const answers = /^(\S+)\s+=\s+(yes|no|partly|none)\b(.*)$/u.exec(statement);
  if (answers) {
    const voice = voiceOf(answers[1] ?? "", draft);
    voice.stance = stanceOf(answers[2] ?? "");
    voice.positions = wordsOf(answers[3] ?? "");
    return;
  }
  readChain(statement.split(/\s+(<[-=~]|x[-=~])\s+/u), draft);
}

function readChain(parts: readonly string[], draft: Draft): void {
  let target = parts[0] ?? "";
  claimUnlessRelation(target, draft);
  for (let i = 1; i + 1 < parts.length; i += 2) {
    const arrow = parts[i] ?? "";
    const from = (parts[i + 1] ?? "").split(/\s*\+\s*/u);
    for (const id of from) claimUnlessRelation(id, draft);
    draft.relations.push({
      id: `r${draft.relations.length + 1}`,
      type: arrow.startsWith("<") ? "support" : "rebut",
      from,
      to: target,
      strength: arrow.endsWith("=") ? 3 : arrow.endsWith("~") ? 1 : 2,
      basis: "explicit",
    });
    target = from[0] ?? "";
  }
}

function claimUnlessRelation(id: string, draft: Draft): void {
  if (!/^[\w-]+$/u.test(id)) throw new Error(`cannot read "${id}" in the notation of a map`);
  if (!draft.relations.some((relation) => relation.id === id)) draft.claims.add(id);
}

function voiceOf(id: string, draft: Draft): DraftVoice {
  const known = draft.voices.get(id);
  if (known) return known;
  const voice: DraftVoice = { stance: "none", positions: [], says: [] };
  draft.voices.set(id, voice);
  return voice;
}

function stanceOf(word: string): Stance {
  return word === "yes" || word === "no" || word === "partly" ? word : "none";
}

function wordsOf(words: string): readonly string[] {
  return words.split(/\s+/u).filter((word) => word !== "");
}

function mapFrom(draft: Draft): ArgumentMap {
  for (const voice of draft.voices.values()) for (const id of [...voice.positions, ...voice.says]) draft.claims.add(id);
  const voices = [...draft.voices].map(([id, voice], i) => voiceFrom(id, voice, i));
  const bearing = new Set(draft.relations.flatMap((relation) => relation.from));
  return {
    id: "small",
    question: { "zh-Hant": "該不該？", en: "Should we?" },
    documents:
      voices.length === 0
        ? []
        : [
            {
              id: "doc",
              title: { "zh-Hant": "一份文件", en: "A document" },
              characters: charactersOfVoice * voices.length,
              sha256: "0".repeat(64),
              date: "2020-03",
            },
          ],
    voices,
    claims: [...draft.claims].map((id) => claimFrom(id, !bearing.has(id), draft)),
    relations: draft.relations,
    tour: [],
  };
}

function voiceFrom(id: string, voice: DraftVoice, i: number): Voice {
  const start = i * charactersOfVoice;
  return {
    id,
    document: "doc",
    start,
    end: start + charactersOfVoice,
    name: { "zh-Hant": `答 ${i + 1}`, en: `Answer ${i + 1}` },
    paragraphs: [start, start + charactersOfVoice / 2],
    stance: voice.stance,
    positions: voice.positions,
  };
}

function claimFrom(id: string, isPosition: boolean, draft: Draft): Claim {
  return {
    id,
    ...(isPosition ? { verdict: { "zh-Hant": `主張 ${id}`, en: `Position ${id}` } } : {}),
    label: { "zh-Hant": `論點 ${id}`, en: `Claim ${id}` },
    text: { "zh-Hant": `這是論點 ${id}。`, en: `This is the claim ${id}.` },
    tags: [],
    kind: isPosition ? "position" : "reason",
    passages: [...draft.voices].flatMap(([voice, { says }], i) => passagesOf(id, voice, says, i)),
  };
}

function passagesOf(claim: string, voice: string, says: readonly string[], i: number): readonly Passage[] {
  return says.flatMap((said, k): readonly Passage[] => {
    if (said !== claim) return [];
    const start = i * charactersOfVoice + k * charactersOfPassage;
    return [
      {
        voice,
        start,
        end: start + charactersOfPassage,
        phrase: claim.slice(0, charactersOfPassage),
        gist: { "zh-Hant": `${voice} 說 ${claim}。`, en: `${voice} says ${claim}.` },
        mode: "asserts",
      },
    ];
  });
}
