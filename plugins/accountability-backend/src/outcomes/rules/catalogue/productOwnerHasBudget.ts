import { fail, listNames, notApplicable } from '../../../rules';
import { outcomeRule } from '../OutcomeRule';
import { heldRights, rightName } from '../rights';
import { listTroubles, passUnless } from '../sayings';
import { seatedIn } from '../seating';
import { said } from '../sentences';

/** In the product-led model whoever answers decides about the budget. */
export const productOwnerHasBudget = outcomeRule({
  id: 'ACC-19',
  title: 'Product-led: whoever answers holds the budget',
  description:
    'In the product-led model the mission or product owner answers for the result because they decide about priority and budget. Without a verified right over the budget that reason is gone.',
  severity: 'high',
  frameworks: ['CSF GV.RR-03', 'SP 800-53 PM-3'],
  sentence: said.missionOwns,
  source:
    'CSF 2.0 GV.RR-03: adequate resources are allocated; SP 800-53r5 PM-3: resources are planned for.',
  remedy:
    'Give the business result seat a verified right over the budget, or let somebody answer who holds one.',
  unknownWhen:
    'The catalog has not been read completely yet, so that nobody can tell who holds the right.',
  parameters: {},
  version: 1,
  judge(input) {
    if (input.spec.model !== 'product-led') {
      return { verdict: notApplicable('It is not product-led.') };
    }
    const results = seatedIn(input, ['business-result']);
    if (results.length === 0) {
      return { verdict: notApplicable('Nobody answers for the result.') };
    }
    const answers = results.map(({ ref }) => ref);
    // A right of the mission seat counts where the same party sits there.
    const seats = seatedIn(input, ['business-result', 'mission'])
      .filter(({ ref }) => answers.includes(ref))
      .map(({ seat }) => seat);
    const rights = heldRights(input).filter(
      ({ right }) => right.lever === 'budget' && seats.includes(right.seat),
    );
    if (rights.some(({ usable }) => usable !== 'no')) {
      const sure = rights.some(({ usable }) => usable === 'yes');
      return passUnless(sure ? [] : rights.flatMap(right => right.missing));
    }
    const who = listNames(results.map(({ name }) => name));
    const useless = rights.map(
      ({ right, why }) => `${rightName(right)} ${why}`,
    );
    return {
      verdict: fail(
        `${who} answers for the result without a verified right over the budget${
          useless.length > 0 ? `: ${listTroubles(useless)}` : ''
        }.`,
      ),
    };
  },
});
