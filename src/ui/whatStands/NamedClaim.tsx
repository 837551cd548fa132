import { indexOf } from "../../model/questions.ts";
import { ClaimLink } from "../panel/ClaimLink.tsx";
import { Localized } from "../panel/Localized.tsx";
import { labelOf } from "../panel/labelOf.ts";
import { useAtlas } from "../useAtlas.ts";
import { VerdictMark } from "./VerdictMark.tsx";

/** A claim by its label, as a link to it, with its verdict where that is wanted. */
export function NamedClaim(props: {
  readonly claim: string;
  readonly verdict?: Parameters<typeof VerdictMark>[0]["verdict"];
}) {
  const found = useAtlas((state) => indexOf(state.map).claims.get(props.claim));
  const language = useAtlas((state) => state.language);
  return (
    found && (
      <>
        <ClaimLink claim={props.claim}>
          <b>
            <Localized text={labelOf(found)} language={language} />
          </b>
        </ClaimLink>
        {props.verdict && <VerdictMark verdict={props.verdict} language={language} />}
      </>
    )
  );
}
