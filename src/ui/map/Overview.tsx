import type { ReactNode } from "react";
import { drawFar } from "../../render/farLayers.ts";
import { type Drawing, Level } from "./Level.tsx";
import { overviewDecorationOf } from "./overviewDecoration.ts";

/** The picture of an arrangement from afar. */
export function Overview(drawing: Drawing): ReactNode {
  return <Level {...drawing} draw={drawFar} decorationOf={overviewDecorationOf} />;
}
