// The public library: everything of the pipeline text → ArgumentMap → View → Layout → Scene → picture, without a page.

export {
  type Because,
  becauseOf,
  type Circle,
  type CircleKind,
  type Deciding,
  type Rule,
} from "./evaluation/becauseOf.ts";
export { type ContestedClaim, contestedClaims } from "./evaluation/contestedClaims.ts";
export { type Crux, cruxesOf } from "./evaluation/cruxesOf.ts";
export { type EvaluateOptions, type Evaluation, evaluateMap } from "./evaluation/evaluateMap.ts";
export {
  type ExtensionOptions,
  type ExtensionSemantics,
  type Extensions,
  extensionSemantics,
  extensionsOf,
} from "./evaluation/extensionsOf.ts";
export { type Cause, type Change, type Fallout, fallout, type Left } from "./evaluation/fallout.ts";
export type { Fate } from "./evaluation/fate.ts";
export { type SupportReading, supportReadings } from "./evaluation/flatten.ts";
export {
  type GradualSemanticsName,
  gradualSemantics,
  type Strengths,
  strengthsOf,
} from "./evaluation/gradual/strengthsOf.ts";
export { rejectedClaims } from "./evaluation/rejectedClaims.ts";
export type { Rejection } from "./evaluation/rejection.ts";
export type { Verdict, VerdictSupport } from "./evaluation/verdict.ts";
export { carriedMap } from "./formats/carriedMap.ts";
export { type Edit, withEdits } from "./formats/edit.ts";
export { type Excerpt, excerptAt, formatIssue, formatIssueBlock } from "./formats/excerpt.ts";
export type { Written } from "./formats/features.ts";
export { type FileReading, type Format, formatOf, formats, readMapFile } from "./formats/format.ts";
export type { Issue, Reading } from "./formats/issue.ts";
export { readMap } from "./formats/json.ts";
export { mapJsonSchema } from "./formats/jsonSchema.ts";
export { limits } from "./formats/limits.ts";
export { lintMap, type Warning } from "./formats/lint/lintMap.ts";
export { formatLoss, type Loss } from "./formats/loss.ts";
export { type Mended, mendAll, mendOne } from "./formats/mend.ts";
export { writeMap } from "./formats/writeMap.ts";
export type { Layout } from "./layout/layout.ts";
export { layoutView } from "./layout/layoutView.ts";
export type {
  ArgumentMap,
  Basis,
  Byline,
  Claim,
  ClaimKind,
  Confidence,
  Language,
  Localized,
  Mode,
  NewerFile,
  Passage,
  Relation,
  RelationType,
  SourceDocument,
  Stance,
  TourStep,
  Voice,
} from "./model/map.ts";
export { inLanguage } from "./model/map.ts";
export { plainly } from "./model/plainly.ts";
export { isUndercut, objectionsTo, positions, reasonsFor, whoSays } from "./model/questions.ts";
export { readAttachment } from "./passages/attach.ts";
export type { Attachment, Refusal } from "./passages/attachment.ts";
export { type Location, locatePassage } from "./passages/locate.ts";
export { checkPassages, countChecks, type PassageCheck } from "./passages/passageChecks.ts";
export type { PassageCounts } from "./passages/places.ts";
export { type Carried, type DrawOptions, drawMap } from "./render/drawMap.ts";
export type { SvgElement } from "./render/element.ts";
export { pictureOf } from "./render/picture.ts";
export type { ThemeName } from "./render/theme.ts";
export { toMarkdown } from "./render/toMarkdown.ts";
export { toMarkup } from "./render/toMarkup.ts";
export { createScene } from "./scene/createScene.ts";
export type { Scene } from "./scene/scene.ts";
export { createView } from "./view/createView.ts";
export { defaultFolds, type Folds, foldsToDepth } from "./view/folds.ts";
export type { LayoutName, View, ViewRequest } from "./view/view.ts";
