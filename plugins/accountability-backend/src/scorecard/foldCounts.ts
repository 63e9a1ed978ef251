/** How many identities have the same verdicts. */
export interface CountedVerdicts {
  rules: readonly string[];
  letters: string;
  ownerless: boolean;
  identities: number;
}

/** Side by side, never folded into one another. */
export interface StateCounts {
  pass: number;
  fail: number;
  excepted: number;
  unknown: number;
}

/** What is counted of one member of a dimension. */
export interface FoldedCounts extends StateCounts {
  identities: number;
  ownerless: number;
  rules: Record<string, StateCounts>;
}

const STATES: Record<string, keyof StateCounts | undefined> = {
  p: 'pass',
  f: 'fail',
  e: 'excepted',
  u: 'unknown',
};
// An identity as a whole stands as the worst that is said of it.
const WORST = ['f', 'u', 'e', 'p'] as const;

export const NO_COUNTS: FoldedCounts = {
  ...{ identities: 0, ownerless: 0 },
  ...{ pass: 0, fail: 0, excepted: 0, unknown: 0 },
  rules: {},
};

/** Adds up, by rule and by identity. What does not apply is counted nowhere. */
export function foldCounts(rows: Iterable<CountedVerdicts>): FoldedCounts {
  const folded: FoldedCounts = { ...NO_COUNTS, rules: {} };
  for (const { rules, letters, ownerless, identities } of rows) {
    folded.identities += identities;
    if (ownerless) folded.ownerless += identities;
    const worst = STATES[WORST.find(letter => letters.includes(letter)) ?? ''];
    if (worst) folded[worst] += identities;
    rules.forEach((rule, at) => {
      const state = STATES[letters[at]];
      if (!state) return;
      folded.rules[rule] ??= { pass: 0, fail: 0, excepted: 0, unknown: 0 };
      folded.rules[rule][state] += identities;
    });
  }
  for (const [rule, counts] of Object.entries(folded.rules)) {
    if (Object.values(counts).every(count => count === 0)) {
      delete folded.rules[rule];
    }
  }
  return folded;
}
