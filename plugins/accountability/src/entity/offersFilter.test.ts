import { isMine, offersFilter } from './offersFilter';

const OWN = ['user:default/dana', 'group:default/payments'];

describe('offersFilter', () => {
  it.each([
    ['user:default/dana', { offeredTo: ['me'] }, true],
    ['user:default/sam', { offeredTo: ['user:default/sam'] }, false],
    ['group:default/payments', { offeredTo: ['group:default/payments'] }, true],
    ['group:default/ledger', { offeredTo: ['group:default/ledger'] }, false],
    [
      'component:default/api',
      { entity: 'component:default/api', offeredTo: ['me'] },
      true,
    ],
  ])('on the page of %s', (ref, filter, mine) => {
    expect(offersFilter(ref, OWN)).toEqual(filter);
    expect(isMine(filter, OWN)).toBe(mine);
  });
});
