import { makeStyles } from '@material-ui/core/styles';
import { AsyncContent, httpStatus, useSecondaryText } from '../../shared';
import { useText } from '../../translation';
import { SeatsHeldList } from './SeatsHeldList';
import { useSeatsHeld } from './useSeatsHeld';

const useStyles = makeStyles({
  root: { marginTop: 16 },
  title: { fontSize: '0.875rem', fontWeight: 'bold', margin: 0 },
});

/** The seats that a user or a group holds, on a card; nothing when there are none. */
export function SeatsHeld(props: {
  holder: string;
  /** Most seats that are listed. */
  most: number;
}) {
  const { holder, most } = props;
  const classes = useStyles();
  const secondary = useSecondaryText();
  const t = useText();
  const held = useSeatsHeld(holder);
  if (held.error && httpStatus(held.error) === 403) return null;
  if (!held.error && !held.data?.length) return null;
  return (
    <section
      className={classes.root}
      aria-label={t('outcomes.entity.heldTitle')}
    >
      <h3 className={classes.title}>{t('outcomes.entity.heldTitle')}</h3>
      <AsyncContent result={held} what={t('outcomes.entity.heldWhat')}>
        {seats => (
          <>
            <SeatsHeldList seats={seats.slice(0, most)} />
            {seats.length > most && (
              <div className={secondary.text}>
                {t('outcomes.entity.heldMore', { count: seats.length - most })}
              </div>
            )}
          </>
        )}
      </AsyncContent>
    </section>
  );
}
