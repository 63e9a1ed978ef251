import { makeStyles } from '@material-ui/core/styles';
import type { Commitment } from 'backstage-plugin-accountability-common';
import { useNumber } from '../../inventory/useNumber';
import {
  EmptyState,
  Party,
  Section,
  StateChip,
  useLanguage,
  useSecondaryText,
} from '../../shared';
import { useText } from '../../translation';
import { useDays } from '../useDays';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    '& > li + li': { marginTop: theme.spacing(1.5) },
  },
  by: { alignItems: 'center', display: 'flex', gap: theme.spacing(1) },
}));

/** The people and the money that finance backs the outcome with. */
export function Commitments(props: { commitments: Commitment[] }) {
  const classes = useStyles();
  const secondary = useSecondaryText();
  const t = useText();
  return (
    <Section title={t('outcomes.detail.commitments.title')}>
      {props.commitments.length === 0 ? (
        <EmptyState title={t('outcomes.detail.commitments.none')} />
      ) : (
        <ul className={classes.list}>
          {props.commitments.map((commitment, index) => (
            <li key={`${index}:${commitment.what}`}>
              <div>{commitment.what}</div>
              <Amounts commitment={commitment} />
              <div className={`${secondary.text} ${classes.by}`}>
                {commitment.backedBy ? (
                  <>
                    {t('outcomes.detail.commitments.backedBy')}
                    <Party entityRef={commitment.backedBy} />
                  </>
                ) : (
                  <StateChip state="fail">
                    {t('outcomes.detail.commitments.nobody')}
                  </StateChip>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Amounts({ commitment }: { commitment: Commitment }) {
  const secondary = useSecondaryText();
  const t = useText();
  const number = useNumber();
  const language = useLanguage();
  const days = useDays();
  const { people, money, from, until } = commitment;
  const end = until ? days(until) : undefined;
  const parts = [
    people !== undefined &&
      t('outcomes.detail.commitments.people', {
        count: people,
        number: number(people),
      }),
    money &&
      new Intl.NumberFormat(language, {
        style: 'currency',
        currency: money.currency,
        maximumFractionDigits: 0,
      }).format(money.amount),
    from && t('outcomes.detail.commitments.from', { day: days(from).day }),
    end &&
      t(
        end.past
          ? 'outcomes.detail.commitments.ended'
          : 'outcomes.detail.commitments.until',
        { day: end.day },
      ),
  ].filter(Boolean);
  return <div className={secondary.text}>{parts.join(' · ')}</div>;
}
