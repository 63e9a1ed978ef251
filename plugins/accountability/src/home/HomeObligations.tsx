import { Link } from '@backstage/core-components';
import { useExceptionPaths } from '../exceptions/useExceptionPaths';
import { useNumber } from '../inventory/useNumber';
import { StateChip } from '../shared';
import { useText } from '../translation';
import { type Home, SOON_DAYS } from './useHome';

/** How much is to be done soon, and the way to it. */
export function HomeObligations(props: { obligations: Home['obligations'] }) {
  const { count, overdue } = props.obligations;
  const t = useText();
  const number = useNumber();
  const paths = useExceptionPaths();
  if (count === 0) return null;
  const words = t(
    overdue > 0 ? 'home.obligationsOverdue' : 'home.obligations',
    {
      ...{ number: number(count), overdue: number(overdue) },
      ...{ count, days: number(SOON_DAYS) },
    },
  );
  return (
    <div>
      <StateChip state={overdue > 0 ? 'fail' : 'excepted'}>
        {paths ? (
          <Link to={`${paths.list}?view=mine&days=${SOON_DAYS}`}>{words}</Link>
        ) : (
          words
        )}
      </StateChip>
    </div>
  );
}
