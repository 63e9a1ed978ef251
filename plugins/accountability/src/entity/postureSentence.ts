import type { EntityPosture } from 'backstage-plugin-accountability-common';
import type { Text } from '../translation';
import { isRollUp } from './isRollUp';

/** The first sentence about an entity: flagged or not, in numbers. */
export function postureSentence(t: Text, posture: EntityPosture): string {
  const { counts, flag } = posture;
  switch (flag) {
    case 'true':
      return isRollUp(posture.entityRef)
        ? t('entity.sentence.flaggedBelow', {
            count: counts.entities,
            flagged: String(counts.flaggedEntities),
          })
        : t('entity.sentence.flagged', {
            count: counts.identities,
            ownerless: String(counts.ownerless),
          });
    case 'excepted':
      return t('entity.sentence.excepted', { count: counts.excepted });
    case 'unknown':
      return t('entity.sentence.unknown');
    case 'false':
      return t('entity.sentence.clean', { count: counts.identities });
    default:
      return t('entity.sentence.none');
  }
}
