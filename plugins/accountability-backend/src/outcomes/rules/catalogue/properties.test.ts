import { verdictSchema } from 'backstage-plugin-accountability-common';
import fc from 'fast-check';
import { outcomeRules } from '.';
import { nextOf } from '../../../rules';
import { NOW } from '../__testUtils__/anOutcome';
import { arbitraryOutcome } from '../__testUtils__/arbitraryOutcome';
import type { OutcomeRuleInput } from '../OutcomeRuleInput';

const FAR = 20_000 * 86_400_000;
const each = outcomeRules.map(rule => [rule.id, rule] as const);
// The same in each run, and many enough for rare cases.
const samples = fc
  .sample(arbitraryOutcome, { seed: 1, numRuns: 2_500 })
  .map(outcomeAt => outcomeAt(NOW));

function judgeAll(input: OutcomeRuleInput) {
  return outcomeRules.map(rule => ({
    rule,
    ...rule.judge(input, rule.parameters),
  }));
}

function idsThatPass(input: OutcomeRuleInput): string[] {
  return judgeAll(input)
    .filter(({ verdict }) => verdict.is === 'pass')
    .map(({ rule }) => rule.id);
}

describe('every rule about outcomes, whatever it is told', () => {
  // One run of each property asks all rules, because making up an outcome takes
  // longer than judging it.
  it('does not take a lack of facts for good', () => {
    const optional = [
      'controls',
      'scope',
      'measurement',
      'delegations',
      'reviews',
      'reorganisations',
      'escalations',
      'exceptions',
      'endlessExceptions',
      'decidedExceptions',
      'days',
    ] as const;
    fc.assert(
      fc.property(arbitraryOutcome, outcomeAt => {
        const input = outcomeAt(NOW);
        const poorer: OutcomeRuleInput[] = [
          { ...input, directoryComplete: false },
          ...optional.map(key => ({ ...input, [key]: undefined })),
          ...Object.keys(input.parties).map(ref => {
            const { [ref]: _gone, ...parties } = input.parties;
            return { ...input, parties };
          }),
        ];
        const passing = new Set(idsThatPass(input));
        const better = poorer
          .flatMap(idsThatPass)
          .filter(id => !passing.has(id));
        expect(better).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('says the same of the same, in a verdict that can be stored', () => {
    fc.assert(
      fc.property(arbitraryOutcome, outcomeAt => {
        const input = outcomeAt(NOW);
        const before = JSON.stringify(input);
        const judged = judgeAll(input);

        expect(judgeAll(input)).toEqual(judged);
        expect(JSON.stringify(input)).toBe(before);
        for (const { verdict } of judged) {
          expect(verdictSchema.parse(verdict)).toEqual(verdict);
          expect(verdict).not.toEqual({ is: 'unknown', missing: [] });
        }
      }),
      { numRuns: 150 },
    );
  });

  it.each(each)('%s can pass, fail, not apply and not know', (_, rule) => {
    const verdicts = samples.map(
      input => rule.judge(input, rule.parameters).verdict.is,
    );

    expect([...new Set(verdicts)].sort()).toEqual([
      'fail',
      'not-applicable',
      'pass',
      'unknown',
    ]);
  });

  it('changes its mind with the time only when it said so', () => {
    const span = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(arbitraryOutcome, span, (outcomeAt, part) => {
        const start = NOW.getTime();
        for (const { rule, verdict, reevaluateAt } of judgeAll(
          outcomeAt(NOW),
        )) {
          const end = reevaluateAt?.getTime() ?? start + FAR;
          expect(end).toBeGreaterThan(start);
          const between = Math.floor(start + part * (end - start));
          const later = [Math.min(end - 1, between), end - 1].map(
            time =>
              rule.judge(outcomeAt(new Date(time)), rule.parameters).verdict,
          );
          expect([rule.id, ...later]).toEqual([rule.id, verdict, verdict]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('comes to rest when nothing but time goes by', () => {
    fc.assert(
      fc.property(arbitraryOutcome, outcomeAt => {
        let now: Date | undefined = NOW;
        for (let step = 0; now; step++) {
          expect(step).toBeLessThan(100);
          now = nextOf(
            now,
            judgeAll(outcomeAt(now)).map(({ reevaluateAt }) => reevaluateAt),
          );
        }
      }),
      { numRuns: 50 },
    );
  });
});
