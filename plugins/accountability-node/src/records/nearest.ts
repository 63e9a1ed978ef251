/** Changes of one character that lead from one word to the other. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = from[i - 1] === to[j - 1] ? 0 : 1;
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + change);
    }
    row = next;
  }
  return row[to.length];
}

// Words that other tools use for what is meant here.
const SYNONYMS: Record<string, string> = {
  account: 'scope',
  expiry: 'expiresAt',
  expires: 'expiresAt',
  group: 'ownerHints',
  hints: 'ownerHints',
  id: 'immutableId',
  keys: 'credentials',
  owner: 'ownerHints',
  owners: 'ownerHints',
  permissions: 'privilege',
  repository: 'consumers',
  roles: 'privilege',
  tags: 'labels',
  team: 'ownerHints',
  type: 'kind',
  usedby: 'consumers',
};

/** The known word that somebody who wrote `word` most probably meant. */
export function nearest(word: string, known: readonly string[]): string {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const written = plain(word.slice(0, 64));
  const synonym = SYNONYMS[written];
  if (synonym && known.includes(synonym)) return synonym;
  const measured = known.map(name => ({
    name,
    away: distance(written, plain(name)),
  }));
  return measured.reduce((best, item) => (item.away < best.away ? item : best))
    .name;
}
