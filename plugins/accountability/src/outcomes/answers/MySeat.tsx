import { Button } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import type { OutcomeDetail } from 'backstage-plugin-accountability-common';
import {
  Party,
  refTitle,
  useNow,
  useOwnRefs,
  useSecondaryText,
} from '../../shared';
import { useText } from '../../translation';
import { plannedFor, PlannedHolder, SeatState } from '../seats';
import { useDays } from '../useDays';
import type { ChosenSeatAction } from './ChosenSeatAction';
import { openDelegations } from './openDelegations';
import { SeatButtons } from './SeatButtons';

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'flex-start',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1, 3),
  },
  words: { flex: '1 1 18rem', minWidth: 0 },
}));

/** One seat of the person's: for whom, how it stands, who acts, and what one may do. */
export function MySeat(props: {
  outcome: OutcomeDetail;
  mine: OutcomeDetail['may']['seats'][number];
  onChoose: (chosen: ChosenSeatAction) => void;
}) {
  const { outcome, mine, onChoose } = props;
  const { seat, holder } = mine;
  const classes = useStyles();
  const secondary = useSecondaryText();
  const t = useText();
  const days = useDays();
  const now = useNow();
  const own = useOwnRefs();
  const view = outcome.seats.find(
    one => one.seat === seat && one.holder?.ref === holder,
  );
  const planned = plannedFor(outcome.seats, { seat, holder });
  const mayBe = (ref: string | undefined) =>
    ref !== undefined && own.data?.includes(ref);
  // A group above one's own is one's group as well, though not among one's refs.
  const isDelegate = !mayBe(holder) && mayBe(view?.delegate?.to.ref);
  const isGroup = !isDelegate && holder.startsWith('group:');
  const name = t(`shared.seat.${seat}`);
  const { title = refTitle(holder) } = view?.holder ?? planned?.holder ?? {};
  return (
    <div className={classes.root}>
      <div className={classes.words}>
        <strong>{name}</strong>
        {isGroup && `, ${t('outcomes.answer.asGroup', { name: title })}`}
        {isDelegate && `, ${t('outcomes.answer.asDelegate', { name: title })}`}
        <div className={secondary.text}>{t(`shared.seatDuty.${seat}`)}</div>
        {view && <SeatState seat={view} />}
        {planned && <PlannedHolder planned={planned} unnamed />}
        {openDelegations(outcome.seatEvents, { seat, holder }, now).map(
          delegation => (
            <div key={delegation.id}>
              <Party entityRef={delegation.to} plain />{' '}
              {t('outcomes.answer.acts', {
                from: days(delegation.from).day,
                until: days(delegation.until).day,
              })}{' '}
              {mine.delegate.allowed && (
                <Button
                  variant="tertiary"
                  aria-label={t('outcomes.answer.revokeFor', {
                    seat: name,
                    name: refTitle(delegation.to),
                  })}
                  onPress={() =>
                    onChoose({ action: 'revoke', seat, holder, delegation })
                  }
                >
                  {t('outcomes.answer.revoke')}
                </Button>
              )}
            </div>
          ),
        )}
      </div>
      <SeatButtons
        mine={mine}
        state={(view ?? planned)?.state}
        onChoose={onChoose}
      />
    </div>
  );
}
