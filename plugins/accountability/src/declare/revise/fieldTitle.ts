import { SEATS, type Seat } from 'backstage-plugin-accountability-common';
import type { Text } from '../../translation';

const FIELDS = [
  'title',
  'description',
  'lifecycle',
  'statement',
  'model',
  'failureModes',
  'owningProcess',
  'riskTolerance',
  'review',
  'consequence',
  'revisitOn',
  'scope',
  'frameworks',
  'decisionRights',
  'commitments',
  'id',
  'unit',
  'direction',
  'baseline',
  'target',
  'targetDate',
  'thresholds',
  'breachWindow',
  'collection',
  'intent',
  'domain',
  'owner',
  'process',
  'outcomes',
  'duties',
  'evidence',
] as const;

/** What people call the field at a path. */
export function fieldTitle(t: Text, path: string): string {
  const last = path.slice(path.lastIndexOf('.') + 1);
  if (path.startsWith('spec.seats.') && SEATS.includes(last as Seat)) {
    return t(`shared.seat.${last as Seat}`);
  }
  const field = FIELDS.find(one => one === last);
  return field ? t(`declare.field.${field}`) : path;
}
