import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { RiGroupLine, RiUserAddLine } from '@remixicon/react';
import type {
  DutyCell,
  DutyMatrixRow,
  DutyState,
} from 'backstage-plugin-accountability-common';
import { type HonestState, StateChip, useDefinitionPaths } from '../shared';
import { useText } from '../translation';
import { controlToChange } from './controlToChange';
import { DutyFace } from './DutyFace';

const chips: Record<DutyState, HonestState> = {
  held: 'pass',
  hole: 'fail',
  overlap: 'excepted',
  unknown: 'unknown',
};
const icons: Partial<Record<DutyState, JSX.Element>> = {
  hole: <RiUserAddLine size={14} />,
  overlap: <RiGroupLine size={14} />,
};

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(0.5), justifyItems: 'start' },
}));

/** One duty for one system: who has it, what is wrong with that, and where to change it. */
export function DutyCellContent(props: { row: DutyMatrixRow; cell: DutyCell }) {
  const { row, cell } = props;
  const classes = useStyles();
  const t = useText();
  return (
    <div className={classes.root}>
      {cell.state !== 'held' && (
        <StateChip state={chips[cell.state]} icon={icons[cell.state]}>
          {t(`duties.state.${cell.state}`)}
        </StateChip>
      )}
      {cell.holders.map(holder => (
        <DutyFace key={holder.party.ref} holder={holder} />
      ))}
      <DutyRemedy row={row} cell={cell} />
    </div>
  );
}

function DutyRemedy({ row, cell }: { row: DutyMatrixRow; cell: DutyCell }) {
  const t = useText();
  const paths = useDefinitionPaths();
  if (cell.state !== 'hole' && cell.state !== 'overlap') return null;
  const control = controlToChange(row, cell);
  const about = {
    duty: t(`shared.duty.${cell.duty}`),
    system: row.system.title,
  };
  if (!control) {
    return (
      <Link
        to={paths.declare('Control')}
        aria-label={t('duties.declareFor', about)}
      >
        {t('duties.give')}
      </Link>
    );
  }
  const key = cell.state === 'hole' ? 'give' : 'settle';
  return (
    <Link
      to={paths.one(control.ref)}
      aria-label={t(`duties.${key}For`, { ...about, control: control.title })}
    >
      {t(`duties.${key}`)}
    </Link>
  );
}
