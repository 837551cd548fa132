import { useMemo } from "react";
import { underWayWords } from "../../messages/underWay.ts";
import { shownCount } from "../../view/bareView.ts";
import { UnderWayNote } from "../shell/UnderWayNote.tsx";
import { useIsLong } from "../useIsLong.ts";
import { useWayBack } from "../wayBack.ts";
import type { UnderWay } from "./useArrangement.ts";

/** Says that the map is being arranged, and how far that has come; where there is something to go back to, it can be stopped. */
export function ArrangingNote(props: UnderWay & { readonly isFirst: boolean }) {
  return useIsLong() && <Note {...props} />;
}

function Note({ asked: { map, request }, progress, before, isFirst }: Parameters<typeof ArrangingNote>[0]) {
  const words = underWayWords[request.language];
  const stop = useWayBack({ before, isFirst, language: request.language });
  const said = useMemo(() => words.arranging(shownCount(map, request)), [words, map, request]);
  return (
    <UnderWayNote
      part="arranging"
      language={request.language}
      {...{ progress, said, stop }}
      stopped={words.arrangingStopped}
    />
  );
}
