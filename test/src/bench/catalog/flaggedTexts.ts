import {
  ANNOTATION_REASONS,
  LABEL_FLAGGED,
  type EntityFlag,
} from 'backstage-plugin-accountability-common';

const REASONS: EntityFlag['reasons'] = ['no-owner', 'only-inferred'];

/** A flag as our backend answers it. */
export function flagOf(entityRef: string, revision: number): EntityFlag {
  return {
    entityRef,
    flag: 'true',
    reasons: REASONS,
    identities: 3,
    ownerless: 2,
    identityRefs: [],
    outcomes: [],
    revision,
  };
}

/** The same flag as somebody would write it in YAML. */
export const flaggedTexts = {
  labels: { [LABEL_FLAGGED]: 'true' },
  annotations: { [ANNOTATION_REASONS]: REASONS.join(',') },
};
