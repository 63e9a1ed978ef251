import { addView } from './addView';
import type { OwnView } from './OwnView';

const view = (name: string, q: string): OwnView => ({
  name,
  filter: { q },
  sort: 'name',
});

describe('addView', () => {
  it.each<[string, OwnView[], OwnView, string[]]>([
    [
      'comes last',
      [view('Mine', 'a')],
      view('Other', 'b'),
      ['Mine a', 'Other b'],
    ],
    [
      'takes the place of the one with its name',
      [view('Mine', 'a'), view('Other', 'b')],
      view(' mine', 'c'),
      [' mine c', 'Other b'],
    ],
  ])('%s', (_what, views, added, expected) => {
    expect(
      addView(views, added).map(({ name, filter }) => `${name} ${filter.q}`),
    ).toEqual(expected);
  });
});
