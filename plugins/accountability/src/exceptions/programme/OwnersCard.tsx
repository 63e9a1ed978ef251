import { makeStyles } from '@material-ui/core/styles';
import {
  type ExceptionProgramme,
  severitySchema,
} from 'backstage-plugin-accountability-common';
import { useNumber } from '../../inventory/useNumber';
import { PartyLine } from '../../outcomes/seats';
import { Door } from '../../scorecard/Door';
import { EmptyState, Section, useSecondaryText } from '../../shared';
import { useText } from '../../translation';
import type { ProgrammePath } from './useProgrammePath';

const LINE = '1px solid var(--bui-border-1, rgba(128, 128, 128, 0.3))';

const useStyles = makeStyles(theme => ({
  scroll: { overflowX: 'auto' },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    '& th, & td': {
      padding: theme.spacing(0.75, 1),
      textAlign: 'right',
      whiteSpace: 'nowrap',
      fontVariantNumeric: 'tabular-nums',
    },
    '& th:first-child, & td:first-child': {
      paddingLeft: 0,
      textAlign: 'left',
      whiteSpace: 'normal',
    },
    '& thead th': { fontWeight: 'normal' },
    '& tbody th': { fontWeight: 'normal' },
    '& tbody tr': { borderTop: LINE },
  },
}));

const SEVERITIES = [...severitySchema.options].reverse();

/** Who sees to how many, and how severe they are. */
export function OwnersCard(props: {
  active: ExceptionProgramme['active'];
  path: ProgrammePath;
}) {
  const { active, path } = props;
  const t = useText();
  const number = useNumber();
  const classes = useStyles();
  const secondary = useSecondaryText();
  const cell = (count: number, to: string | undefined) =>
    count > 0 ? <Door to={to}>{number(count)}</Door> : '–';
  return (
    <Section title={t('exceptions.programme.active.owners')} level={3}>
      {active.byOwner.length === 0 ? (
        <EmptyState title={t('exceptions.programme.active.none')} />
      ) : (
        <div className={classes.scroll}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('exceptions.programme.active.owner')}</th>
                {SEVERITIES.map(severity => (
                  <th key={severity} scope="col">
                    {t(`shared.severity.${severity}`)}
                  </th>
                ))}
                <th scope="col">{t('exceptions.programme.active.all')}</th>
              </tr>
            </thead>
            <tbody>
              {active.byOwner.map(({ owner, count, bySeverity }) => (
                <tr key={owner.ref}>
                  <th scope="row">
                    <PartyLine party={owner} />
                  </th>
                  {SEVERITIES.map(severity => (
                    <td key={severity}>
                      {cell(
                        bySeverity[severity] ?? 0,
                        path({
                          ...{ only: 'in-effect', severity },
                          owner: owner.ref,
                        }),
                      )}
                    </td>
                  ))}
                  <td>
                    {cell(count, path({ only: 'in-effect', owner: owner.ref }))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {active.others > 0 && (
            <p className={secondary.text}>
              {t('exceptions.programme.active.others', {
                ...{ count: active.others, number: number(active.others) },
              })}
            </p>
          )}
        </div>
      )}
    </Section>
  );
}
