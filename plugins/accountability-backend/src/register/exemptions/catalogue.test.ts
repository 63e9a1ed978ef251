import {
  officialFrameworkId,
  ruleDescriptionSchema,
} from 'backstage-plugin-accountability-common';
import { outcomeRules, quote, said } from '../../outcomes';
import { identityRules, RuleBook } from '../../rules';
import { exemptionIsRegistered } from './exemptionIsRegistered';

describe('the rule about exemptions', () => {
  it('is described in full, as the catalogue asks', () => {
    const [rule] = new RuleBook({
      subject: 'exemption',
      rules: [exemptionIsRegistered],
    }).describe();
    expect(ruleDescriptionSchema.parse(rule)).toEqual(rule);
    expect(rule).toMatchObject({
      ...{ id: 'EXC-13', subject: 'exemption', severity: 'high' },
      frameworks: ['CSF ID.RA-07'],
      sentence: quote(said.kpiGap, said.drift),
    });
    expect(rule.frameworks.map(officialFrameworkId)).toEqual(rule.frameworks);
    for (const text of [
      ...[rule.description, rule.source, rule.remedy, rule.unknownWhen],
    ]) {
      expect(text).toMatch(/^[A-Z].{10,}\.$/);
    }
  });

  it('shares its id with no other rule', () => {
    const ids = [...identityRules, ...outcomeRules].map(({ id }) => id);
    expect(ids).not.toContain(exemptionIsRegistered.id);
  });
});
