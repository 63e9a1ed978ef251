/** Whether a text is a full entity ref, so that a link to it leads somewhere. */
export function isEntityRef(text: string): boolean {
  return /^[a-z][a-z0-9-]*:[^/:\s]+\/[^/:\s]+$/i.test(text);
}
