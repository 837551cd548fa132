/** What a reader gave at once: a file, and with annotations the text that they are about. */
export interface Given {
  readonly file: File;
  readonly beside?: File;
}

/** The file among several that is to be opened: the annotations where there are some, with the text beside them. */
export function givenFrom(files: readonly File[]): Given | undefined {
  const annotations = files.find(({ name }) => /\.ann$/iu.test(name));
  if (!annotations) return files[0] && { file: files[0] };
  const texts = files.filter(({ name }) => /\.txt$/iu.test(name));
  const stem = annotations.name.replace(/\.ann$/iu, "");
  const beside = texts.find(({ name }) => name.replace(/\.txt$/iu, "") === stem) ?? texts[0];
  return { file: annotations, ...(beside ? { beside } : {}) };
}
