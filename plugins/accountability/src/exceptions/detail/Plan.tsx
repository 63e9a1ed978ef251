import type {
  ExceptionTerms,
  Milestone,
} from 'backstage-plugin-accountability-common';
import { useDays } from '../../outcomes/useDays';
import { Section, StateChip } from '../../shared';
import { useText } from '../../translation';
import { useExceptionStyles } from '../useExceptionStyles';

/** How it will be mended, and the steps on the way. */
export function Plan(props: {
  terms: Pick<ExceptionTerms, 'plan' | 'milestones'>;
}) {
  const { plan, milestones } = props.terms;
  const t = useText();
  const classes = useExceptionStyles();
  return (
    <Section title={t('exceptions.detail.plan')}>
      <p className={classes.words}>{plan ?? t('exceptions.detail.noPlan')}</p>
      {milestones.length > 0 && (
        <>
          <h3>{t('exceptions.detail.milestones')}</h3>
          <ol className={classes.list}>
            {milestones.map((milestone, index) => (
              <li key={`${index}:${milestone.text}`}>
                <MilestoneLine milestone={milestone} />
              </li>
            ))}
          </ol>
        </>
      )}
    </Section>
  );
}

function MilestoneLine({ milestone }: { milestone: Milestone }) {
  const { text, dueOn, done } = milestone;
  const t = useText();
  const classes = useExceptionStyles();
  const { day, ago, past } = useDays()(dueOn);
  const state = () => {
    if (done) return 'done';
    return past ? 'overdue' : 'open';
  };
  const looks = { done: 'pass', overdue: 'fail', open: 'unknown' } as const;
  return (
    <div className={classes.line}>
      <StateChip state={looks[state()]}>
        {t(`exceptions.detail.${state()}`)}
      </StateChip>
      <span>
        {text} ({ago} · {day})
      </span>
    </div>
  );
}
