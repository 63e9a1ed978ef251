import type { NextStep } from 'backstage-plugin-accountability-common';
import { useSecondaryText, When } from '../../shared';
import { useText } from '../../translation';
import { useEscalationStyles } from '../useEscalationStyles';
import { People } from './People';
import { rungText } from './rungText';

/** Who hears of it next, and when; or that nobody would. */
export function WhereNext({ next }: { next?: NextStep }) {
  const t = useText();
  const classes = useEscalationStyles();
  const secondary = useSecondaryText();
  if (!next) {
    return <span className={secondary.text}>{t('escalations.list.top')}</span>;
  }
  const { to, rung, at } = next;
  return (
    <div className={classes.lines}>
      <People people={to} none={t('escalations.list.nobodyNext')} />
      <div className={secondary.text}>
        {rung && `${rungText(t, rung)}, `}
        <When at={at} />
      </div>
    </div>
  );
}
