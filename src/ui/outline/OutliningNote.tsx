import { useCallback, useMemo } from "react";
import { underWayWords } from "../../messages/underWay.ts";
import { shownCount } from "../../view/bareView.ts";
import { UnderWayNote } from "../shell/UnderWayNote.tsx";
import { useIsLong } from "../useIsLong.ts";
import { useWayBack } from "../wayBack.ts";
import type { UnderWay } from "./useOutlined.ts";

/** Says that the map is being put into rows, and how far that has come; where there is something to go back to, it can be stopped. */
export function OutliningNote(props: UnderWay & { readonly isFirst: boolean }) {
  return useIsLong() && <Note {...props} />;
}

function Note({ asked: { map, request }, progress, before, isFirst, reopen }: Parameters<typeof OutliningNote>[0]) {
  const words = underWayWords[request.language];
  const goBack = useWayBack({ before, isFirst, language: request.language });
  const said = useMemo(() => words.outlining(shownCount(map, request)), [words, map, request]);
  const stop = useCallback(() => {
    reopen?.();
    goBack?.();
  }, [reopen, goBack]);
  return (
    <UnderWayNote
      part="outlining"
      language={request.language}
      {...{ progress, said }}
      stopped={words.outliningStopped}
      stop={reopen || goBack ? stop : undefined}
    />
  );
}
