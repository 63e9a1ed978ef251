import {
  frameworkOf,
  officialFrameworkId,
} from 'backstage-plugin-accountability-common';
import { identityRules } from '../../rules';
import { outcomeRules } from '../../outcomes';
import { exemptionIsRegistered } from '../../register';
import { frameworks } from '.';

const each = frameworks.map(one => [one.key, one] as const);

describe('the catalogue of frameworks', () => {
  it.each(each)('%s spells its ids officially, each in a group', (key, one) => {
    const ids = Object.keys(one.requirements);
    expect(ids.map(officialFrameworkId)).toEqual(ids);
    expect(ids.filter(id => frameworkOf(id) !== key)).toEqual([]);
    const groups = ids.flatMap(id => one.groupOf(id) ?? []);
    expect(new Set(groups)).toEqual(new Set(Object.keys(one.groups)));
  });

  // As many as each publication has in force.
  it.each([
    ['csf', 106, 22],
    ['owasp-nhi', 10, 0],
    ['ai-rmf', 19, 6],
  ])('%s is complete', (key, requirements, groups) => {
    const one = frameworks.find(framework => framework.key === key)!;
    expect(one.complete).toBe(true);
    expect(Object.keys(one.requirements)).toHaveLength(requirements);
    expect(Object.keys(one.groups)).toHaveLength(groups);
  });

  it('knows every id that the rules of the product name', () => {
    const named = [
      ...[...identityRules, ...outcomeRules, exemptionIsRegistered],
    ].flatMap(rule => rule.frameworks);
    const known = new Set(
      frameworks.flatMap(({ groups, requirements }) => [
        ...Object.keys(groups),
        ...Object.keys(requirements),
      ]),
    );
    expect(
      named.filter(id => frameworkOf(id) !== 'other' && !known.has(id)),
    ).toEqual([]);
  });
});
