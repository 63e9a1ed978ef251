import { Link } from '@backstage/core-components';
import { Cell, type ColumnConfig } from '@backstage/ui';
import { Party, refTitle } from '../../shared';
import type { Text } from '../../translation';
import { RightLine, type StandingRight } from '../seats';
import type { DayWords } from '../useDays';

/** One right as a row. */
export type RightRow = StandingRight & { id: string };

/** Columns of the decision rights. */
export function rightColumns(options: {
  t: Text;
  days: (at: string) => DayWords;
}): ColumnConfig<RightRow>[] {
  const { t, days } = options;
  return [
    {
      id: 'seat',
      defaultWidth: '3fr',
      label: t('outcomes.detail.rights.seat'),
      isRowHeader: true,
      cell: right => <Cell>{t(`shared.seat.${right.seat}`)}</Cell>,
    },
    {
      id: 'right',
      defaultWidth: '6fr',
      label: t('outcomes.detail.rights.right'),
      cell: right => (
        <Cell>
          <RightLine right={right} />
          <div>
            {t('outcomes.detail.rights.with', {
              lever: t(`shared.lever.${right.lever}`).toLocaleLowerCase(),
            })}
          </div>
          {right.scope && (
            <div>
              {t('outcomes.detail.rights.reach', {
                entities: right.scope.map(refTitle).join(', '),
              })}
            </div>
          )}
        </Cell>
      ),
    },
    {
      id: 'proof',
      defaultWidth: '5fr',
      label: t('outcomes.detail.rights.proof'),
      cell: right => (
        <Cell>
          <Proof t={t} proof={right.proof} />
        </Cell>
      ),
    },
    {
      id: 'verified',
      defaultWidth: '4fr',
      label: t('outcomes.detail.rights.verified'),
      cell: ({ verifiedBy, verifiedOn }) => (
        <Cell>
          {verifiedBy ? (
            <Party entityRef={verifiedBy} />
          ) : (
            t('outcomes.detail.rights.notVerified')
          )}
          {verifiedOn && <div>{days(verifiedOn).day}</div>}
        </Cell>
      ),
    },
    {
      id: 'expires',
      defaultWidth: '4fr',
      label: t('outcomes.detail.rights.expires'),
      cell: ({ expiresOn }) => (
        <Cell>
          {expiresOn
            ? `${days(expiresOn).day} · ${days(expiresOn).ago}`
            : t('outcomes.detail.rights.never')}
        </Cell>
      ),
    },
  ];
}

function Proof(props: { t: Text; proof: StandingRight['proof'] }) {
  const { t, proof } = props;
  if (!proof) return <>{t('outcomes.detail.rights.noProof')}</>;
  const kind = t(`shared.proof.${proof.kind}`);
  const words = proof.title ? `${kind}: ${proof.title}` : kind;
  return proof.link ? <Link to={proof.link}>{words}</Link> : <>{words}</>;
}
