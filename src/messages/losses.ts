import type { Language } from "../model/map.ts";

/** How one loss is said: in Chinese with its number, in English for one and for several. */
type Said = readonly [chinese: (count: string) => string, one: string, several: (count: string) => string];

const leftOut = (chinese: string, one: string, several: (count: string) => string, end = "沒有保留"): Said => [
  (n) => `${n} ${chinese}${end}`,
  `${one} is left out`,
  (n) => `${several(n)} are left out`,
];

const unread = (chinese: string, one: string, several: (count: string) => string) =>
  leftOut(chinese, one, several, "沒有讀進來");

/** What a format may have no room for, by the words of the map file: left out, or told apart no more. */
const features = {
  question: [(n) => `問題沒有保留（${n} 個）`, "the question is left out", (n) => `${n} questions are left out`],
  "map-id": [() => "地圖的 id 沒有保留", "the id of the map is left out", (n) => `${n} ids of maps are left out`],
  language: [
    (n) => `${n} 處文字只留一種語言，由字形判定`,
    "1 text is kept in one language only, told by its script",
    (n) => `${n} texts are kept in one language only, told by their script`,
  ],
  signs: [
    (n) => `${n} 處文字的換行或控制字元改成空格或記號`,
    "line ends or control characters of 1 text become blanks or marks",
    (n) => `line ends or control characters of ${n} texts become blanks or marks`,
  ],
  text: leftOut("個論點的文字", "the text of 1 claim", (n) => `the texts of ${n} claims`),
  verdict: leftOut("個主張的一句話答案", "1 verdict", (n) => `${n} verdicts`),
  label: leftOut("個標籤", "1 label", (n) => `${n} labels`),
  "claim-id": [(n) => `${n} 個論點改了 id`, "1 claim has another id", (n) => `${n} claims have other ids`],
  kind: leftOut("個論點的種類", "the kind of 1 claim", (n) => `the kinds of ${n} claims`),
  tags: [
    (n) => `${n} 個論點的標記沒有保留`,
    "the tags of 1 claim are left out",
    (n) => `the tags of ${n} claims are left out`,
  ],
  weight: leftOut("個論點的 weight ", "1 weight", (n) => `${n} weights`),
  "claim-note": leftOut("個論點的註解", "the note of 1 claim", (n) => `the notes of ${n} claims`),
  reviewed: leftOut("處 reviewed ", "1 mark of review", (n) => `${n} marks of review`),
  passages: leftOut("處出處", "1 passage", (n) => `${n} passages`),
  place: leftOut(
    "處出處的位置",
    "the place of 1 passage in its document",
    (n) => `the places of ${n} passages in their documents`,
  ),
  phrase: [
    (n) => `${n} 處出處只留大意，不留鍵語`,
    "1 passage keeps its gist, not its key phrase",
    (n) => `${n} passages keep their gists, not their key phrases`,
  ],
  gloss: leftOut("處鍵語的翻譯", "the gloss of 1 key phrase", (n) => `the glosses of ${n} key phrases`),
  gist: leftOut("處出處的大意", "the gist of 1 passage", (n) => `the gists of ${n} passages`),
  mode: leftOut(
    "處出處的說法（讓步、轉述、發問）",
    "the mode of 1 passage (concedes, reports, asks)",
    (n) => `the modes of ${n} passages (concedes, reports, asks)`,
  ),
  linked: [
    (n) => `${n} 個關係的並列前提拆成各自的關係`,
    "the linked premises of 1 relation become relations of their own",
    (n) => `the linked premises of ${n} relations become relations of their own`,
  ],
  twice: [
    (n) => `${n} 個重複的關係只寫一次`,
    "1 relation says what another says and is written once",
    (n) => `${n} relations say what others say and are written once`,
  ],
  undercut: leftOut("個對推論的反駁", "1 undercut", (n) => `${n} undercuts`),
  support: leftOut("個支持", "1 support", (n) => `${n} supports`),
  rebut: leftOut("個反駁", "1 rebuttal", (n) => `${n} rebuttals`),
  "relation-id": leftOut("個關係的 id ", "the id of 1 relation", (n) => `the ids of ${n} relations`),
  strength: leftOut("個關係的強度", "the strength of 1 relation", (n) => `the strengths of ${n} relations`),
  basis: leftOut("個關係的依據", "the basis of 1 relation", (n) => `the bases of ${n} relations`),
  "relation-note": leftOut("個關係的註解", "the note of 1 relation", (n) => `the notes of ${n} relations`),
  scheme: leftOut("個關係的論證型式", "the scheme of 1 relation", (n) => `the schemes of ${n} relations`),
  "silent-voices": leftOut(
    "位沒有說出任何論點的發言者",
    "1 voice that states no claim",
    (n) => `${n} voices that state no claim`,
  ),
  voices: leftOut("位發言者", "1 voice", (n) => `${n} voices`),
  "voice-details": [
    (n) => `${n} 位發言者只留姓名：位置、立場、大意、署名、註解沒有保留`,
    "1 voice keeps its name only: not its place, stance, gist, byline and note",
    (n) => `${n} voices keep their names only: not place, stance, gist, byline and note`,
  ],
  documents: leftOut("份文件", "1 document", (n) => `${n} documents`),
  tour: [
    (n) => `導覽的 ${n} 站沒有保留`,
    "1 stop of the tour is left out",
    (n) => `${n} stops of the tour are left out`,
  ],
} as const satisfies Record<string, Said>;

/** What another format has and a map has not, or what could not be read as it stood. */
const foreign = {
  "unseen-claim": leftOut(
    "個摺起、篩掉或不在這一枝的論點",
    "1 claim that is folded away, filtered out or outside the branch",
    (n) => `${n} claims that are folded away, filtered out or outside the branch`,
  ),
  "unseen-relation": leftOut(
    "個通往那裡的關係",
    "1 relation that leads there",
    (n) => `${n} relations that lead there`,
  ),
  byline: leftOut(
    "位發言者的署名",
    "the name that 1 voice is signed with",
    (n) => `the names that ${n} voices are signed with`,
  ),
  "relation-dangling": unread(
    "個關係的一端不存在，",
    "1 relation leads to or from what is not there and",
    (n) => `${n} relations lead to or from what is not there and`,
  ),
  "relation-without-premise": unread(
    "個關係沒有前提，",
    "1 relation has no premise and",
    (n) => `${n} relations have no premise and`,
  ),
  "relation-without-conclusion": unread(
    "個關係沒有結論，",
    "1 relation has no conclusion and",
    (n) => `${n} relations have no conclusion and`,
  ),
  "relation-to-itself": unread(
    "個關係指向自己，",
    "1 relation bears on itself and",
    (n) => `${n} relations bear on themselves and`,
  ),
  "relation-among-relations": unread(
    "個關係支持一個推論、從推論出發，或繞成一圈，",
    "1 relation supports a relation, starts from one or runs in a circle of them and",
    (n) => `${n} relations support relations, start from them or run in circles of them and`,
  ),
  "several-conclusions": [
    (n) => `${n} 個關係有多個結論，分成多個關係`,
    "1 relation with several conclusions becomes several",
    (n) => `${n} relations with several conclusions become several each`,
  ],
  untyped: [
    (n) => `${n} 個沒有種類的關係讀成支持`,
    "1 relation without a type is read as a support",
    (n) => `${n} relations without a type are read as supports`,
  ],
  rephrase: unread("個改述", "1 rephrase", (n) => `${n} rephrases`),
  preference: unread("個偏好", "1 preference", (n) => `${n} preferences`),
  "other-relation": unread("個別種關係", "1 relation of another kind", (n) => `${n} relations of other kinds`),
  symmetric: [
    (n) => `${n} 個雙向的衝突分成兩個反駁`,
    "1 conflict that goes both ways becomes two rebuttals",
    (n) => `${n} conflicts that go both ways become two rebuttals each`,
  ],
  exception: [
    (n) => `${n} 個例外讀成對推論的反駁`,
    "1 exception is read as an undercut",
    (n) => `${n} exceptions are read as undercuts`,
  ],
  "undercut-statement": [
    (n) => `${n} 個表示反駁推論的陳述讀成關係，不是論點`,
    "1 statement that stands for an undercut becomes one",
    (n) => `${n} statements that stand for undercuts become undercuts`,
  ],
  negation: [
    (n) => `${n} 個取否定的前提或結論，語氣沒有保留`,
    "1 premise or conclusion that is meant in the negative is read as it stands",
    (n) => `${n} premises or conclusions that are meant in the negative are read as they stand`,
  ],
  assumption: unread("個預設或已知的真假", "1 assumption or given value", (n) => `${n} assumptions or given values`),
  issue: [
    (n) => `${n} 個議題讀成互相反駁的立場`,
    "1 issue is read as positions that rebut each other",
    (n) => `${n} issues are read as positions that rebut each other`,
  ],
  locution: unread(
    "句發言沒有說出任何論點，",
    "1 locution states no claim and",
    (n) => `${n} locutions state no claim and`,
  ),
  transition: unread("個對話的接續", "1 transition of the dialogue", (n) => `${n} transitions of the dialogue`),
  illocution: unread("個說出關係的言語行為", "1 illocution of a relation", (n) => `${n} illocutions of relations`),
  "foreign-node": unread("個別種節點", "1 node of another kind", (n) => `${n} nodes of other kinds`),
  hidden: [
    (n) => `${n} 個隱藏的節點照樣讀進來`,
    "1 hidden node is read like the others",
    (n) => `${n} hidden nodes are read like the others`,
  ],
  "document-text": [
    (n) => `${n} 份文件的全文不收進地圖，只記長度與雜湊值`,
    "the text of 1 document is cited by length and hash, not kept",
    (n) => `the texts of ${n} documents are cited by length and hash, not kept`,
  ],
  source: unread("個來源對不上原文，", "1 source cannot be placed and", (n) => `${n} sources cannot be placed and`),
  group: [(n) => `${n} 個分組改成標記`, "1 group becomes a tag", (n) => `${n} groups become tags`],
  merged: [
    (n) => `${n} 個重複的節點併入相同的論點`,
    "1 node is merged into the claim that it repeats",
    (n) => `${n} nodes are merged into the claims that they repeat`,
  ],
  "same-id": [
    (n) => `${n} 個 id 重複，改了名`,
    "1 id was taken and is changed",
    (n) => `${n} ids were taken and are changed`,
  ],
  "long-text": [
    (n) => `${n} 處文字太長，截短了`,
    "1 text is too long and cut",
    (n) => `${n} texts are too long and cut`,
  ],
  "no-text": [
    (n) => `${n} 個論點沒有文字，以 id 代替`,
    "1 claim without a text shows its id",
    (n) => `${n} claims without a text show their ids`,
  ],
  extra: [
    (n) => `${n} 處附加資料讀不懂，沒有讀進來`,
    "1 attachment of this program cannot be read and is left out",
    (n) => `${n} attachments of this program cannot be read and are left out`,
  ],
  reconstruction: [
    (n) => `${n} 個有前提和結論的論證讀成關係，不另成論點`,
    "1 argument with premises and a conclusion becomes a relation, not a claim",
    (n) => `${n} arguments with premises and conclusions become relations, not claims`,
  ],
  "on-argument": [
    (n) => `${n} 個對整個論證的反駁讀成對它推論的反駁`,
    "1 attack on a whole argument is read as an undercut of its inference",
    (n) => `${n} attacks on whole arguments are read as undercuts of their inferences`,
  ],
  "undercut-of-claim": [
    (n) => `${n} 個對論點本身的 undercut 讀成反駁`,
    "1 undercut of what makes no inference is read as a rebuttal",
    (n) => `${n} undercuts of what makes no inference are read as rebuttals`,
  ],
  prose: [
    (n) => `${n} 段沒有標題、也沒有關係的文字沒有讀進來`,
    "1 paragraph without a title and a relation is left out",
    (n) => `${n} paragraphs without titles and relations are left out`,
  ],
  "newer-field": unread(
    "個較新版本才有的欄位",
    "1 field that only a newer version has",
    (n) => `${n} fields that only a newer version has`,
  ),
  metadata: [
    (n) => `${n} 處中繼資料沒有讀進來`,
    "1 piece of metadata is left out",
    (n) => `${n} pieces of metadata are left out`,
  ],
  rewording: [
    (n) => `${n} 個論點另有說法，只留第一種`,
    "1 other wording of a claim is left out",
    (n) => `${n} other wordings of claims are left out`,
  ],
  appearance: [
    (n) => `${n} 個節點或連線的位置、顏色沒有讀進來`,
    "place and colour of 1 node or edge are left out",
    (n) => `places and colours of ${n} nodes or edges are left out`,
  ],
} as const satisfies Record<string, Said>;

const losses = { ...features, ...foreign };

/** What of a map a format may have no room for. */
export type FeatureName = keyof typeof features;
/** What can be lost, on the way in or on the way out. */
export type LossName = keyof typeof losses;

/** The names of what a format may have no room for. */
export const featureNames = Object.keys(features).filter((name): name is FeatureName => name in features);

const grouped = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/gu, ",");

/** The losses of voices as the interface calls them, which knows voices as answers. */
const ofAnswers = {
  "silent-voices": leftOut(
    "則沒有說出任何論點的回答",
    "1 answer that states no claim",
    (n) => `${n} answers that state no claim`,
  ),
  voices: leftOut("則回答", "1 answer", (n) => `${n} answers`),
  "voice-details": [
    (n) => `${n} 則回答只留名稱：位置、立場、大意、署名、註解沒有保留`,
    "1 answer keeps its name only: not its place, stance, gist, byline and note",
    (n) => `${n} answers keep their names only: not place, stance, gist, byline and note`,
  ],
  byline: leftOut(
    "則回答的署名（匯出一律不含）",
    "the name that 1 answer is signed with (no export holds it)",
    (n) => `the names that ${n} answers are signed with (no export holds them)`,
  ),
} as const satisfies Partial<Record<LossName, Said>>;

/** What the words of the map file say in terms that only its makers know. */
const forReaders = {
  language: [
    (n) => `${n} 處文字只留一種語言`,
    "1 text is kept in one language only",
    (n) => `${n} texts are kept in one language only`,
  ],
  weight: leftOut("個論點的權重", "1 weight", (n) => `${n} weights`),
  reviewed: leftOut("處校閱過的記號", "1 mark of review", (n) => `${n} marks of review`),
} as const satisfies Partial<Record<LossName, Said>>;

/** Whether a loss befalls voices. */
export function isOfVoices(what: LossName): what is keyof typeof ofAnswers {
  return Object.hasOwn(ofAnswers, what);
}

function saidToReaders(what: LossName): Said {
  if (isOfVoices(what)) return ofAnswers[what];
  return isForReaders(what) ? forReaders[what] : losses[what];
}

function isForReaders(what: LossName): what is keyof typeof forReaders {
  return Object.hasOwn(forReaders, what);
}

/** A loss as a sentence without its stop, in one language: by the words of the map file, or by those of the interface. */
export function lossSentence(
  what: LossName,
  count: number,
  language: Language,
  by: "file" | "interface" = "file",
): string {
  const [chinese, one, several] = by === "interface" ? saidToReaders(what) : losses[what];
  if (language === "zh-Hant") return chinese(grouped(count));
  return count === 1 ? one : several(grouped(count));
}
