import { inLanguage, type Language, type TourStep } from "../../model/map.ts";

/** How fast captions are read, and how long one looks at the map at each step. */
const pace = { hanPerMinute: 400, wordsPerMinute: 230, secondsPerStep: 5 };

/** How many minutes a tour takes to read, one at least. */
export function tourMinutes(tour: readonly TourStep[], language: Language): number {
  const seconds = tour.reduce((sum, { caption }) => sum + readingSeconds(inLanguage(caption, language)), 0);
  return Math.max(1, Math.round((seconds + tour.length * pace.secondsPerStep) / 60));
}

function readingSeconds(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[\p{Script=Latin}\d]+/gu)?.length ?? 0;
  return (han / pace.hanPerMinute + words / pace.wordsPerMinute) * 60;
}
