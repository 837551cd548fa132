import { inflateSync } from "node:zlib";

/** The words of a PDF of ours in the order in which they are drawn, a line for each text: what a search in it finds. */
export function wordsOfPdf(pdf: Buffer): string {
  const objects = objectsIn(pdf);
  const fonts = new Map(
    [...objects].flatMap(([number, { head }]) => {
      const map = /\/ToUnicode (\d+) 0 R/u.exec(head)?.[1];
      return map === undefined ? [] : [[`F${number}`, charactersIn(objects.get(Number(map))?.data ?? "")] as const];
    }),
  );
  const [content = ""] = [...objects.values()].flatMap(({ data }) => (data.startsWith("/Figure") ? [data] : []));
  return [...content.matchAll(/BT\n(.*?)\nET/gsu)].map(([, text = ""]) => wordsIn(text, fonts)).join("\n");
}

function wordsIn(text: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let font = "";
  let words = "";
  for (const [, named, codes] of text.matchAll(/^\/(F\d+) .* Tf$|^<([0-9a-f]*)> Tj$/gmu)) {
    if (named !== undefined) font = named;
    for (const code of codes?.match(/.{4}/gu) ?? []) words += fonts.get(font)?.get(code) ?? "";
  }
  return words;
}

function charactersIn(map: string): ReadonlyMap<string, string> {
  return new Map(
    [...map.matchAll(/^<([0-9a-f]{4})> <((?:[0-9a-f]{4})+)>$/gmu)].map(([, code = "", units = ""]) => [
      code,
      Buffer.from(units, "hex").swap16().toString("utf16le"),
    ]),
  );
}

/** The objects of the file by number: what they say, and their streams unpacked. */
function objectsIn(pdf: Buffer): ReadonlyMap<number, { readonly head: string; readonly data: string }> {
  const text = pdf.toString("latin1");
  return new Map(
    [...text.matchAll(/^(\d+) 0 obj\n(.*)$/gmu)].map(({ 0: whole, 1: number = "", 2: head = "", index }) => {
      const start = index + whole.length + "\nstream\n".length;
      const length = Number(/\/Length (\d+)/u.exec(head)?.[1] ?? 0);
      const data = length > 0 ? inflateSync(pdf.subarray(start, start + length)).toString("latin1") : "";
      return [Number(number), { head, data }];
    }),
  );
}
