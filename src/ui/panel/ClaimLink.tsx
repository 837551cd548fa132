import type { MouseEvent, ReactNode } from "react";
import { type Home, toHash } from "../../store/address.ts";
import type { AtlasState } from "../../store/state.ts";
import { useActions, useAtlas } from "../useAtlas.ts";
import { useHome } from "../useHome.ts";

/** A link to a claim: a click selects it here, a click with a modifier opens it in a tab of its own. */
export function ClaimLink(props: {
  readonly claim: string;
  /** The 0-based place of the passage to show; without it, the first. */
  readonly passage?: number;
  readonly children: ReactNode;
}) {
  const { claim, passage = 0, children } = props;
  const { select } = useActions();
  const home = useHome();
  const href = useAtlas((state) => addressOf(state, home, claim, passage));
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    select(claim, passage);
  };
  return (
    <a href={href} onClick={follow}>
      {children}
    </a>
  );
}

/** The address of a view with a claim and one of its passages selected, wherever the reader now looks. */
export function addressOf(state: AtlasState, home: Home | undefined, claim: string, passage = 0): string {
  const { camera: _, voice: __, ...rest } = state;
  return `#${toHash({ ...rest, selection: claim, passage }, home ?? { map: state.map.id })}`;
}
