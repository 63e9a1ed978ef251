import { fail, pass, unknown } from '../../../rules';
import { outcomeRule } from '../OutcomeRule';
import { heldRights, rightName } from '../rights';
import { listTroubles } from '../sayings';
import { quote, said } from '../sentences';

/** Somebody can enforce something. */
export const powerIsVerified = outcomeRule({
  id: 'ACC-11',
  title: 'Somebody can enforce something',
  description:
    'At least one seat holds a decision right that somebody has verified and that is in force. Whoever answers for a goal without being able to decide anything plays a part in a theatre.',
  severity: 'critical',
  frameworks: ['CSF GV.RR-02', 'AI RMF GOVERN 2', 'SP 800-53 PM-29'],
  sentence: quote(said.theatre, said.rightsAndPaths),
  source:
    'CSF 2.0 GV.RR-02: authorities are established, communicated, understood and enforced. A proof counts for 365 days, which is our own default.',
  remedy:
    'Give the seats rights to decide about budget, access, change or contract, attach the proof (policy, delegation letter, permission, contract), and have it verified.',
  unknownWhen:
    'A right is verified, but the catalog has not been read completely yet, so that nobody can tell who holds it.',
  parameters: {},
  version: 1,
  judge(input) {
    const rights = heldRights(input);
    if (rights.some(({ usable }) => usable === 'yes')) {
      return { verdict: pass() };
    }
    const missing = rights.flatMap(right => right.missing);
    if (missing.length > 0) return { verdict: unknown(...missing) };
    const useless = rights.map(
      ({ right, why }) => `${rightName(right)} ${why}`,
    );
    return {
      verdict: fail(
        useless.length > 0
          ? `Nobody can enforce anything: ${listTroubles(useless)}.`
          : 'Nobody can enforce anything: no seat holds a decision right.',
      ),
    };
  },
});
