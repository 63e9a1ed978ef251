import type { SeatHolder } from './OutcomeSpec';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Why several people cannot hold a seat one after the other, in words; nothing when
 * exactly one of them holds it on every day from the first to the last.
 */
export function handoverProblem(
  holders: readonly SeatHolder[],
): string | undefined {
  const inOrder = [...holders].sort((a, b) => compare(a.from, b.from));
  for (const [at, next] of inOrder.slice(1).entries()) {
    const { holder, until } = inOrder[at];
    if (!next.from || !until || until >= next.from) {
      return `exactly one person is accountable, not ${holders.length}: keep one, and make the others co-owners in their own seats; or let one end the day before the next begins`;
    }
    const begins = dayAfter(until);
    if (next.from !== begins) {
      return `nobody would be accountable between ${holder}, who ends on ${until}, and ${next.holder}, who begins on ${next.from}: begin on ${begins}`;
    }
  }
  return undefined;
}

function compare(a = '', b = ''): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);
}
