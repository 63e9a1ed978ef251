import { screen, within } from '@testing-library/react';
import { fakeAccountabilityApi } from '../../testing';
import { aScorecardRow } from '../../testing/aScorecardRow';
import { inBothSystems } from '../../testing/__testUtils__';
import { HeatMap } from './HeatMap';

const keyAge = { ruleId: 'key-age', pass: 0, fail: 1, excepted: 0, unknown: 0 };

describe.each(inBothSystems)('What belongs to no member, %s', (_, render) => {
  it.each([
    ['group', 'No group', 'outside=group'],
    ['system', 'No system', 'outside=system'],
    ['owner', 'No accountable owner', 'ownership=ownerless'],
  ] as const)(
    'by %s has a row "%s" that leads to the lists behind it',
    async (by, name, filter) => {
      await render(
        <HeatMap
          rows={[aScorecardRow({ title: 'Tribe' })]}
          outside={aScorecardRow({ ref: undefined, rules: [keyAge] })}
          columns={{
            ...{ by, since: 'week' },
            rules: [{ id: 'key-age', title: 'Keys are young' }],
          }}
        />,
        { api: fakeAccountabilityApi() },
      );
      const header = await screen.findByRole('rowheader', { name });
      const doors = within(header.closest('tr')!)
        .getAllByRole('link')
        .map(link => link.getAttribute('href'));
      const inventory = `/accountability/inventory?${filter}`;
      expect(doors[0]).toBe(inventory);
      expect(doors.at(-1)).toBe(`${inventory}&rule=key-age&verdict=fail`);
    },
  );
});
