import type { Overview } from 'backstage-plugin-accountability-common';
import { useInventoryPath, useNumber } from '../inventory';
import { ProportionBar } from '../shared';
import { useText } from '../translation';
import { OwnerlessTrend } from './OwnerlessTrend';
import { Tile } from './Tile';

/** For how many identities nobody answers. */
export function IdentitiesTile({ overview }: { overview: Overview }) {
  const { identities, owned, ownerless } = overview;
  const t = useText();
  const number = useNumber();
  const path = useInventoryPath();
  const part = (name: 'owned' | 'ownerless', count: number) => ({
    count,
    label: t(`scorecard.parts.${name}`, { number: number(count) }),
    to: path({ ownership: [name] }),
  });
  return (
    <Tile
      title={t('scorecard.tiles.identities')}
      figure={{
        number: number(ownerless),
        of: t('scorecard.tiles.identitiesOf', {
          count: identities,
          all: number(identities),
        }),
        to: path({ ownership: ['ownerless'] }),
      }}
    >
      <ProportionBar
        parts={[
          { state: 'fail', ...part('ownerless', ownerless) },
          { state: 'pass', ...part('owned', owned) },
        ]}
      />
      <OwnerlessTrend />
    </Tile>
  );
}
