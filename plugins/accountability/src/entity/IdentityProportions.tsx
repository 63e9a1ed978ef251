import type { EntityPosture } from 'backstage-plugin-accountability-common';
import { ProportionBar } from '../shared';
import { useText } from '../translation';

/** The identities of an entity as one bar: owned, excepted, ownerless, unknown. */
export function IdentityProportions(props: {
  counts: EntityPosture['counts'];
}) {
  const t = useText();
  const { owned, excepted, ownerless, unknown } = props.counts;
  const part = (kind: 'owned' | 'excepted' | 'ownerless' | 'unknown') =>
    t(`entity.bar.${kind}`, { number: String(props.counts[kind]) });
  return (
    <ProportionBar
      parts={[
        { state: 'pass', count: owned, label: part('owned') },
        { state: 'excepted', count: excepted, label: part('excepted') },
        { state: 'fail', count: ownerless, label: part('ownerless') },
        { state: 'unknown', count: unknown, label: part('unknown') },
      ]}
    />
  );
}
