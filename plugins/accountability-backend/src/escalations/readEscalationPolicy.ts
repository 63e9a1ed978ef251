import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { IANAZone } from 'luxon';
import { rungSchema } from 'backstage-plugin-accountability-common';
import { z } from 'zod';
import { DEFAULT_CALENDAR, type WorkCalendar } from '../time';
import type { EscalationPolicy, LadderStep } from './EscalationPolicy';

const KEY = 'accountability.escalation';
const WEEKDAYS = [
  ...['monday', 'tuesday', 'wednesday', 'thursday'],
  ...['friday', 'saturday', 'sunday'],
] as const;

const groupRef = z
  .string()
  .transform(ref => ref.toLowerCase())
  .refine(ref => /^group:[^\s:/]+\/[^\s/]+$/.test(ref), {
    message: 'write a full ref such as group:default/risk-committee',
  });
const stepSchema = z.strictObject({
  afterWorkingDays: z.number().int().min(1).max(365),
  to: rungSchema,
});
const ladderSchema = z
  .array(stepSchema)
  .max(10)
  .refine(
    steps =>
      steps.every(
        ({ afterWorkingDays }, at) =>
          at === 0 || afterWorkingDays > steps[at - 1].afterWorkingDays,
      ),
    { message: 'write the steps in order, each later than the one before' },
  );
const calendarSchema = z.strictObject({
  timeZone: z
    .string()
    .refine(zone => IANAZone.isValidZone(zone), {
      message: 'write an IANA name such as Europe/Berlin',
    })
    .default(DEFAULT_CALENDAR.timeZone),
  workingDays: z
    .array(z.enum(WEEKDAYS))
    .min(1)
    .default(['monday', 'tuesday', 'wednesday', 'thursday', 'friday']),
  holidays: z
    .array(z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'write YYYY-MM-DD'))
    .max(1_000)
    .default([]),
});
const policySchema = z.strictObject({
  reminderDays: z
    .array(z.number().int().min(1).max(365))
    .max(10)
    .default([30, 7, 1]),
  ladder: ladderSchema.default([
    { afterWorkingDays: 3, to: 'exception-handling' },
    { afterWorkingDays: 7, to: 'business-result' },
    { afterWorkingDays: 14, to: 'forum' },
  ]),
  criticalLadder: ladderSchema.default([
    { afterWorkingDays: 1, to: 'exception-handling' },
    { afterWorkingDays: 2, to: 'business-result' },
    { afterWorkingDays: 4, to: 'forum' },
  ]),
  forum: groupRef.optional(),
  digestHour: z.number().int().min(0).max(23).default(8),
  keepMessagesDays: z.number().int().min(30).max(36_500).default(400),
  calendar: calendarSchema.prefault({}),
  calendars: z
    .array(
      calendarSchema.extend({
        name: z.string().min(1).max(100),
        groups: z.array(groupRef).min(1),
      }),
    )
    .max(200)
    .default([]),
});

/**
 * Reads `accountability.escalation`.
 *
 * @throws InputError naming the key and what it accepts.
 */
export function readEscalationPolicy(config: Config): EscalationPolicy {
  const read = policySchema.safeParse(config.getOptional(KEY) ?? {});
  if (!read.success) {
    throw new InputError(
      read.error.issues
        .map(issue => `${[KEY, ...issue.path].join('.')}: ${issue.message}`)
        .join('; '),
    );
  }
  const { calendar, calendars, ladder, criticalLadder, ...policy } = read.data;
  return {
    ...policy,
    ladder: ladder as LadderStep[],
    criticalLadder: criticalLadder as LadderStep[],
    reminderDays: [...new Set(policy.reminderDays)].sort((a, b) => b - a),
    calendar: toCalendar(calendar),
    calendars: calendars.map(({ name, groups, ...of }) => ({
      ...toCalendar(of),
      ...{ name, groups },
    })),
  };
}

function toCalendar(read: z.infer<typeof calendarSchema>): WorkCalendar {
  return {
    timeZone: read.timeZone,
    workingDays: read.workingDays.map(day => WEEKDAYS.indexOf(day) + 1),
    holidays: new Set(read.holidays),
  };
}
