import type { Escalation } from 'backstage-plugin-accountability-common';
import { useSecondaryText } from '../../shared';
import { useText } from '../../translation';
import { People } from '../parts/People';

/** Who has seen it. */
export function AcknowledgedBy(props: Pick<Escalation, 'acknowledgements'>) {
  const { acknowledgements } = props;
  const t = useText();
  const secondary = useSecondaryText();
  if (acknowledgements.length === 0) {
    return (
      <span className={secondary.text}>{t('escalations.list.nobodyYet')}</span>
    );
  }
  return <People people={acknowledgements.map(({ by }) => by)} />;
}
