import { fail, listNames, notApplicable } from '../../../rules';
import { outcomeRule } from '../OutcomeRule';
import { heldRights } from '../rights';
import { passUnless } from '../sayings';
import { doubtsAboutSeated, seatedIn } from '../seating';
import { said } from '../sentences';

/** In the third-party model procurement shares the outcome. */
export const procurementCoOwns = outcomeRule({
  id: 'ACC-20',
  title: 'Third party: procurement shares the outcome',
  description:
    'Where third parties create or use the identities, procurement is co-owner and holds a verified right over the contract: only it can enforce terms, renewal clauses and attestations.',
  severity: 'critical',
  frameworks: ['CSF GV.SC-02', 'SOC 2 CC9.2'],
  sentence: said.procurementCoOwns,
  source:
    'SOC 2 CC9.2 (2017, points of focus): assigns responsibility and accountability for managing vendors.',
  remedy:
    'Nominate procurement, mark it as co-owner, and give it a verified right over the contract.',
  unknownWhen: 'The catalog has not been read completely yet.',
  parameters: {},
  version: 1,
  judge(input) {
    if (input.spec.model !== 'third-party') {
      return { verdict: notApplicable('No third party carries it.') };
    }
    const seated = seatedIn(input, ['procurement']);
    if (seated.length === 0) {
      return {
        verdict: fail(
          'A third party carries it, but nobody sits for procurement.',
        ),
      };
    }
    if (!seated.some(({ coOwner }) => coOwner)) {
      const names = listNames(seated.map(({ name }) => name));
      return {
        verdict: fail(
          `${names} sits for procurement, but is not co-owner of the outcome.`,
        ),
      };
    }
    const rights = heldRights(input).filter(
      ({ right }) => right.seat === 'procurement' && right.lever === 'contract',
    );
    if (rights.every(({ usable }) => usable === 'no')) {
      return {
        verdict: fail('Procurement holds no verified right over the contract.'),
      };
    }
    const sure = rights.some(({ usable }) => usable === 'yes');
    return passUnless([
      ...doubtsAboutSeated(input, seated),
      ...(sure ? [] : rights.flatMap(right => right.missing)),
    ]);
  },
});
