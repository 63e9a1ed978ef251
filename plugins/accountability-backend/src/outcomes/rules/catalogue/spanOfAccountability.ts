import { fail, listNames, notApplicable } from '../../../rules';
import { outcomeRule } from '../OutcomeRule';
import { doubtsAbout, partyOf } from '../parties';
import { passUnless } from '../sayings';
import { seatedIn } from '../seating';
import { said } from '../sentences';

/** Nobody answers for more than a person can. */
export const spanOfAccountability = outcomeRule<{ maxOutcomes: number }>({
  id: 'ACC-21',
  title: 'Nobody answers for too many outcomes',
  description:
    'A person who answers for many outcomes answers for none in earnest: every review, breach and exception lands with them.',
  severity: 'low',
  frameworks: ['CSF GV.RR-03'],
  sentence: said.speedAndDiscipline,
  source:
    'No standard names a number. Seven, a usual span of control, is our own default.',
  remedy: 'Hand some of the outcomes over to whoever is closer to them.',
  unknownWhen:
    'The catalog has not been read completely yet, or nobody counted the outcomes of the person.',
  parameters: { maxOutcomes: 7 },
  version: 1,
  judge(input, { maxOutcomes }) {
    const holders = seatedIn(input, ['business-result']);
    if (holders.length === 0) {
      return { verdict: notApplicable('Nobody answers for the result.') };
    }
    const counted = holders.map(({ ref, name }) => ({
      ref,
      name,
      party: partyOf(input, ref),
      count: partyOf(input, ref)?.accountableFor,
    }));
    const overloaded = counted.filter(
      ({ count }) => count !== undefined && count > maxOutcomes,
    );
    if (overloaded.length > 0) {
      const names = overloaded.map(({ name, count }) => `${name} for ${count}`);
      return {
        verdict: fail(
          `More outcomes than the ${maxOutcomes} that one person can answer for: ${listNames(
            names,
          )}.`,
        ),
      };
    }
    return passUnless(
      counted.flatMap(({ ref, name, party, count }) => {
        if (!party) return doubtsAbout(input, [ref]);
        return count === undefined
          ? [`how many outcomes ${name} answers for`]
          : [];
      }),
    );
  },
});
