import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import type { OutcomeSummary } from 'backstage-plugin-accountability-common';
import { StateChip, useSecondaryText } from '../../shared';
import { useText } from '../../translation';
import { DefinitionLink } from '../DefinitionLink';
import { GovernedNumbers } from '../GovernedNumbers';
import { OutcomeStanding } from '../OutcomeStanding';
import { SeatRows } from '../seats';
import { TargetLine } from '../TargetLine';
import { OtherSeats } from './OtherSeats';

const useStyles = makeStyles(theme => ({
  row: {
    display: 'grid',
    gap: theme.spacing(2, 4),
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 20rem), 1fr))',
  },
  words: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(0.75),
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
    alignItems: 'center',
  },
}));

/** One outcome: what shall hold, how it stands, who carries it, what it governs. */
export function OutcomeRow(props: {
  outcome: OutcomeSummary;
  /** The entity that what it governs is counted for, and what belongs to that. */
  entityRef?: string;
}) {
  const { outcome, entityRef } = props;
  const classes = useStyles();
  const secondary = useSecondaryText();
  const t = useText();
  return (
    <div className={classes.row}>
      <div className={classes.words}>
        <div className={classes.head}>
          <Text as="h3" variant="body-large" weight="bold">
            <DefinitionLink definition={outcome} />
          </Text>
          <OutcomeStanding outcome={outcome} />
          {outcome.waitsForYou && (
            <StateChip state="excepted">
              <strong>
                {t('outcomes.seat.waitsForYou', {
                  seats: outcome.seatsForYou
                    .map(seat => t(`shared.seat.${seat}`))
                    .join(', '),
                })}
              </strong>
            </StateChip>
          )}
        </div>
        <div>{outcome.statement}</div>
        <div>
          <TargetLine outcome={outcome} withLine />
        </div>
        <div className={secondary.text}>
          {t('outcomes.model', {
            model: t(`shared.model.${outcome.model}`),
          })}
        </div>
      </div>
      <div className={classes.words}>
        <SeatRows seats={outcome.seats} />
        <OtherSeats seats={outcome.seats} />
        <div className={secondary.text}>
          {t(entityRef ? 'outcomes.governs.here' : 'outcomes.governs.title')}:{' '}
          <GovernedNumbers outcome={outcome} entityRef={entityRef} />
        </div>
      </div>
    </div>
  );
}
