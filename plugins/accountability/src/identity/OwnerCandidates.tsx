import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import type { IdentityDetail } from 'backstage-plugin-accountability-common';
import { EmptyState, Section } from '../shared';
import { useText } from '../translation';
import { CandidateRow } from './CandidateRow';

/** Everybody whom some signal names, surest first, each to be confirmed. */
export function OwnerCandidates(props: {
  identity: IdentityDetail;
  onDone: () => void;
}) {
  const { identity, onDone } = props;
  const t = useText();
  const candidates = [...identity.candidates].sort(
    (a, b) => b.confidence - a.confidence,
  );
  return (
    <Section title={t('identity.candidates.title')} level={3}>
      {candidates.length === 0 ? (
        <EmptyState title={t('identity.candidates.none')} />
      ) : (
        <TableContainer>
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{t('identity.candidates.who')}</TableCell>
                <TableCell>{t('identity.candidates.signal')}</TableCell>
                <TableCell>{t('identity.candidates.confidence')}</TableCell>
                <TableCell>{t('identity.candidates.confirm')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {candidates.map(candidate => (
                <CandidateRow
                  key={`${candidate.signal}:${candidate.text}:${candidate.field}`}
                  candidate={candidate}
                  identity={identity}
                  onDone={onDone}
                />
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
    </Section>
  );
}
