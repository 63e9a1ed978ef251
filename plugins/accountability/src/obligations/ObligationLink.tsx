import { Link } from '@backstage/core-components';
import type { Obligation } from 'backstage-plugin-accountability-common';
import { useText } from '../translation';
import { obligationText } from './obligationText';
import { useObligationPath } from './useObligationPath';

/** What to do, and the way to where it is done. */
export function ObligationLink(props: {
  obligation: Obligation;
  /** Shows the title alone, where there is little room. */
  short?: boolean;
}) {
  const { obligation, short } = props;
  const t = useText();
  const path = useObligationPath()(obligation);
  const sentence = obligationText(t, obligation);
  const words = short ? obligation.title : sentence;
  return path === undefined ? (
    <span>{words}</span>
  ) : (
    <Link to={path} title={short ? sentence : undefined} aria-label={sentence}>
      {words}
    </Link>
  );
}
