/** Why a YAML document is refused, as the end of a sentence, and where in it. */
export class YamlRefusal extends Error {
  constructor(readonly offset: number, readonly complaint: string) {
    super(complaint);
  }
}
