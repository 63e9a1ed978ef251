import { Button } from '@backstage/ui';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';
import type { Seat, SeatHolder } from 'backstage-plugin-accountability-common';
import { useState } from 'react';
import { EntityName, EntityPicker, useSecondaryText } from '../../shared';
import { useText } from '../../translation';
import { FieldGrid, TextAt } from '../fields';
import { type Loose, useField, useOutcomeValues } from '../form';

type Holder = Loose<SeatHolder>;

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'start',
    borderTop: '1px solid var(--bui-border-1, rgba(128, 128, 128, 0.3))',
    columnGap: theme.spacing(3),
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    paddingTop: theme.spacing(1.5),
    [theme.breakpoints.down('xs')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  name: { fontWeight: 'bold' },
  period: {
    marginTop: theme.spacing(1),
    '& > summary': { cursor: 'pointer', marginBottom: theme.spacing(1.5) },
  },
}));

/** One seat: what it is there for, and who takes it. */
export function SeatAt(props: { seat: Seat; hint?: string }) {
  const { seat, hint } = props;
  const classes = useStyles();
  const t = useText();
  const secondary = useSecondaryText();
  const { spec } = useOutcomeValues();
  const path = `spec.seats.${seat}`;
  const { id, value: holders = [], set, problem } = useField<Holder[]>(path);
  const alone = seat === 'business-result';
  const [planning, setPlanning] = useState(false);
  const isHandover = alone && (planning || holders.length > 1);
  const shares = seat === 'procurement';

  const seatAll = (refs: readonly string[]) =>
    set(
      refs.map(
        ref =>
          holders.find(({ holder }) => holder === ref) ?? {
            holder: ref,
            // Where vendors are governed, procurement shares the result.
            coOwner: shares && spec.model === 'third-party',
          },
      ),
    );
  return (
    <div className={classes.root}>
      <div>
        <div className={classes.name}>{t(`shared.seat.${seat}`)}</div>
        <div className={secondary.text}>{t(`shared.seatDuty.${seat}`)}</div>
      </div>
      <div>
        <EntityPicker
          id={id}
          several={!alone || isHandover}
          label={t(alone ? 'declare.seats.person' : 'declare.seats.holder', {
            seat: t(`shared.seat.${seat}`),
          })}
          kinds={alone ? ['user'] : ['user', 'group']}
          value={holders.flatMap(({ holder }) => holder ?? [])}
          onChange={seatAll}
          error={Boolean(problem)}
          helperText={problem ?? hint}
        />
        {alone && holders.length === 1 && !isHandover && (
          <Button variant="tertiary" onPress={() => setPlanning(true)}>
            {t('declare.seats.planNext')}
          </Button>
        )}
        {isHandover && (
          <div className={secondary.text}>{t('declare.seats.handover')}</div>
        )}
        {shares && holders.length > 0 && (
          <FormControlLabel
            label={t('declare.seats.coOwner')}
            control={
              <Checkbox
                size="small"
                color="primary"
                checked={holders.every(({ coOwner }) => coOwner)}
                onChange={({ target }) =>
                  set(holders.map(one => ({ ...one, coOwner: target.checked })))
                }
              />
            }
          />
        )}
        {holders.length > 0 && (
          <details
            className={`${classes.period} ${secondary.text}`}
            // One person at a time: who comes next begins on a day of their own.
            open={isHandover || undefined}
          >
            <summary>{t('declare.seats.period')}</summary>
            {holders.map(({ holder = '' }, index) => (
              <Period key={holder} holder={holder} path={`${path}.${index}`} />
            ))}
          </details>
        )}
      </div>
    </div>
  );
}

function Period({ holder, path }: { holder: string; path: string }) {
  const t = useText();
  return (
    <div role="group" aria-label={t('declare.seats.periodOf', { holder })}>
      <EntityName entityRef={holder} />
      <FieldGrid beside>
        <TextAt
          kind="date"
          path={`${path}.from`}
          label={t('declare.seats.from')}
        />
        <TextAt
          kind="date"
          path={`${path}.until`}
          label={t('declare.seats.until')}
        />
      </FieldGrid>
    </div>
  );
}
