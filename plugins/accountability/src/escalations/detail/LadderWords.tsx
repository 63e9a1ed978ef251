import type {
  EscalationDetail,
  NextStep,
  TakenStep,
} from 'backstage-plugin-accountability-common';
import { useDays } from '../../outcomes/useDays';
import { useSecondaryText, When } from '../../shared';
import { useText } from '../../translation';
import { People } from '../parts/People';
import { rungText } from '../parts/rungText';
import { sinceWord } from '../parts/sinceWord';
import type { LadderPoint } from './ladderPoints';

const BREACH_WORDS = { breached: 'breached', overdue: 'breach' } as const;
const DAY = 24 * 60 * 60 * 1000;

/** What happened on a rung or will happen there, when, and who hears of it. */
export function LadderWords(props: {
  point: LadderPoint;
  escalation: EscalationDetail;
}) {
  const { point, escalation } = props;
  const t = useText();
  const secondary = useSecondaryText();
  switch (point.is) {
    case 'taken':
      return <Taken step={point.step} escalation={escalation} />;
    case 'passed':
      return (
        <>
          <div>{rungText(t, point.over.rung)}</div>
          <div className={secondary.text}>
            {t('escalations.detail.ladder.passed', {
              because: t(`escalations.passedOver.${point.over.because}`),
            })}
          </div>
        </>
      );
    case 'now':
      return (
        <div className={secondary.text}>
          {t('escalations.detail.ladder.now')}
        </div>
      );
    case 'next':
      return <Next next={point.next} />;
    default:
      return (
        <>
          <div>{rungText(t, 'forum')}</div>
          <div className={secondary.text}>
            {t('escalations.detail.ladder.topText')}
          </div>
        </>
      );
  }
}

function Taken(props: { step: TakenStep; escalation: EscalationDetail }) {
  const { step, escalation } = props;
  const { kind, at, plannedAt, rung, told } = step;
  const t = useText();
  const days = useDays();
  const secondary = useSecondaryText();
  const word =
    kind === 'breach' ? BREACH_WORDS[sinceWord(escalation.kind)] : kind;
  const isLate = Date.parse(at) - Date.parse(plannedAt) >= DAY;
  return (
    <>
      <div>
        <b>
          {kind === 'escalation' && rung
            ? rungText(t, rung)
            : t(`escalations.detail.ladder.${word}`)}
        </b>{' '}
        <When at={at} />
      </div>
      <div>
        {told.length > 0 ? <People people={told} /> : t('escalations.nobody')}
      </div>
      {isLate && (
        <div className={secondary.text}>
          {t('escalations.detail.ladder.late', { day: days(plannedAt).day })}
        </div>
      )}
      {step.dueAt !== escalation.dueAt && (
        <div className={secondary.text}>
          {t('escalations.detail.ladder.otherDeadline', {
            day: days(step.dueAt).day,
          })}
        </div>
      )}
    </>
  );
}

function Next({ next }: { next: NextStep }) {
  const { kind, at, rung, to } = next;
  const t = useText();
  return (
    <>
      <div>
        <b>{t(`escalations.detail.ladder.nextWord.${kind}`)}</b>{' '}
        <When at={at} />
      </div>
      {rung && <div>{rungText(t, rung)}</div>}
      <div>
        {to.length > 0 ? (
          <People people={to} />
        ) : (
          t('escalations.detail.ladder.nobodyNext')
        )}
      </div>
    </>
  );
}
