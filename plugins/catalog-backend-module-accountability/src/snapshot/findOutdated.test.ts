import type { Entity } from '@backstage/catalog-model';
import { aComponent } from '../__testUtils__/aComponent';
import { aFlag } from '../__testUtils__/aFlag';
import { findOutdated } from './findOutdated';
import { FlagSnapshot } from './FlagSnapshot';

async function* inCatalog(...entities: Entity[]) {
  yield entities;
}
const shown = (name: string, flag: string, reasons = 'no-owner') =>
  aComponent({
    name,
    labels: { 'accountability.dev/flagged': flag },
    annotations: { 'accountability.dev/flag-reasons': reasons },
  });

describe('findOutdated', () => {
  it('finds entities whose flag in the catalog is not the one of the snapshot', async () => {
    const snapshot = new FlagSnapshot();
    const names = ['same', 'flag', 'reason', 'missing', 'outcome'];
    snapshot.add({
      items: names.map(name =>
        aFlag({ entityRef: `component:default/${name}` }),
      ),
      revision: 4,
      more: false,
      epoch: 'first',
    });
    const outdated = await findOutdated(
      inCatalog(
        shown('same', 'true'),
        shown('flag', 'false'),
        shown('reason', 'true', 'owner-left'),
        shown('cleared', 'true'),
        aComponent({
          name: 'outcome',
          labels: { 'accountability.dev/flagged': 'true' },
          annotations: {
            'accountability.dev/flag-reasons': 'no-owner',
            'accountability.dev/outcomes': 'default/a',
          },
        }),
      ),
      snapshot,
    );
    expect(outdated).toEqual([
      'component:default/flag',
      'component:default/reason',
      'component:default/cleared',
      'component:default/outcome',
      'component:default/missing',
    ]);
  });
});
