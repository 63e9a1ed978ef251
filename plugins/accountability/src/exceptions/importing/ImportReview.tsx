import { Link } from '@backstage/core-components';
import { Button } from '@backstage/ui';
import type { ExceptionImportRow } from 'backstage-plugin-accountability-common';
import { useNumber } from '../../inventory/useNumber';
import { EmptyState, SendProblem, StateChip } from '../../shared';
import { useText } from '../../translation';
import { useExceptionPaths } from '../useExceptionPaths';
import { useExceptionStyles } from '../useExceptionStyles';
import { ImportGroup } from './ImportGroup';
import { RenameRegister } from './RenameRegister';
import type { ReadRegister, RegisterImport } from './useRegisterImport';

const GROUPS = ['refused', 'created', 'new', 'there'] as const;

/** What would become of each row, the way to do it, and what has come of it. */
export function ImportReview(props: {
  read: ReadRegister;
  taken: RegisterImport;
}) {
  const { read, taken } = props;
  const { sent, applying } = taken;
  // What is seen is what is done: under another name it would be something else.
  const isOther = taken.register.trim() !== read.register;
  const t = useText();
  const number = useNumber();
  const paths = useExceptionPaths();
  const classes = useExceptionStyles();
  const back = new Map(sent.map(row => [row.line, row]));
  const rows = read.preview.rows.map(row => back.get(row.line) ?? row);
  const groupOf = (is: ExceptionImportRow['is']) =>
    rows.filter(row => row.is === is);
  const count = (is: ExceptionImportRow['is']) => groupOf(is).length;
  const [left, made] = [count('new'), count('created')];
  const all = read.preview.rows.filter(({ is }) => is === 'new').length;
  return (
    <>
      <p role="status">
        {t('exceptions.importing.read', {
          name: read.name,
          fresh: number(left),
          there: number(count('there')),
          refused: number(count('refused')),
        })}
      </p>
      {sent.length === 0 && <RenameRegister read={read} taken={taken} />}
      {read.preview.unread.length > 0 && (
        <p>
          <StateChip state="unknown">
            {t('exceptions.importing.unread', {
              names: read.preview.unread.join(', '),
            })}
          </StateChip>
        </p>
      )}
      {rows.length === 0 && (
        <EmptyState
          title={t('exceptions.importing.empty')}
          description={t('exceptions.importing.emptyText')}
        />
      )}
      {applying.busy && (
        <div role="status">
          <progress value={sent.length} max={all} aria-hidden="true" />{' '}
          {t('exceptions.importing.applying', {
            done: number(sent.length),
            all: number(all),
          })}
        </div>
      )}
      {!applying.busy && made > 0 && (
        <p role="status">
          <StateChip state="pass">
            {t('exceptions.importing.done', { count: made })}
          </StateChip>{' '}
          {paths && (
            <Link to={`${paths.list}?view=requested`}>
              {t('exceptions.importing.seeDrafts')}
            </Link>
          )}
        </p>
      )}
      <SendProblem
        title={t('exceptions.importing.applyFailed')}
        error={applying.error}
      />
      <div className={classes.line}>
        {!isOther && (left > 0 || applying.busy) ? (
          <Button
            variant="primary"
            isPending={applying.busy}
            onPress={taken.apply}
          >
            {t('exceptions.importing.apply', { count: left })}
          </Button>
        ) : (
          !isOther &&
          made === 0 && <span>{t('exceptions.importing.applyNothing')}</span>
        )}
        <Button
          variant="secondary"
          isDisabled={applying.busy}
          onPress={taken.again}
        >
          {t('exceptions.importing.again')}
        </Button>
      </div>
      {GROUPS.map(is => (
        <ImportGroup key={is} is={is} rows={groupOf(is)} />
      ))}
    </>
  );
}
