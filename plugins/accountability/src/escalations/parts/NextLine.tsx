import { makeStyles } from '@material-ui/core/styles';
import { RiUserUnfollowLine } from '@remixicon/react';
import type { NextStep } from 'backstage-plugin-accountability-common';
import { Hole } from '../../outcomes/seats/Hole';
import { useOwnRefs, When } from '../../shared';
import { useText } from '../../translation';
import { People } from './People';
import { rungText } from './rungText';

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.25, 1),
  },
  hole: { alignItems: 'center', display: 'flex', gap: theme.spacing(1) },
}));

/** What happens next if nothing is done, when, and who hears of it. */
export function NextLine({ next }: { next: NextStep }) {
  const { kind, at, rung, to } = next;
  const t = useText();
  const classes = useStyles();
  const own = useOwnRefs().data;
  if (to.length === 0) {
    return (
      <div className={classes.hole}>
        <Hole icon={<RiUserUnfollowLine size={14} />} />
        <span>
          {rung
            ? t('escalations.next.nobodyAt', { rung: rungText(t, rung) })
            : t('escalations.next.nobody')}{' '}
          <When at={at} />
        </span>
      </div>
    );
  }
  const isQuiet = kind === 'notice' || kind === 'reminder';
  const others = to.filter(({ ref }) => !own?.includes(ref));
  const isYou = others.length < to.length;
  if (isQuiet && isYou) {
    return (
      <div className={classes.root}>
        <span>
          {t(`escalations.next.${kind}You`)} <When at={at} />
        </span>
      </div>
    );
  }
  return (
    <div className={classes.root}>
      {/* Whoever was called "you" in the line before is not called by name in this one. */}
      <span>
        {t(`escalations.next.${isYou ? (`${kind}You` as const) : kind}`)}
      </span>
      {isYou && others.length > 0 && (
        <span>{t('escalations.next.youAnd')}</span>
      )}
      {others.length > 0 && <People people={others} />}
      <span>
        {rung &&
          kind === 'escalation' &&
          `${t('escalations.next.rung', { rung: rungText(t, rung) })} `}
        <When at={at} />
      </span>
    </div>
  );
}
