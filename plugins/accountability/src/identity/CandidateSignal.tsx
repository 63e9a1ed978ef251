import type { OwnerCandidate } from 'backstage-plugin-accountability-common';
import { useSecondaryText } from '../shared';
import { useText } from '../translation';

/** How we know of a candidate, and where exactly that was read. */
export function CandidateSignal({ candidate }: { candidate: OwnerCandidate }) {
  const t = useText();
  const secondary = useSecondaryText();
  return (
    <>
      {t(`shared.signal.${candidate.signal}`)}
      <div className={secondary.text}>{candidate.field}</div>
    </>
  );
}
