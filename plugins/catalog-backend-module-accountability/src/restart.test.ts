import { createMockDirectory } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { aComponent } from './__testUtils__/aComponent';
import { eventually } from './__testUtils__/eventually';
import { FakePosture } from './__testUtils__/FakePosture';
import { startCatalog } from './__testUtils__/startCatalog';

jest.setTimeout(60_000);

const FLAGGED = 'accountability.dev/flagged';
const OUTCOMES = 'accountability.dev/outcomes';
const labelOf = (entity: Entity) => entity.metadata.labels?.[FLAGGED];
const outcomesOf = (entity: Entity) => entity.metadata.annotations?.[OUTCOMES];
/** An entity without identities, but with outcomes. */
const governedBy = (...outcomes: string[]) => ({
  flag: null,
  reasons: [],
  identities: 0,
  ownerless: 0,
  outcomes: outcomes.map(name => `outcome:default/${name}`),
});
const names = (...all: string[]) => all.map(name => aComponent({ name }));

describe('a catalog that restarts on the same database', () => {
  const folder = createMockDirectory();

  it('keeps its flags while the backend is away, and mends them when it is back', async () => {
    const posture = new FakePosture();
    posture.set('component:default/kept');
    posture.set('component:default/mended');
    posture.set('component:default/cleared');
    posture.set('component:default/governed', governedBy('a'));
    posture.set('component:default/released', governedBy('a'));
    const before = await startCatalog({
      entities: names(
        ...['kept', 'mended', 'cleared', 'new', 'governed', 'released'],
      ),
      features: [posture.plugin()],
      directory: folder.path,
    });
    await eventually(async () => {
      expect(
        await before.names(`metadata.labels.${FLAGGED}=true`),
      ).toHaveLength(3);
      expect(
        await before.names(`metadata.annotations.${OUTCOMES}=default/a`),
      ).toEqual(['governed', 'released']);
    });
    await before.stop();

    posture.broken = { status: 503, body: {} };
    posture.set('component:default/mended', { flag: 'excepted' });
    posture.set('component:default/cleared', { flag: null });
    posture.set('component:default/new');
    posture.set('component:default/governed', governedBy('a', 'b'));
    posture.set('component:default/released', governedBy());
    const titled = ['kept', 'mended', 'cleared', 'new'].map(name =>
      aComponent({ name, title: 'Processed again' }),
    );
    const after = await startCatalog({
      entities: [...titled, ...names('governed', 'released')],
      features: [posture.plugin()],
      directory: folder.path,
    });
    for (const { metadata } of titled) {
      const entity = await eventually(async () => {
        const found = await after.entity(metadata.name);
        expect(found.metadata.title).toBe('Processed again');
        return found;
      });
      expect(labelOf(entity)).toBe(
        metadata.name === 'new' ? undefined : 'true',
      );
    }

    posture.broken = undefined;
    await eventually(async () => {
      expect(labelOf(await after.entity('kept'))).toBe('true');
      expect(labelOf(await after.entity('mended'))).toBe('excepted');
      expect(labelOf(await after.entity('cleared'))).toBeUndefined();
      expect(labelOf(await after.entity('new'))).toBe('true');
      expect(outcomesOf(await after.entity('governed'))).toBe(
        'default/a,default/b',
      );
      expect(outcomesOf(await after.entity('released'))).toBeUndefined();
    });
    await after.stop();
  });
});
