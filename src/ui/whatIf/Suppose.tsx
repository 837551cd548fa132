import { Split, Undo2 } from "lucide-react";
import type { Rejection } from "../../evaluation/rejection.ts";
import { fateMessages } from "../../messages/fates.ts";
import { whatIfMessages } from "../../messages/whatIf.ts";
import { isRejected } from "../../store/supposing.ts";
import { useAtlas, useAtlasItself } from "../useAtlas.ts";
import { suppositionName } from "./fateReading.ts";
import { suppose } from "./useWhatIfCommands.ts";

/** Supposes a claim, what a voice says, or what a document says to be false; where that is so already, takes it back. */
export function Suppose({ rejection }: { readonly rejection: Rejection }) {
  const atlas = useAtlasItself();
  const map = useAtlas((state) => state.map);
  const language = useAtlas((state) => state.language);
  const isSupposed = useAtlas((state) => isRejected(state.rejected, rejection));
  const words = whatIfMessages[language];
  const name = suppositionName(map, rejection, language);
  const look = { size: 16, strokeWidth: 2, "aria-hidden": true } as const;
  return (
    <button
      type="button"
      data-suppose={rejection.kind}
      title={isSupposed ? words.takeBackName(name) : words.supposeName(name)}
      aria-description={isSupposed ? words.takeBackName(name) : words.supposeName(name)}
      onClick={() => suppose(rejection, atlas)}
    >
      {isSupposed ? <Undo2 {...look} /> : <Split {...look} />}
      <span>{isSupposed ? fateMessages[language].takeBack : fateMessages[language].suppose[rejection.kind]}</span>
    </button>
  );
}
