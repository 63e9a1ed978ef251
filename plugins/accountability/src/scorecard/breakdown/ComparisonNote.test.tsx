import { screen } from '@testing-library/react';
import type { Scorecard } from 'backstage-plugin-accountability-common';
import { fakeAccountabilityApi } from '../../testing';
import { aScorecardRow } from '../../testing/aScorecardRow';
import { inBothSystems } from '../../testing/__testUtils__';
import { ComparisonNote } from './ComparisonNote';

describe.each(inBothSystems)(
  'What numbers are compared with, %s',
  (_, render) => {
    const show = (first: Partial<Scorecard>) =>
      render(
        <ComparisonNote
          first={{
            ...{ total: aScorecardRow(), rows: [] },
            ...{ countedFrom: '2026-10-01', countedTo: '2026-11-10' },
            ...first,
          }}
          query={{ by: 'group', since: 'week', to: '2026-11-04' }}
        />,
        { api: fakeAccountabilityApi() },
      );
    const missing = /“No group” was not counted on that day yet/;

    it('says that what belongs to no member was not kept of the day', async () => {
      await show({ outsideUnknown: true });
      expect(await screen.findByText(missing)).toBeInTheDocument();
    });

    it('says nothing of it where it was', async () => {
      await show({});
      expect(
        await screen.findByText(/As it stood at the end of 2026-11-04/),
      ).toBeInTheDocument();
      expect(screen.queryByText(missing)).not.toBeInTheDocument();
    });
  },
);
