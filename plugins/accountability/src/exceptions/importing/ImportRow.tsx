import { Link } from '@backstage/core-components';
import type { ExceptionImportRow } from 'backstage-plugin-accountability-common';
import { useNumber } from '../../inventory/useNumber';
import { SeverityTag, StateChip, useSecondaryText, When } from '../../shared';
import { useText } from '../../translation';
import { useExceptionPaths } from '../useExceptionPaths';
import { useExceptionStyles } from '../useExceptionStyles';
import { claimTexts } from './claimTexts';

/** One row of another register: what it is about, what becomes of it, what it says. */
export function ImportRow({ row }: { row: ExceptionImportRow }) {
  const { line, is, reference, title, rules, subjects, claims } = row;
  const t = useText();
  const number = useNumber();
  const paths = useExceptionPaths();
  const classes = useExceptionStyles();
  const secondary = useSecondaryText();
  return (
    <tr>
      <td>{number(line)}</td>
      <td>
        <div className={classes.lines}>
          <strong>{title ?? t('exceptions.importing.untitled')}</strong>
          {reference && <code>{reference}</code>}
          <span className={secondary.text}>
            {t('exceptions.importing.subjects', {
              rules: rules.join(', '),
              count: subjects,
            })}
          </span>
        </div>
      </td>
      <td>
        <div className={classes.lines}>
          {row.severity && <SeverityTag severity={row.severity} />}
          {row.expiresAt && (
            <span>
              {t('exceptions.importing.ends')} <When at={row.expiresAt} />
            </span>
          )}
          {row.problems.map(problem => (
            <StateChip key={problem} state="fail">
              {problem}
            </StateChip>
          ))}
          {row.notes.length > 0 && (
            <div>
              {t('exceptions.importing.toDo')}
              <ul>
                {row.notes.map(note => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            </div>
          )}
          {row.exceptionId && paths && (
            <Link
              to={paths.one(row.exceptionId)}
              aria-label={t('exceptions.importing.openNamed', {
                line: number(line),
              })}
            >
              {t('exceptions.importing.open')}
            </Link>
          )}
          {is === 'there' && !row.exceptionId && (
            <span>{t('exceptions.importing.hidden')}</span>
          )}
        </div>
      </td>
      <td>
        <div className={classes.lines}>
          {claimTexts(t, claims).map(text => (
            <span key={text} className={secondary.text}>
              {text}
            </span>
          ))}
        </div>
      </td>
    </tr>
  );
}
