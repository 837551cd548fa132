/** Where the outputs of several files go. */
export interface Outputs {
  readonly paths: readonly string[];
  /** The folder that must be there. */
  readonly folder?: string;
}

/** Where each file is written: to the one output, or under its own name into a folder; nothing where several would meet. */
export function outputsFor(files: readonly string[], output: string, ending: string): Outputs | undefined {
  const isFolder = /[/\\]$/u.test(output) || (files.length > 1 && !/\.[^./\\]+$/u.test(output) && output !== "-");
  if (!isFolder) return files.length > 1 ? undefined : { paths: [output] };
  const folder = output.replace(/[/\\]+$/u, "") || "/";
  const taken = new Set<string>();
  const paths = files.map((file) => {
    const name = (/([^/\\]+)$/u.exec(file)?.[1] ?? file).replace(/\.[^.]+$/u, "").replace(/^-?$/u, "map");
    let path = `${folder}/${name}.${ending}`;
    for (let number = 2; taken.has(path); number++) path = `${folder}/${name}-${number}.${ending}`;
    taken.add(path);
    return path;
  });
  return { paths, folder };
}
