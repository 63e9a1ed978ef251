import type {
  Commitment,
  DecisionRight,
  EscalationStep,
  SeatHolder,
  Stretch,
} from 'backstage-plugin-accountability-common';
import type { Text } from '../../translation';
import type { DayWords } from '../useDays';
import { enforcedText } from './enforcedText';
import { scopeText } from './scopeText';

/** What values are worded with. */
export interface Wording {
  t: Text;
  number: (value: number) => string;
  days: (at: string) => DayWords;
  /** What people call a user or a group. */
  name: (ref: string) => string;
}

/**
 * The value of a field of a charter in words, one line for each part, so that two
 * versions can be compared by their lines. What we do not know stays as it was written.
 */
export function valueLines(
  field: string,
  json: string | undefined,
  wording: Wording,
): string[] {
  if (json === undefined) return [];
  const { t, number, days } = wording;
  const value = JSON.parse(json);
  if (field.startsWith('seats.')) {
    return (value as SeatHolder[]).map(holder => holderLine(holder, wording));
  }
  switch (field) {
    case 'measure.targetDate':
    case 'revisitOn':
      return [days(value).day];
    case 'measure.direction':
      return [t(`shared.direction.${value as 'decrease'}`)];
    case 'measure.collection':
      return [t(`shared.cadence.${value as 'daily'}`)];
    case 'measure.breachWindow':
      return [stretchText(t, value)];
    case 'measure.thresholds':
      return Object.entries(value as Record<string, number>).map(
        ([name, line]) =>
          t(`outcomes.charter.${name as 'atRisk'}`, { value: number(line) }),
      );
    case 'model':
      return [t(`shared.model.${value as 'centralised'}`)];
    case 'review':
      return [t(`shared.cadence.${value.cadence as 'daily'}`)];
    case 'failureModes':
      return (value as Array<'rotation'>).map(mode =>
        t(`shared.failureMode.${mode}`),
      );
    case 'owningProcess':
      return [value.name];
    case 'decisionRights':
      return (value as DecisionRight[]).map(right => rightLine(t, right));
    case 'commitments':
      return (value as Commitment[]).map(({ what }) => what);
    case 'escalation':
      return (value as EscalationStep[]).map(step => stepText(t, step));
    case 'whileBreached':
      return [enforcedText(t, value) ?? json];
    case 'scope':
      return [scopeText(t, value)];
    default:
      return typeof value === 'number'
        ? [number(value)]
        : [typeof value === 'string' ? value : json];
  }
}

function holderLine(seat: SeatHolder, { t, days, name }: Wording): string {
  return [
    name(seat.holder),
    seat.coOwner && t('outcomes.charter.coOwner'),
    seat.from && t('outcomes.charter.from', { day: days(seat.from).day }),
    seat.until && t('outcomes.charter.until', { day: days(seat.until).day }),
  ]
    .filter(Boolean)
    .join(', ');
}

function rightLine(t: Text, right: DecisionRight): string {
  const words = t('outcomes.charter.right', {
    seat: t(`shared.seat.${right.seat}`),
    verb: t(`shared.verb.${right.verb}`),
    lever: t(`shared.lever.${right.lever}`).toLocaleLowerCase(),
  });
  const { upTo, forDays } = right;
  const reach = [
    upTo &&
      t('outcomes.right.upTo', {
        severity: t(`shared.severity.${upTo}`).toLocaleLowerCase(),
      }),
    forDays && t('outcomes.right.forDays', { count: forDays }),
  ].filter(Boolean);
  const whole = [words, ...reach].join(' ');
  return right.proof && right.verifiedBy
    ? t('outcomes.charter.rightProven', { right: whole })
    : whole;
}

/** Who hears of a breach, and when: `after 3 days: Exception handling`. */
export function stepText(t: Text, { after, to }: EscalationStep): string {
  return t('outcomes.charter.step', {
    after: stretchText(t, after),
    seat: t(`shared.seat.${to}`),
  });
}

/** A stretch of time: `2 weeks, 3 days`. */
export function stretchText(t: Text, stretch: Stretch): string {
  return (['years', 'months', 'weeks', 'days', 'hours'] as const)
    .filter(unit => stretch[unit] !== undefined)
    .map(unit =>
      t(`outcomes.charter.stretch.${unit}`, { count: stretch[unit]! }),
    )
    .join(', ');
}
