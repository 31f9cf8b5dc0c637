interface NamedText {
  readonly name: string;
  readonly type: "text/csv" | "text/markdown" | "text/calendar";
  readonly text: string;
}

/** Hands the browser a file to keep, without asking any server for it. */
export function saveFile({ name, type, text }: NamedText): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
