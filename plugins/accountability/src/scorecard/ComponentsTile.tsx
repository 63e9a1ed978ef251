import type { Flag, Overview } from 'backstage-plugin-accountability-common';
import { useFlaggedPath } from '../catalog';
import { useNumber } from '../inventory';
import { ProportionBar } from '../shared';
import { useText } from '../translation';
import { Tile } from './Tile';

/** How many components are flagged, and how the others stand. */
export function ComponentsTile(props: { components: Overview['components'] }) {
  const { all, flagged, excepted, unknown } = props.components;
  const t = useText();
  const number = useNumber();
  const path = useFlaggedPath();
  const part = (
    name: 'flagged' | 'excepted' | 'unknown' | 'clean',
    count: number,
    flag: Flag,
  ) => ({
    count,
    label: t(`scorecard.parts.${name}`, { number: number(count) }),
    to: path(flag),
  });
  return (
    <Tile
      title={t('scorecard.tiles.components')}
      figure={{
        number: number(flagged),
        of: t('scorecard.tiles.componentsOf', {
          count: all,
          all: number(all),
        }),
        to: path('true'),
      }}
    >
      <ProportionBar
        parts={[
          { state: 'fail', ...part('flagged', flagged, 'true') },
          { state: 'excepted', ...part('excepted', excepted, 'excepted') },
          { state: 'unknown', ...part('unknown', unknown, 'unknown') },
          {
            state: 'pass',
            ...part('clean', all - flagged - excepted - unknown, 'false'),
          },
        ]}
      />
    </Tile>
  );
}
