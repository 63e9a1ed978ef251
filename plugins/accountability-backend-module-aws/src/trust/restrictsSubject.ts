// Words that every subject of an issuer starts with; they single nobody out.
const FRAME =
  /^(?:repo:|repository:|repository_owner:|project_path:|organization:|org\/|project\/|system:serviceaccount:|\/)+/;

/**
 * Whether a pattern for the subject of a token says whose token it must be:
 * `repo:acme/*` does, `*`, `repo:*` and `repo:*:ref:refs/heads/main` do not,
 * because anybody may own such a repository.
 */
export function restrictsSubject(pattern: string): boolean {
  const [literal] = pattern.split(/[*?]/);
  return literal.replace(FRAME, '') !== '';
}
