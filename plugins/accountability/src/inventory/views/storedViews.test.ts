import { MAX_OWN_VIEWS, MAX_VIEW_NAME } from './OwnView';
import { readStoredViews, toStoredViews } from './storedViews';

describe('remembered views', () => {
  it('come back as they were', () => {
    const views = [
      {
        name: 'Admins of AWS',
        filter: { privilege: ['admin' as const], provider: ['aws'], q: 'ci' },
        sort: 'name' as const,
      },
      { name: 'All', filter: {}, sort: '-findings' as const },
    ];
    expect(readStoredViews(toStoredViews(views))).toEqual(views);
  });

  it.each<[string, unknown, unknown[]]>([
    ['nothing', undefined, []],
    ['no list', 'views', []],
    [
      'what is no view',
      [null, 7, {}, { name: '', search: '' }, { name: 'x', search: 7 }],
      [],
    ],
    [
      'a filter that no longer exists',
      [{ name: 'Old', search: 'colour=red&kind=wizard&q=a&cursor=x' }],
      [{ name: 'Old', filter: { q: 'a' }, sort: '-findings' }],
    ],
    [
      'a name without end',
      [{ name: 'x'.repeat(500), search: '' }],
      [{ name: 'x'.repeat(MAX_VIEW_NAME), filter: {}, sort: '-findings' }],
    ],
  ])('may be %s', (_what, stored, expected) => {
    expect(readStoredViews(stored)).toEqual(expected);
  });

  it('end somewhere', () => {
    const stored = Array.from({ length: 100 }, (_, n) => ({
      name: `view ${n}`,
      search: '',
    }));
    expect(readStoredViews(stored)).toHaveLength(MAX_OWN_VIEWS);
  });
});
