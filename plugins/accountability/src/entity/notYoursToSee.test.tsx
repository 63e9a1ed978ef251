import { screen } from '@testing-library/react';
import type { ComponentType } from 'react';
import {
  aComponent,
  aPosture,
  aResponseError,
  fakeAccountabilityApi,
} from '../testing';
import { inBothSystems } from '../testing/__testUtils__';
import { EntityAccountabilityCard } from './EntityAccountabilityCard';
import { EntityAccountabilityContent } from './EntityAccountabilityContent';

const parts: [string, ComponentType][] = [
  ['the card', EntityAccountabilityCard],
  ['the tab', EntityAccountabilityContent],
];
const flagged = aComponent({
  metadata: { name: 'api', labels: { 'accountability.dev/flagged': 'true' } },
});
const NOBODY = /no machine identity|no identities/i;

describe.each(inBothSystems)('not yours to see, %s', (_, render) => {
  it.each(parts)(
    'names the permission on %s to whoever may read no identity',
    async (_part, Part) => {
      const forbidden = await aResponseError(
        403,
        'Reading identities needs the permission accountability.identity.read',
      );
      await render(<Part />, {
        api: fakeAccountabilityApi({
          getEntityPosture: () => Promise.reject(forbidden),
        }),
      });
      expect(
        await screen.findByText(
          'You may not see the accountability of this entity',
        ),
      ).toBeInTheDocument();
      expect(
        screen.getByText(
          /needs the permission accountability\.identity\.read\./,
        ),
      ).toHaveTextContent('Ask those who run this portal for it.');
      expect(screen.queryByText(NOBODY)).not.toBeInTheDocument();
    },
  );

  it.each(parts)(
    'does not say on %s that there are none where the catalog knows of some',
    async (_part, Part) => {
      await render(<Part />, {
        entity: flagged,
        api: fakeAccountabilityApi({
          getEntityPosture: async () => aPosture({ flag: null }),
        }),
      });
      expect(await screen.findByText('Not yours to see')).toBeInTheDocument();
      expect(
        screen.getByText(
          'It uses machine identities, but none that you may see.',
        ),
      ).toBeInTheDocument();
      expect(
        screen.getByText(
          /needs the permission accountability\.identity\.read\./,
        ),
      ).toBeInTheDocument();
      expect(screen.queryByText(NOBODY)).not.toBeInTheDocument();
    },
  );

  it.each(parts)(
    'says on %s that there are none where there are none',
    async (_part, Part) => {
      await render(<Part />, {
        api: fakeAccountabilityApi({
          getEntityPosture: async () => aPosture({ flag: null }),
        }),
      });
      expect(
        await screen.findByText(
          'No machine identity is known to be used here.',
        ),
      ).toBeInTheDocument();
    },
  );
});
