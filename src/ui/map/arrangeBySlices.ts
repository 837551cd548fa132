import { isTooLarge, layeredPatience } from "../../layout/layeredLimits.ts";
import type { Layout } from "../../layout/layout.ts";
import { tidyInSteps } from "../../layout/tidy.ts";
import { topInSteps } from "../../layout/top.ts";
import { underWayWords } from "../../messages/underWay.ts";
import type { Heard } from "../../model/heard.ts";
import type { Steps } from "../../model/steps.ts";
import { endsInSteps } from "../../render/overviewEdge.ts";
import { wordsInSteps } from "../../render/wordsFromAfar.ts";
import { bandsInSteps } from "../../scene/bands.ts";
import { sceneInSteps } from "../../scene/createScene.ts";
import { viewInSteps } from "../../view/bareView.ts";
import type { View } from "../../view/view.ts";
import { heardInSteps } from "../heardInSteps.ts";
import { inSlices } from "../inSlices.ts";
import type { AskedView, Follow } from "../useView.ts";
import { indexInSteps } from "./kin.ts";
import type { LayoutElsewhere } from "./layoutElsewhere.ts";
import { boxesInSteps } from "./pin.ts";
import { patchesInSteps } from "./tiles/patches.ts";
import type { Arrangement, Placed } from "./useArrangement.ts";

/**
 * What of the whole is done when a stage ends, about, and how many steps it takes for each claim, at first of the map, then
 * of what is shown: from this one reckons how far it has come. The rest of the whole is for drawing it.
 */
const stages = {
  view: { from: 0, to: 0.2, steps: 0.075 },
  tidy: { from: 0.2, to: 0.5, steps: 0.224 },
  top: { from: 0.2, to: 0.5, steps: 0.287 },
  scene: { from: 0.5, to: 0.9, steps: 0.449 },
} as const;

/** What is to be arranged, and by what means. */
interface Arranging {
  readonly asked: AskedView;
  /** What was placed last: where the same is asked for, nothing of that is done again. */
  readonly known: Placed | undefined;
  /** Adds what follows to a view. */
  readonly follow: Follow;
  readonly elsewhere: LayoutElsewhere;
  readonly say: (words: string) => void;
  readonly signal: AbortSignal;
  /** Hears how far it has come, as far as anybody can tell. */
  readonly heard?: Heard;
}

/**
 * Arranges what is asked for by and by, so that the page goes on answering; the very same that would be arranged at once.
 * Undefined where it was stopped.
 */
export async function arrangeBySlices(
  arranging: Arranging,
): Promise<{ readonly placed: Placed; readonly arrangement: Arrangement } | undefined> {
  const { asked, known, follow, signal } = arranging;
  const stage = stagesOf(arranging.heard);
  const placed = known?.asked === asked ? known : await placedBySlices(arranging, stage);
  const arrangement =
    placed && (await inSlices(arrangementInSteps(placed, follow), signal, stage("scene", placed.bare)));
  return arrangement && { placed, arrangement };
}

async function placedBySlices(arranging: Arranging, stage: Stage): Promise<Placed | undefined> {
  const { asked, signal } = arranging;
  const bare = await inSlices(viewInSteps(asked.map, asked.request), signal, stage("view", asked.map));
  const layout = bare && (await laidOut(bare, arranging, stage));
  return layout && { asked, bare, layout };
}

/** Gives what hears of the steps of a stage, which look at some claims, and tells the share of the whole that is done. */
type Stage = (
  name: keyof typeof stages,
  of: { readonly claims: readonly unknown[] },
) => ((taken: number) => void) | undefined;

function stagesOf(heard: Heard | undefined): Stage {
  return (name, { claims }) => heard && heardInSteps(heard, stages[name], claims.length);
}

async function laidOut(view: View, arranging: Arranging, stage: Stage): Promise<Layout | undefined> {
  const { elsewhere, say, signal } = arranging;
  const alongTree = () => inSlices(treeInSteps(view), signal, stage(view.layout === "top" ? "top" : "tidy", view));
  if (view.layout !== "layered") return alongTree();
  const words = underWayWords[view.language];
  if (isTooLarge(view)) {
    say(words.graphTooLarge);
    return alongTree();
  }
  const layout = await elsewhere(view, AbortSignal.any([signal, AbortSignal.timeout(layeredPatience)])).catch(
    () => undefined,
  );
  if (signal.aborted) return undefined;
  if (layout === undefined) say(words.graphTooLong);
  return layout ?? alongTree();
}

function treeInSteps(view: View): Steps<Layout> {
  return view.layout === "top" ? topInSteps(view) : tidyInSteps(view);
}

/** The arrangement of what has been placed, and what will be asked of it at once. */
function* arrangementInSteps({ asked, bare, layout }: Placed, follow: Follow): Steps<Arrangement> {
  yield;
  const view = yield* follow(bare, asked.request.folded);
  yield;
  const scene = yield* sceneInSteps(view, layout);
  yield* endsInSteps(scene);
  yield* wordsInSteps(scene);
  yield* bandsInSteps(scene);
  yield* patchesInSteps(scene);
  yield* indexInSteps(view);
  yield* boxesInSteps(layout);
  return { map: asked.map, view, layout, scene };
}
