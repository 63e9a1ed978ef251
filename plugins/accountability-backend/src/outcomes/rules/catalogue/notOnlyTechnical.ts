import type { Verdict } from 'backstage-plugin-accountability-common';
import { fail, notApplicable, pass, unknown } from '../../../rules';
import { outcomeRule } from '../OutcomeRule';
import type { OutcomeRuleInput } from '../OutcomeRuleInput';
import { doubtsAbout, partyOf } from '../parties';
import { seatedIn, type Seated } from '../seating';
import { said } from '../sentences';

// Of the functions that a group can fulfil, this one is technical.
const TECHNICAL = 'security';

/** The result belongs to the business, not to technical teams alone. */
export const notOnlyTechnical = outcomeRule({
  id: 'ACC-07',
  title: 'The business answers for the result',
  description:
    'Who answers for the result belongs to more than a technical function, because process, contracts, budget and operations all over the organisation decide about it. In the centralised model an executive of security may answer.',
  severity: 'high',
  frameworks: ['CSF GV.RR-01', 'CSF GV.OC-02'],
  sentence: said.onlyTechnical,
  source:
    'CSF 2.0 GV.RR-01 and GV.OC-02: leadership is accountable, and the expectations of stakeholders are considered.',
  remedy:
    'Let the mission or product owner answer for the result, and keep security in the security seat. For a centralised outcome, nominate an executive of security.',
  unknownWhen:
    'The catalog has not been read completely yet, no group of the person says which function it fulfils, or neither the annotation accountability.dev/executive nor the configuration tells whether the person is an executive.',
  parameters: {},
  version: 1,
  judge(input) {
    const holders = seatedIn(input, ['business-result']);
    if (holders.length === 0) {
      return { verdict: notApplicable('Nobody answers for the result.') };
    }
    const judged = holders.map(holder => judgeHolder(input, holder));
    // One holder of the business is enough for it not to be technical alone.
    const verdict =
      judged.find(({ is }) => is === 'pass') ??
      judged.find(({ is }) => is === 'unknown') ??
      judged[0];
    return { verdict };
  },
});

function judgeHolder(input: OutcomeRuleInput, holder: Seated): Verdict {
  const party = partyOf(input, holder.ref);
  if (!party) return unknown(...doubtsAbout(input, [holder.ref]));
  const { functions, executive } = party;
  if (functions.some(name => name !== TECHNICAL)) return pass();
  const isCentralised = input.spec.model === 'centralised';
  if (isCentralised && executive) return pass();
  if (functions.length === 0) {
    return unknown(`the function of a group that ${holder.name} belongs to`);
  }
  if (isCentralised && executive === undefined) {
    return unknown(`whether ${holder.name} is an executive`);
  }
  return fail(
    isCentralised
      ? `${holder.name} answers for the result, belongs to security alone, and is no executive.`
      : `${holder.name} answers for the result and belongs to security alone.`,
  );
}
