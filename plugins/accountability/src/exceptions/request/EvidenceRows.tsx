import { Section } from '../../shared';
import { useText } from '../../translation';
import { EvidenceFields } from '../parts/EvidenceFields';
import type { RequestFieldsProps } from './RequestFieldsProps';

/** What shows that it is so. */
export function EvidenceRows({ draft, change, problem }: RequestFieldsProps) {
  const t = useText();
  return (
    <Section title={t('exceptions.request.evidence')}>
      <EvidenceFields
        evidence={draft.evidence}
        problem={problem('evidence')}
        onChange={evidence => change({ evidence })}
      />
    </Section>
  );
}
