import type { MouseEvent, ReactNode } from "react";
import { useActions, useAtlas } from "../useAtlas.ts";
import { useHome } from "../useHome.ts";
import { addressesIn } from "./claimAddress.ts";

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
  const addresses = useAtlas((state) => addressesIn(state, home));
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    select(claim, passage);
  };
  return (
    <a href={addresses(claim, passage)} onClick={follow}>
      {children}
    </a>
  );
}
