import type { ExceptionTransition } from 'backstage-plugin-accountability-common';
import { PartyLine } from '../../outcomes/seats';
import { useTimelineStyles } from '../../outcomes/useTimelineStyles';
import { refTitle, Section, useSecondaryText, When } from '../../shared';
import { useText } from '../../translation';
import { ShortHash } from '../parts/ShortHash';
import { useExceptionStyles } from '../useExceptionStyles';
import { Proof } from './Proof';

/** Who did what, for whom and in which seat, the last first. */
export function ExceptionTrail(props: { transitions: ExceptionTransition[] }) {
  const t = useText();
  const timeline = useTimelineStyles();
  const newestFirst = [...props.transitions].sort(
    (a, b) => b.sequence - a.sequence,
  );
  return (
    <Section title={t('exceptions.detail.trail.title')}>
      {newestFirst.length === 0 && <p>{t('exceptions.detail.trail.none')}</p>}
      <ol className={timeline.list} reversed>
        {newestFirst.map(transition => (
          <li key={transition.sequence}>
            <TrailItem transition={transition} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function TrailItem(props: { transition: ExceptionTransition }) {
  const { event, at, by, onBehalfOf, seat, reason, hash } = props.transition;
  const { ground, evidence } = props.transition;
  const t = useText();
  const classes = useExceptionStyles();
  const secondary = useSecondaryText();
  return (
    <>
      <div>
        <b>{t(`exceptions.detail.trail.what.${event}`)}</b> <When at={at} />
      </div>
      <div className={classes.line}>
        {by ? <PartyLine party={by} /> : t('exceptions.detail.trail.clock')}
        {onBehalfOf && (
          <span>
            {t('exceptions.detail.trail.onBehalf', {
              name: refTitle(onBehalfOf),
            })}
          </span>
        )}
      </div>
      {seat && (
        <div className={secondary.text}>
          {t('exceptions.detail.trail.seat', {
            seat: t(`shared.seat.${seat}`),
          })}
        </div>
      )}
      {ground && <div>{t(`exceptions.detail.trail.ground.${ground}`)}</div>}
      {reason && (
        <div>{t('exceptions.detail.trail.reason', { text: reason })}</div>
      )}
      {evidence && (
        <div>
          {t('exceptions.detail.trail.evidence')} <Proof text={evidence} />
        </div>
      )}
      <div className={secondary.text}>
        {t('exceptions.detail.trail.hash')} <ShortHash hash={hash} />
      </div>
    </>
  );
}
