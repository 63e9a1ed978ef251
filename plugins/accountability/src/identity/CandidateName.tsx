import type { OwnerCandidate } from 'backstage-plugin-accountability-common';
import { isEntityRef, Party, useSecondaryText } from '../shared';
import { useText } from '../translation';

/** Who a candidate is, and why they could not be it. */
export function CandidateName({ candidate }: { candidate: OwnerCandidate }) {
  const t = useText();
  const secondary = useSecondaryText();
  return (
    <>
      {candidate.ref && isEntityRef(candidate.ref) ? (
        <Party entityRef={candidate.ref} />
      ) : (
        candidate.text
      )}
      {candidate.standing !== 'active' && (
        <div className={secondary.text}>
          {t(`identity.candidates.standing.${candidate.standing}`)}
        </div>
      )}
    </>
  );
}
