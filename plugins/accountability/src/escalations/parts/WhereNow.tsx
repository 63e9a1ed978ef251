import type { TakenStep } from 'backstage-plugin-accountability-common';
import { useSecondaryText, When } from '../../shared';
import { useText } from '../../translation';
import { useEscalationStyles } from '../useEscalationStyles';
import { People } from './People';
import { rungText } from './rungText';

/** Where the last step went, who was told, and past whom it went. */
export function WhereNow({ last }: { last?: TakenStep }) {
  const t = useText();
  const classes = useEscalationStyles();
  const secondary = useSecondaryText();
  if (!last) {
    return <span className={secondary.text}>{t('escalations.notYet')}</span>;
  }
  const { rung, told, at, passedOver } = last;
  return (
    <div className={classes.lines}>
      <People people={told} none={t('escalations.nobody')} />
      <div className={secondary.text}>
        {rung && told.length > 0 && `${rungText(t, rung)}, `}
        <When at={at} />
      </div>
      {passedOver.map(({ rung: passed, because }) => (
        <div key={passed} className={secondary.text}>
          {t('escalations.passedOverRung', {
            rung: rungText(t, passed),
            because: t(`escalations.passedOver.${because}`),
          })}
        </div>
      ))}
    </div>
  );
}
