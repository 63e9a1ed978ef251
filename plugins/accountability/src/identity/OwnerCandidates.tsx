import { Table } from '@backstage/ui';
import type { IdentityDetail } from 'backstage-plugin-accountability-common';
import { EmptyState, Section } from '../shared';
import { useText } from '../translation';
import { candidateColumns } from './candidateColumns';

/** Everybody whom some signal names, surest first, each to be confirmed. */
export function OwnerCandidates(props: {
  identity: IdentityDetail;
  onDone: () => void;
}) {
  const { identity, onDone } = props;
  const t = useText();
  const candidates = [...identity.candidates]
    .sort((a, b) => b.confidence - a.confidence)
    .map(candidate => ({
      ...candidate,
      id: `${candidate.signal}:${candidate.text}:${candidate.field}`,
    }));
  return (
    <Section title={t('identity.candidates.title')} level={3}>
      {candidates.length === 0 ? (
        <EmptyState title={t('identity.candidates.none')} />
      ) : (
        <Table
          columnConfig={candidateColumns({ t, identity, onDone })}
          data={candidates}
          pagination={{ type: 'none' }}
        />
      )}
    </Section>
  );
}
