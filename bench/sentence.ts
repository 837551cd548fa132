import { below, type Random } from "./random.ts";

/** How long the texts of real claims are, in characters: the least, the median, the 90th and 99th percentile, the most. */
const lengths = [
  { share: 0, characters: 20 },
  { share: 0.5, characters: 147 },
  { share: 0.9, characters: 296 },
  { share: 0.99, characters: 480 },
  { share: 1, characters: 600 },
] as const;

const words =
  "the of to and in that is for it as on with are this be by not have from or would should because people more policy evidence claim reason moral public cost benefit government freedom risk harm likely study data shows therefore however argument example society individual market energy climate health education rights law state tax technology human animal future growth welfare justice equality choice effect cause increase reduce prevent support oppose".split(
    " ",
  );

/** A sentence of a claim's length, of words that debates are made of; it says nothing. */
export function sentence(random: Random): string {
  const most = lengthAt(random());
  let text = words[below(words.length, random)] ?? "";
  for (let word = text; text.length + word.length + 1 < most; text += ` ${word}`) {
    word = words[below(words.length, random)] ?? "";
  }
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** The length that a share of all texts keeps below, between the known ones as their logarithms lie. */
function lengthAt(share: number): number {
  const next = lengths.findIndex((known) => known.share >= share);
  const [low, high] = [lengths[Math.max(0, next - 1)], lengths[next]];
  if (!low || !high || low === high) return lengths[0].characters;
  const part = (share - low.share) / (high.share - low.share);
  return Math.round(low.characters * (high.characters / low.characters) ** part);
}
