import { tagFacts } from './tagFacts';

const hint = (field: string, value: string, signal = 'source-tag') => ({
  signal,
  value,
  field,
});

describe('tagFacts', () => {
  it.each([
    ['owner', 'payments'],
    ['Team', 'payments'],
    ['CONTACT', 'payments@acme.test'],
    ['backstage.io/owner', 'group:default/payments'],
    ['accountability.dev/owner', 'user:default/mia'],
  ])('takes %s for an owner', (key, value) => {
    expect(tagFacts({ [key]: value }).ownerHints).toEqual([
      hint(`tag ${key}`, value),
    ]);
  });

  it.each([['CostCenter'], ['owner-since'], ['data-owner'], ['created-by']])(
    'does not take %s for an owner',
    key => {
      expect(tagFacts({ [key]: 'x' }).ownerHints).toEqual([]);
    },
  );

  it.each([
    ['terraform:repo', 'acme/infra'],
    ['iac-repository', 'acme/infra'],
  ])('takes %s for infrastructure as code', (key, value) => {
    expect(tagFacts({ [key]: value }).ownerHints).toEqual([
      hint(`tag ${key}`, value, 'infrastructure-as-code'),
    ]);
  });

  it.each([
    ['component', 'shop', 'entity', 'shop'],
    [
      'backstage.io/component',
      'component:default/shop',
      'entity',
      'component:default/shop',
    ],
    ['repo', 'acme/shop', 'repository', 'acme/shop'],
    [
      'repository',
      'https://github.com/acme/shop.git',
      'repository',
      'acme/shop',
    ],
    ['Repository', 'git@github.com:acme/shop.git', 'repository', 'acme/shop'],
    ['repo', 'https://gitlab.acme.test/a/b/shop/', 'repository', 'a/b/shop'],
  ])('takes %s=%s for a consumer', (key, value, kind, name) => {
    expect(tagFacts({ [key]: value }).consumers).toEqual([{ kind, name }]);
  });

  it.each([
    ['env', 'prod', 'production'],
    ['Environment', 'Production', 'production'],
    ['environment', 'staging', 'staging'],
    ['env', 'qa', 'test'],
    ['env', 'dev', 'development'],
    ['env', 'shared', 'shared'],
    ['env', 'blue', undefined],
    ['stage', 'prod', undefined],
  ])('takes %s=%s for the environment %s', (key, value, expected) => {
    expect(tagFacts({ [key]: value }).environment).toBe(expected);
  });

  it('keeps all tags as labels, cleaned and bounded', () => {
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, i) => [`k${i}`, 'v']),
    );
    expect(Object.keys(tagFacts(many).labels)).toHaveLength(200);
    expect(
      tagFacts({ a: 'line\nbreak\u0000', '\u0007': 'x', b: '' }).labels,
    ).toEqual({ a: 'line break', b: '' });
    expect(tagFacts({ owner: ' \u0000 ' }).ownerHints).toEqual([]);
  });
});
