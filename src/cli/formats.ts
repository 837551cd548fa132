import type { Format } from "../formats/format.ts";
import type { Call, Command, ExitCode } from "./command.ts";
import { formatOption, languageOption } from "./sharedOptions.ts";
import { formsWith } from "./writtenForms.ts";

/** `formats`: lists the forms that are read and written. */
export const formats: Command = {
  name: "formats",
  operands: "",
  takesManyFiles: false,
  options: [formatOption, languageOption],
  summary: ({ conversion }) => conversion.formats.summary,
  fileMeans: () => "",
  run: listFormats,
};

async function listFormats({ effects, language, options, words }: Call): Promise<ExitCode> {
  const forms = formsWith(effects);
  const rows = forms.map((form) => ({
    id: form.id,
    name: form.name[language],
    extensions: form.extensions,
    reads: form.read !== undefined,
    writes: form.write !== undefined,
  }));
  if (options.get("format") === "json") effects.print(`${JSON.stringify(rows, undefined, 2)}\n`);
  else {
    const idWidth = Math.max(...rows.map(({ id }) => id.length));
    const lines = forms.map((form) => {
      const direction = words.conversion.direction[directionOf(form)];
      return `${form.id.padEnd(idWidth)}  ${form.name[language]}  (${direction})`;
    });
    effects.print(`${lines.join("\n")}\n`);
  }
  return 0;
}

function directionOf({ read, write }: Format): "both" | "reads" | "writes" {
  if (read && write) return "both";
  return read ? "reads" : "writes";
}
