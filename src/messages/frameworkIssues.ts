import type { Position } from "./jsonIssues.ts";
import { type Remark, remark } from "./remark.ts";

type Pair = readonly [string, string];

/** The forms of abstract frameworks. */
export type FrameworkForm = "apx" | "tgf" | "iccma";

const statements: Readonly<Record<FrameworkForm, Pair>> = {
  apx: [
    "arg(a).、att(a,b). 或 support(a,b).，註解以 % 開頭。",
    "arg(a)., att(a,b). or support(a,b).; comments begin with %.",
  ],
  tgf: [
    "# 以前一行一個論點：名稱、說明；# 以後一行一個關係：誰、對誰，可以再寫 attack 或 support。",
    "Before the #, one argument a line: its name, then what it says. After it one relation a line: from, to, then perhaps attack or support.",
  ],
  iccma: ["一行兩個號碼：誰攻擊誰；註解以 # 開頭。", "Two numbers a line: who attacks whom; comments begin with #."],
};

const sample: Readonly<Record<FrameworkForm, string>> = { apx: "att(a,b).", tgf: "a b", iccma: "1 2" };

/** The question of a framework, which asks none. */
export const frameworkQuestion = {
  "zh-Hant": "這個論證框架裡，哪些論點站得住？",
  en: "Which arguments of this framework stand?",
} as const;

/** Something that is no statement of a framework's form. */
export const unreadableStatement = (found: string, form: FrameworkForm): Remark =>
  remark([`看不懂 ${found}。`, `${found} is no statement of this form.`], statements[form], [
    `改寫成像 ${sample[form]} 這樣，或刪去。`,
    `Write it like ${sample[form]}, or delete it.`,
  ]);

/** A relation of something that no argument is called. */
export const unknownArgument = (found: string, meant: string | undefined, form: FrameworkForm): Remark => {
  const declared = form === "apx" ? `arg(…).` : undefined;
  const add: Pair =
    declared === undefined
      ? ["改成有的論點，或把它加進來。", "Name an argument that there is, or add this one."]
      : [`改成有的論點，或用 ${declared} 加進來。`, `Name an argument that there is, or add this one by ${declared}`];
  return remark(
    [`沒有 ${found} 這個論點。`, `There is no argument ${found}.`],
    ["前後有列出的論點。", "An argument that the file lists."],
    meant === undefined ? add : [`是不是要寫 ${meant}？`, `Did you mean ${meant}?`],
  );
};

/** A number beyond the count in the first line of an ICCMA file. */
export const beyondCount = (found: string, count: number): Remark =>
  remark(
    [
      `沒有第 ${found} 個論點：第一行說共有 ${count} 個。`,
      `There is no argument ${found}: the first line counts ${count}.`,
    ],
    [`1 到 ${count} 的整數。`, `A whole number from 1 to ${count}.`],
    ["改正號碼，或改正第一行的數目。", "Correct the number, or the count in the first line."],
  );

/** The same argument or relation once more. */
export const saidTwice = (found: string, { line }: Position): Remark =>
  remark(
    [`${found} 第 ${line} 行已經寫過。`, `${found} stands on line ${line} already.`],
    ["每個論點、每個關係各寫一次。", "Each argument and each relation once."],
    ["刪去這一個；現在只算一次。", "Delete this one; it counts once as it is."],
  );

/** A base score that is none. */
export const badWeight = (found: string): Remark =>
  remark(
    [`${found} 不是 0 到 1 的數。`, `${found} is no number from 0 to 1.`],
    ["0 到 1 的權重，例如 0.5。", "A base score from 0 to 1, such as 0.5."],
    ["改正，或刪去而用 0.5。", "Correct it, or leave it out for 0.5."],
  );

/** The first line of an ICCMA file without the count of its arguments. */
export const noCount = (found: string): Remark =>
  remark(
    [`第一行是 ${found}，沒有論點的數目。`, `The first line is ${found}, and counts no arguments.`],
    ["p af，然後是論點的數目，例如 p af 5。", "p af and how many arguments there are, such as p af 5."],
    ["在最前面寫上 p af 和數目。", "Begin the file with p af and the count."],
  );

/** The label of a relation that says neither attack nor support. */
export const unknownRelationLabel = (found: string): Remark =>
  remark(
    [
      `不知道 ${found} 是攻擊還是支持，當作攻擊。`,
      `${found} says neither attack nor support; it is read as an attack.`,
    ],
    ["attack 或 support，或什麼都不寫。", "attack or support, or nothing."],
    ["改寫成 attack 或 support，或刪去。", "Write attack or support, or delete it."],
  );
