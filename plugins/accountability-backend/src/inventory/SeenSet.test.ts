import * as fc from 'fast-check';
import { SeenSet } from './SeenSet';

describe('SeenSet', () => {
  it('has exactly what was added, also after it was stored', () => {
    const ids = fc.array(fc.integer({ min: 1, max: 200_000 }), {
      maxLength: 200,
    });
    fc.assert(
      fc.property(ids, ids, (added, asked) => {
        const seen = new SeenSet();
        for (const id of added) seen.add(id);
        const restored = new SeenSet(seen.toBuffer());
        for (const id of [...added, ...asked]) {
          expect(restored.has(id)).toBe(added.includes(id));
        }
      }),
    );
  });

  it('holds a million in 256 kB', () => {
    const seen = new SeenSet();
    for (let id = 1; id <= 1_000_000; id++) seen.add(id);
    expect(seen.toBuffer().length).toBeLessThanOrEqual(262_144);
  });
});
