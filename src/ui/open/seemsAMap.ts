/** Whether a text begins as one of a form that we read does, or as any JSON. */
export async function seemsAMap(start: string): Promise<boolean> {
  // What reads maps is large, and many never open one.
  const { formats } = await import("../../formats/format.ts");
  return start.trimStart().startsWith("[") || formats.some((format) => format.recognises(start));
}
