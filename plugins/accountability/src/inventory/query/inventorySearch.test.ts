import type { InventoryQuery } from './InventoryQuery';
import { inventorySearch } from './inventorySearch';
import { readInventoryQuery } from './readInventoryQuery';

describe('the address of the inventory', () => {
  it.each<[string, InventoryQuery]>([
    ['', { filter: {}, sort: '-findings' }],
    ['q=a+b&sort=name', { filter: { q: 'a b' }, sort: 'name' }],
    [
      'gone=true&kind=iam-role&kind=service-user&linked=false&cursor=abc',
      {
        filter: {
          gone: 'true',
          kind: ['iam-role', 'service-user'],
          linked: 'false',
        },
        sort: '-findings',
        cursor: 'abc',
      },
    ],
    [
      'entity=component%3Adefault%2Fapi&owner=group%3Adefault%2Fpayments',
      {
        filter: {
          entity: 'component:default/api',
          owner: ['group:default/payments'],
        },
        sort: '-findings',
      },
    ],
    ['outside=group', { filter: { outside: 'group' }, sort: '-findings' }],
  ])('"%s" means one query and is written for it', (search, query) => {
    expect(readInventoryQuery(new URLSearchParams(search))).toEqual(query);
    expect(inventorySearch(query)).toBe(search);
  });

  it.each([
    ['values that do not exist', 'kind=wizard&status=asleep&linked=perhaps'],
    ['names that do not exist', 'colour=red&__proto__=x'],
    ['empty values', 'q=&provider=&cursor='],
    ['words beyond the limit', `q=${'x'.repeat(201)}`],
    ['an order that does not exist', 'sort=colour'],
  ])('leaves out %s', (_what, search) => {
    expect(readInventoryQuery(new URLSearchParams(search))).toEqual({
      filter: {},
      sort: '-findings',
    });
  });

  it('is the same for the same query, however it was clicked together', () => {
    const one = { filter: { privilege: ['write', 'admin'], q: 'a' } } as const;
    const other = {
      filter: { q: 'a', privilege: ['admin', 'write'] },
    } as const;
    expect(inventorySearch(one as never)).toBe(inventorySearch(other as never));
  });
});
