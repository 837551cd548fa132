import { later } from "../later.tsx";
import { useAtlas } from "../useAtlas.ts";
import { useTourVisit } from "./useTourVisit.ts";

const TourStep = later(async () => (await import("./TourStep.tsx")).TourStep);

/** The step of the tour that the reader is at: what it says, and the ways on, back and out. */
export function TourCard() {
  const map = useAtlas((state) => state.map);
  const step = useAtlas((state) => state.step);
  const language = useAtlas((state) => state.language);
  const leave = useTourVisit();
  return step === undefined ? null : <TourStep map={map} step={step} language={language} leave={leave} />;
}
