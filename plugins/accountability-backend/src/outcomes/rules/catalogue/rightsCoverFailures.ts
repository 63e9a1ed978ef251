import { fail, listNames, unknown } from '../../../rules';
import { coverageOf } from '../coverageOf';
import { describeLevers } from '../leversFor';
import { outcomeRule } from '../OutcomeRule';
import { heldRights } from '../rights';
import { passUnless } from '../sayings';
import { quote, said } from '../sentences';
import { FAILURE_WORDS } from '../words';

/** The rights reach what goes wrong. */
export const rightsCoverFailures = outcomeRule({
  id: 'ACC-13',
  title: 'The rights reach what goes wrong',
  description:
    'For every way in which the goal can fail, somebody holds a verified right over the lever that changes it, for everything that is governed. A budget does not take an access away today, and a contract binds nobody but a vendor.',
  severity: 'high',
  frameworks: ['CSF GV.RR-02'],
  sentence: quote(said.kpiGap, said.theatre),
  source: `CSF 2.0 GV.RR-02: authorities are established and enforced. Which lever changes what is our own reading: ${describeLevers()}.`,
  remedy:
    'Give a seat a verified right over the lever that is named, or widen the scope of one that exists.',
  unknownWhen:
    'No failure mode is named, the catalog has not been read completely yet, or a right reaches only a part and what the outcome governs is not known.',
  parameters: {},
  version: 1,
  judge(input) {
    const { failureModes } = input.spec;
    if (failureModes.length === 0) {
      return { verdict: unknown('how the goal can fail') };
    }
    const rights = heldRights(input);
    const judged = [...new Set(failureModes)].map(mode => ({
      mode: FAILURE_WORDS[mode],
      coverage: coverageOf(input, mode, rights),
    }));
    const open = judged.flatMap(({ mode, coverage: { is, ...coverage } }) => {
      if (is !== 'uncovered') return [];
      const systems = 'systems' in coverage ? coverage.systems : undefined;
      return [systems ? `${mode} in ${listNames(systems)}` : mode];
    });
    if (open.length > 0) {
      return {
        verdict: fail(
          `No verified right over a fitting lever reaches ${listNames(open)}.`,
        ),
      };
    }
    return passUnless(
      judged.flatMap(({ coverage }) =>
        coverage.is === 'unknown' ? coverage.missing : [],
      ),
    );
  },
});
