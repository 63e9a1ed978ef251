import type { Requirement } from 'backstage-plugin-accountability-common';
import { aRequirement } from '../testing';
import {
  chosenRequirements,
  frameworkSearch,
  readFrameworkQuery,
} from './frameworkQuery';

describe('the query of frameworks', () => {
  it.each([
    [{ framework: 'csf', standing: 'fail', q: 'offboarding' } as const],
    [{}],
  ])('survives the address: %j', query => {
    expect(
      readFrameworkQuery(new URLSearchParams(frameworkSearch(query))),
    ).toEqual(query);
  });

  it('leaves out what it does not understand', () => {
    const params = new URLSearchParams('framework=cobit&standing=fine&q=%20');
    expect(readFrameworkQuery(params)).toEqual({});
  });

  it.each<[object, string[]]>([
    [{}, ['NHI1:2025', 'NHI2:2025']],
    [{ standing: 'missing' }, ['NHI2:2025']],
    [{ q: 'nhi2' }, ['NHI2:2025']],
    [{ q: 'IMPROPER' }, ['NHI1:2025']],
    [{ q: 'accountable owner' }, ['NHI1:2025']],
    [{ q: 'improper', standing: 'missing' }, []],
  ])('chooses by %j', (query, ids) => {
    const all: Requirement[] = [
      aRequirement({ standing: 'fail' }),
      aRequirement({
        ...{ id: 'NHI2:2025', text: 'Secret Leakage' },
        ...{ standing: 'missing', rules: [] },
      }),
    ];
    expect(chosenRequirements(all, query).map(({ id }) => id)).toEqual(ids);
  });
});
