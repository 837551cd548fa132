/** What a reader gave at once: a file, and with annotations the text that they are about. */
export interface Given {
  readonly file: File;
  readonly beside?: File;
}

/**
 * The file among several that is to be opened: the annotations where there are some, with the text beside them. `before` came
 * just before by itself: annotations, or their text.
 */
export function givenFrom(files: readonly File[], before?: File): Given | undefined {
  const all = before && files.some((file) => belongTogether(file, before)) ? [...files, before] : files;
  const annotations = all.find(({ name }) => isAnnotations(name));
  if (!annotations) return all[0] && { file: all[0] };
  const texts = all.filter(({ name }) => isText(name));
  const beside = texts.find((text) => belongTogether(text, annotations)) ?? texts[0];
  return { file: annotations, ...(beside ? { beside } : {}) };
}

/** Whether two files are annotations and a text, of one name. */
function belongTogether({ name: one }: File, { name: other }: File): boolean {
  const stem = (name: string) => name.replace(/\.(?:ann|txt)$/iu, "");
  const isPair = (isAnnotations(one) && isText(other)) || (isText(one) && isAnnotations(other));
  return isPair && stem(one) === stem(other);
}

/** Whether a file may be half of annotations and a text that belong together. */
export function isHalf({ name }: File): boolean {
  return isAnnotations(name) || isText(name);
}

function isText(name: string): boolean {
  return /\.txt$/iu.test(name);
}

function isAnnotations(name: string): boolean {
  return /\.ann$/iu.test(name);
}
