import { Link } from '@backstage/core-components';
import { useEscalationPaths } from '../escalations/useEscalationPaths';
import { useNumber } from '../inventory/useNumber';
import { StateChip } from '../shared';
import { useText } from '../translation';
import type { Home } from './useHome';

/** How much was escalated to whoever looks, and the way to it. */
export function HomeEscalations(props: { escalated: Home['escalated'] }) {
  const { count, more } = props.escalated;
  const t = useText();
  const number = useNumber();
  const paths = useEscalationPaths();
  if (count === 0) return null;
  const words = t(more ? 'home.escalatedMore' : 'home.escalated', {
    ...{ count, number: number(count) },
  });
  return (
    <div>
      <StateChip state="fail">
        {paths ? <Link to={paths.mine}>{words}</Link> : words}
      </StateChip>
    </div>
  );
}
