import { VisuallyHidden } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { RiArrowRightLine } from '@remixicon/react';
import type { CharterChange } from 'backstage-plugin-accountability-common';
import { useNumber } from '../../inventory/useNumber';
import { useSecondaryText } from '../../shared';
import { useText } from '../../translation';
import { useDays } from '../useDays';
import { changeLines } from './changeLines';
import { fieldName } from './fieldName';

const useStyles = makeStyles(theme => ({
  name: { fontWeight: 'bold' },
  values: {
    alignItems: 'baseline',
    columnGap: theme.spacing(1),
    display: 'flex',
    flexWrap: 'wrap',
    overflowWrap: 'anywhere',
    '& del, & ins': { display: 'block' },
    '& ins': { textDecoration: 'none' },
  },
}));

/** One difference: the field, what it said before, what it says now. */
export function ChangeItem(props: {
  change: CharterChange;
  name: (ref: string) => string;
  /** It belongs to the first version, before which there was nothing. */
  first: boolean;
}) {
  const { change, name, first } = props;
  const classes = useStyles();
  const secondary = useSecondaryText();
  const t = useText();
  const number = useNumber();
  const days = useDays();
  const { before, after } = changeLines(change, {
    t,
    number,
    days,
    name,
  });
  const only = ((): string | undefined => {
    if (before.length > 0 && after.length > 0) return undefined;
    if (before.length > 0) return t('outcomes.charter.removed');
    if (after.length === 0) return t('outcomes.charter.detail');
    return first ? undefined : t('outcomes.charter.added');
  })();
  return (
    <>
      <div className={classes.name}>{fieldName(t, change.field)}</div>
      <div className={classes.values}>
        {before.length > 0 && (
          <span>
            <VisuallyHidden>{t('outcomes.charter.before')}: </VisuallyHidden>
            {before.map(line => (
              <del key={line}>{line}</del>
            ))}
          </span>
        )}
        {before.length > 0 && after.length > 0 && (
          <RiArrowRightLine size={14} aria-hidden="true" />
        )}
        {after.length > 0 && (
          <span>
            <VisuallyHidden>{t('outcomes.charter.after')}: </VisuallyHidden>
            {after.map(line => (
              <ins key={line}>{line}</ins>
            ))}
          </span>
        )}
        {only && <span className={secondary.text}>{only}</span>}
      </div>
    </>
  );
}
