/** Sources, for those who keep the product running. */
export function SourcesContent() {
  return null;
}
