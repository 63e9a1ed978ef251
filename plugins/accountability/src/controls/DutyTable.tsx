import { makeStyles } from '@material-ui/core/styles';
import {
  type ControlSummary,
  dutySchema,
} from 'backstage-plugin-accountability-common';
import { PartyLine } from '../outcomes/seats';
import { EntityName, useSecondaryText } from '../shared';
import { useText } from '../translation';

const useStyles = makeStyles(theme => ({
  table: {
    borderCollapse: 'collapse',
    marginTop: theme.spacing(2),
    width: '100%',
    '& th, & td': {
      borderTop: '1px solid var(--bui-border-1, rgba(128, 128, 128, 0.3))',
      padding: theme.spacing(1, 2, 1, 0),
      textAlign: 'left',
      verticalAlign: 'top',
    },
    '& thead th': { borderTop: 0, fontWeight: 'normal' },
  },
}));

/** A duty as somebody holds it, or nobody. */
type Row = Pick<ControlSummary['duties'][number], 'duty'> &
  Partial<ControlSummary['duties'][number]>;

/** The five duties: who holds each, and for which systems. */
export function DutyTable({ duties }: Pick<ControlSummary, 'duties'>) {
  const classes = useStyles();
  const secondary = useSecondaryText();
  const t = useText();
  const rows = dutySchema.options.flatMap((duty): Row[] => {
    const held = duties.filter(one => one.duty === duty);
    return held.length > 0 ? held : [{ duty }];
  });
  return (
    <table className={classes.table}>
      <thead className={secondary.text}>
        <tr>
          <th scope="col">{t('controls.duty')}</th>
          <th scope="col">{t('controls.holder')}</th>
          <th scope="col">{t('controls.where')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ duty, holder, systems }, index) => (
          <tr key={index}>
            <th scope="row">{t(`shared.duty.${duty}`)}</th>
            <td>
              {holder ? (
                <PartyLine party={holder} />
              ) : (
                <span className={secondary.text}>{t('controls.unnamed')}</span>
              )}
            </td>
            <td className={secondary.text}>
              {holder &&
                (systems
                  ? systems.map((ref, place) => (
                      <span key={ref}>
                        {place > 0 && ', '}
                        <EntityName entityRef={ref} />
                      </span>
                    ))
                  : t('controls.everywhere'))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
