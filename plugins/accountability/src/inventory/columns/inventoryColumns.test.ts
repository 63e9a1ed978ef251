import { COLUMN_IDS, DEFAULT_COLUMNS } from './columnIds';
import { inventoryColumns, minWidthOf } from './inventoryColumns';

describe('inventoryColumns', () => {
  it.each([
    ['none', []],
    ['the usual ones', DEFAULT_COLUMNS],
    ['all', COLUMN_IDS],
  ])('have room for what they need: %s', (_, chosen) => {
    const columns = inventoryColumns(((key: string) => key) as never, chosen);
    const needed = columns.reduce(
      (sum, { minWidth }) => sum + Number(minWidth),
      0,
    );
    expect(minWidthOf(chosen)).toBeGreaterThan(needed);
    expect(minWidthOf(chosen)).toBeLessThan(needed + 60);
  });
});
