import { ConfigReader } from '@backstage/config';
import type { JsonObject } from '@backstage/types';
import { refusedKinds } from './refusedKinds';

const both = ['Outcome', 'Control'];

describe('refusedKinds', () => {
  it.each<[string, JsonObject, string[]]>([
    ['a catalog that is configured elsewhere', {}, []],
    ['a catalog without rules', { catalog: {} }, both],
    [
      'rules that name neither',
      { catalog: { rules: [{ allow: ['Component', 'System'] }] } },
      both,
    ],
    [
      'rules that name one',
      { catalog: { rules: [{ allow: ['Component', 'Outcome'] }] } },
      ['Control'],
    ],
    [
      'rules that name both, in any case and form',
      {
        catalog: {
          rules: [{ allow: ['outcome'] }, { allow: [{ kind: 'CONTROL' }] }],
        },
      },
      [],
    ],
    [
      'a location that allows both',
      {
        catalog: {
          rules: [{ allow: ['Component'] }],
          locations: [
            { type: 'file', target: 'a' },
            { type: 'file', target: 'b', rules: [{ allow: both }] },
          ],
        },
      },
      [],
    ],
  ])('%s', (_, config, kinds) => {
    expect(refusedKinds(new ConfigReader(config))).toEqual(kinds);
  });
});
