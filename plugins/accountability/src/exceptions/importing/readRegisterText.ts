const MARKS: [encoding: string, bytes: number[]][] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** A file as text, in UTF-8 or as a spreadsheet marks UTF-16; undefined where it is none. */
export function readRegisterText(bytes: Uint8Array): string | undefined {
  const [encoding] = MARKS.find(([, mark]) =>
    mark.every((byte, at) => bytes[at] === byte),
  ) ?? ['utf-8'];
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
