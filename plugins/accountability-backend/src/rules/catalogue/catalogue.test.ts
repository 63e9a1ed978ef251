import {
  ruleDescriptionSchema,
  verdictSchema,
} from 'backstage-plugin-accountability-common';
import type { IdentityRule } from 'backstage-plugin-accountability-node';
import fc from 'fast-check';
import { identityRules } from '.';
import { arbitraryInput } from '../__testUtils__/arbitraryInput';
import { RuleBook } from '../RuleBook';

const DAY = 86_400_000;
const FAR = 20_000 * DAY;
// The same in each run, and many enough for rare cases.
const samples = fc.sample(arbitraryInput, { seed: 1, numRuns: 10_000 });
const each = identityRules.map(rule => [rule.id, rule] as const);

/** The grace makes one more rule depend on time, so it is tried as well. */
function parametersOf(rule: IdentityRule) {
  return rule.id === 'accountable-owner' ? { graceDays: 30 } : rule.parameters;
}

describe('every rule', () => {
  it('is told apart by a usable id', () => {
    expect(
      new RuleBook({ subject: 'identity', rules: identityRules }).enabled,
    ).toHaveLength(identityRules.length);
  });

  it.each(each)('%s is described in full', (id, rule) => {
    const [description] = new RuleBook({
      subject: 'identity',
      rules: [rule],
    }).describe();

    expect(ruleDescriptionSchema.parse(description)).toEqual(description);
    for (const text of [
      rule.title,
      rule.description,
      rule.source,
      rule.remedy,
      rule.unknownWhen,
    ]) {
      expect(text.trim().length).toBeGreaterThan(10);
    }
    expect(rule.description).toMatch(/\.$/);
    expect(rule.remedy).toMatch(/\.$/);
    expect(rule.frameworks.length).toBeGreaterThan(0);
    expect(rule.version).toBeGreaterThanOrEqual(1);
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it.each(each)(
    '%s says the same of the same, in a verdict that can be stored',
    (_, rule) => {
      fc.assert(
        fc.property(arbitraryInput, input => {
          const parameters = parametersOf(rule);
          const before = JSON.stringify(input);
          const judgement = rule.judge(input, parameters);

          expect(rule.judge(input, parameters)).toEqual(judgement);
          expect(JSON.stringify(input)).toBe(before);
          expect(verdictSchema.parse(judgement.verdict)).toEqual(
            judgement.verdict,
          );
        }),
        { numRuns: 400 },
      );
    },
  );

  it.each(each)('%s can pass, fail, not apply and not know', (_, rule) => {
    const said = samples.map(input => rule.judge(input, rule.parameters));

    expect([...new Set(said.map(({ verdict }) => verdict.is))].sort()).toEqual([
      'fail',
      'not-applicable',
      'pass',
      'unknown',
    ]);
  });

  it.each(each)(
    '%s changes its mind with the time only when it said so',
    (_, rule) => {
      const span = fc.double({ min: 0, max: 1, noNaN: true });
      fc.assert(
        fc.property(arbitraryInput, span, (input, part) => {
          const parameters = parametersOf(rule);
          const { verdict, reevaluateAt } = rule.judge(input, parameters);
          const next = reevaluateAt?.getTime() ?? Infinity;
          expect(next).toBeGreaterThan(input.now.getTime());

          const end = reevaluateAt?.getTime() ?? input.now.getTime() + FAR;
          const start = input.now.getTime();
          const between = Math.min(
            end - 1,
            Math.floor(start + part * (end - start)),
          );
          for (const moment of [between, end - 1]) {
            const later = rule.judge(
              { ...input, now: new Date(moment) },
              parameters,
            );
            expect(later.verdict).toEqual(verdict);
          }
        }),
        { numRuns: 500 },
      );
    },
  );

  it.each(each)('%s comes to rest when nothing but time goes by', (_, rule) => {
    fc.assert(
      fc.property(arbitraryInput, input => {
        let now: Date | undefined = input.now;
        for (let step = 0; now; step++) {
          expect(step).toBeLessThan(30);
          now = rule.judge({ ...input, now }, parametersOf(rule)).reevaluateAt;
        }
      }),
    );
  });
});
