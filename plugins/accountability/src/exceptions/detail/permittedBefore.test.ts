import { permittedBefore } from './permittedBefore';

const one = (id: string, effectiveFrom: string) => ({
  ...{ id, title: `Exception ${id}`, effectiveFrom },
  state: 'expired' as const,
});
const earlier = [
  one('1', '2026-01-01T00:00:00.000Z'),
  one('3', '2026-05-01T00:00:00.000Z'),
  one('4', '2026-07-01T00:00:00.000Z'),
];

describe('permittedBefore', () => {
  const idsOf = (known: { effectiveFrom?: string; renewedBy?: string }) =>
    permittedBefore({ earlier, ...known }).map(({ id }) => id);

  it('leaves out what came later', () => {
    expect(idsOf({ effectiveFrom: '2026-03-01T00:00:00.000Z' })).toEqual(['1']);
  });

  it('knows all of it as long as this one permitted nothing', () => {
    expect(idsOf({})).toEqual(['1', '3', '4']);
    expect(idsOf({ renewedBy: '4' })).toEqual(['1', '3']);
  });
});
