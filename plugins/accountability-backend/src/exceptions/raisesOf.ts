import {
  ANNOTATION_CRITICALITY,
  ANNOTATION_DATA_CLASS,
  type SeverityRaise,
} from 'backstage-plugin-accountability-common';
import type { DirectoryEntity } from '../directory';

/** What raises the severity of an exception, in lower case. */
const RAISING = {
  criticality: ['critical', 'high'],
  dataClass: ['restricted', 'confidential'],
};

const MOST_RAISES = 20;

/** Which of the entities around its subjects make an exception worse than its rules. */
export function raisesOf(
  entities: Iterable<
    Pick<DirectoryEntity, 'ref' | 'criticality' | 'dataClass'>
  >,
): SeverityRaise[] {
  const raises = [...entities].flatMap(
    ({ ref, criticality = '', dataClass = '' }): SeverityRaise[] => [
      ...(RAISING.criticality.includes(criticality)
        ? [
            {
              entityRef: ref,
              annotation: ANNOTATION_CRITICALITY,
              value: criticality,
            },
          ]
        : []),
      ...(RAISING.dataClass.includes(dataClass)
        ? [
            {
              entityRef: ref,
              annotation: ANNOTATION_DATA_CLASS,
              value: dataClass,
            },
          ]
        : []),
    ],
  );
  return raises
    .sort((a, b) => (a.entityRef < b.entityRef ? -1 : 1))
    .slice(0, MOST_RAISES);
}
