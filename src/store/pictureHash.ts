import type { ArgumentMap } from "../model/map.ts";
import { type Filter, noFilter } from "../view/filter.ts";
import type { ViewRequest } from "../view/view.ts";
import { type Home, toHash } from "./address.ts";
import type { AtlasState, Camera, Theme } from "./state.ts";

/** What a picture shows of a map, beside what its view was asked for. */
interface PictureLooks {
  readonly theme: Theme;
  readonly filter?: Filter;
  readonly camera?: Camera;
}

/**
 * What a picture shows, as the part of an address after `#`: it leads to the same on the page. Where the map is not the page's
 * own, that names the map.
 */
export function pictureHash(
  map: ArgumentMap,
  request: ViewRequest,
  looks: PictureLooks,
  home: Pick<Home, "map"> = { map },
): string {
  const { theme, filter = noFilter, camera } = looks;
  const state: AtlasState = {
    ...{ map, fileName: "", texts: new Map() },
    ...request,
    rejected: request.rejected ?? [],
    screen: "map",
    passage: 0,
    theme,
    filter,
    ...(camera ? { camera } : {}),
  };
  return toHash(state, home);
}
