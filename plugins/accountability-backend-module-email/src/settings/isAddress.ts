/** One plain address, with nothing around it that a mail server could take for another. */
export function isAddress(text: string): boolean {
  return /^[^\s@<>",;:()[\]\\]{1,64}@[^\s@<>",;:()[\]\\]{1,255}$/.test(text);
}
