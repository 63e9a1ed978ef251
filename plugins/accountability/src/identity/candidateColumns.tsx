import { Cell, type ColumnConfig } from '@backstage/ui';
import type {
  IdentityDetail,
  OwnerCandidate,
} from 'backstage-plugin-accountability-common';
import type { Text } from '../translation';
import { CandidateConfirm } from './CandidateConfirm';
import { CandidateName } from './CandidateName';
import { CandidateSignal } from './CandidateSignal';
import { Confidence } from './Confidence';

/** Columns of the candidates: who, how we know, how sure, and the way to confirm. */
export function candidateColumns(options: {
  t: Text;
  identity: IdentityDetail;
  onDone: () => void;
}): ColumnConfig<OwnerCandidate & { id: string }>[] {
  const { t, identity, onDone } = options;
  return [
    {
      id: 'who',
      label: t('identity.candidates.who'),
      isRowHeader: true,
      cell: candidate => (
        <Cell>
          <CandidateName candidate={candidate} />
        </Cell>
      ),
    },
    {
      id: 'signal',
      label: t('identity.candidates.signal'),
      cell: candidate => (
        <Cell>
          <CandidateSignal candidate={candidate} />
        </Cell>
      ),
    },
    {
      id: 'confidence',
      label: t('identity.candidates.confidence'),
      cell: candidate => (
        <Cell>
          <Confidence of={candidate.confidence} />
        </Cell>
      ),
    },
    {
      id: 'confirm',
      label: t('identity.candidates.confirm'),
      cell: candidate => (
        <Cell>
          <CandidateConfirm
            candidate={candidate}
            identity={identity}
            onDone={onDone}
          />
        </Cell>
      ),
    },
  ];
}
