import type { FlagPage } from 'backstage-plugin-accountability-common';
import { aFlag } from '../__testUtils__/aFlag';
import { FlagSnapshot } from './FlagSnapshot';

const aPage = (given: Partial<FlagPage> = {}): FlagPage => ({
  items: [],
  revision: 0,
  more: false,
  epoch: 'first',
  ...given,
});
const item = (name: string, given: Parameters<typeof aFlag>[0] = {}) =>
  aFlag({ entityRef: `component:default/${name}`, ...given });

function loadedWith(...names: string[]) {
  const snapshot = new FlagSnapshot();
  snapshot.add(
    aPage({ items: names.map(name => item(name)), revision: names.length }),
  );
  return snapshot;
}
const refsOf = (snapshot: FlagSnapshot) =>
  [...snapshot.entityRefs()].map(ref => ref.split('/')[1]).sort();

describe('FlagSnapshot', () => {
  it('takes effect only when the first reading is complete', () => {
    const snapshot = new FlagSnapshot();
    snapshot.add(aPage({ items: [item('a')], revision: 1, more: true }));
    expect(snapshot.loaded).toBe(false);
    expect(refsOf(snapshot)).toEqual([]);
    expect(snapshot.revision).toBe(1);

    const last = aPage({ items: [item('b')], revision: 2 });
    expect(snapshot.add(last)).toEqual({ changed: [], more: false });
    expect(snapshot.loaded).toBe(true);
    expect(refsOf(snapshot)).toEqual(['a', 'b']);
  });

  it('is loaded by an empty page, because no flags are an answer too', () => {
    const snapshot = new FlagSnapshot();
    expect(snapshot.add(aPage())).toEqual({ changed: [], more: false });
    expect(snapshot.loaded).toBe(true);
  });

  it('names what looks different, and only that', () => {
    const snapshot = loadedWith('same', 'governed', 'worse', 'gone');
    const { changed } = snapshot.add(
      aPage({
        items: [
          item('same', { revision: 9 }),
          item('governed', { outcomes: ['outcome:default/a'] }),
          item('worse', { ownerless: 2 }),
          item('gone', { flag: null }),
          item('new'),
          item('never', { flag: null }),
        ],
        revision: 9,
      }),
    );
    expect(changed.map(ref => ref.split('/')[1])).toEqual([
      'governed',
      'worse',
      'gone',
      'new',
    ]);
    expect(refsOf(snapshot)).toEqual(['governed', 'new', 'same', 'worse']);
  });

  it('finds an entity whatever the case of the reference that was served', () => {
    const snapshot = new FlagSnapshot();
    snapshot.add(
      aPage({
        items: [aFlag({ entityRef: 'Component:Default/API' })],
        revision: 1,
      }),
    );
    expect(snapshot.flagOf('component:default/api')?.flag).toBe('true');
  });

  it.each([
    ['the epoch changed', { epoch: 'second', revision: 5 }],
    ['the revision went back', { epoch: 'first', revision: 1 }],
  ])('starts over when %s, and keeps its flags until done', (_, answer) => {
    const snapshot = loadedWith('a', 'b', 'c');
    const epoch = answer.epoch;
    expect(snapshot.add(aPage(answer))).toEqual({ changed: [], more: true });
    expect(snapshot.revision).toBe(0);

    snapshot.add(aPage({ epoch, items: [item('b')], revision: 1, more: true }));
    expect(refsOf(snapshot)).toEqual(['a', 'b', 'c']);

    const { changed } = snapshot.add(
      aPage({ epoch, items: [item('d')], revision: 2 }),
    );
    expect(refsOf(snapshot)).toEqual(['b', 'd']);
    expect(changed.map(ref => ref.split('/')[1])).toEqual(['a', 'c', 'd']);
  });

  it('starts over once more when the epoch changes on the way', () => {
    const snapshot = loadedWith('a');
    snapshot.add(aPage({ epoch: 'second', revision: 5 }));
    const first = { epoch: 'third', items: [item('x')], revision: 1 };
    expect(snapshot.add(aPage(first)).more).toBe(false);
    expect(refsOf(snapshot)).toEqual(['x']);
  });

  it.each([
    ['promises more without moving on', { revision: 2, more: true }],
    ['has a revision before the first', { revision: -1 }, true],
  ])('refuses a page that %s', (_, given, fresh = false) => {
    const snapshot = fresh ? new FlagSnapshot() : loadedWith('a', 'b');
    const before = refsOf(snapshot);
    expect(() => snapshot.add(aPage(given))).toThrow(/can never be read/);
    expect(refsOf(snapshot)).toEqual(before);
  });
});
