import type { CharterChange } from 'backstage-plugin-accountability-common';
import { englishText } from '../../testing';
import { changeLines } from './changeLines';
import { fieldName } from './fieldName';

const wording = {
  t: englishText,
  number: (value: number) => `#${value}`,
  days: (at: string) => ({ day: `day ${at}`, ago: '', past: false }),
  name: (ref: string) => ref.slice(ref.lastIndexOf('/') + 1),
};
const json = (value: unknown) => JSON.stringify(value);
const holder = (name: string, more: object = {}) => ({
  holder: `user:default/${name}`,
  coOwner: false,
  ...more,
});
const right = {
  seat: 'control-system',
  verb: 'revoke-credential',
  lever: 'access',
};

it.each<[string, CharterChange, string[], string[]]>([
  [
    'a number',
    { field: 'measure.target', before: '40', after: '31' },
    ['#40'],
    ['#31'],
  ],
  [
    'a day',
    {
      field: 'measure.targetDate',
      before: json('2027-06-30'),
      after: json('2027-03-31'),
    },
    ['day 2027-06-30'],
    ['day 2027-03-31'],
  ],
  [
    'thresholds, and only those that differ',
    {
      field: 'measure.thresholds',
      before: json({ atRisk: 50, breached: 70 }),
      after: json({ atRisk: 55, breached: 70 }),
    },
    ['at risk from #50'],
    ['at risk from #55'],
  ],
  [
    'a stretch of time',
    {
      field: 'measure.breachWindow',
      before: json({ days: 1 }),
      after: json({ weeks: 2, days: 3 }),
    },
    ['1 day'],
    ['2 weeks, 3 days'],
  ],
  [
    'who hears of a breach',
    {
      field: 'escalation',
      before: json([{ after: { days: 3 }, to: 'exception-handling' }]),
      after: json([
        { after: { days: 3 }, to: 'exception-handling' },
        { after: { weeks: 1 }, to: 'business-result' },
      ]),
    },
    [],
    ['after 1 week: Business result'],
  ],
  [
    'how often',
    { field: 'measure.collection', after: json('weekly') },
    [],
    ['Every week'],
  ],
  [
    'who sits in a seat',
    {
      field: 'seats.procurement',
      before: json([holder('dana'), holder('kim')]),
      after: json([
        holder('dana'),
        holder('sam', { coOwner: true, from: '2027-01-01' }),
      ]),
    },
    ['kim'],
    ['sam, co-owner, from day 2027-01-01'],
  ],
  [
    'rights, without those that stayed',
    {
      field: 'decisionRights',
      before: json([right]),
      after: json([
        right,
        { ...right, seat: 'finance', verb: 'allocate-budget', lever: 'budget' },
      ]),
    },
    [],
    ['Finance may allocate budget (budget)'],
  ],
  [
    'how far a right reaches',
    {
      field: 'decisionRights',
      before: json([{ ...right, upTo: 'high', forDays: 90 }]),
      after: json([{ ...right, upTo: 'high', forDays: 30 }]),
    },
    [
      'Control system may revoke credentials (access) up to severity high for at most 90 days',
    ],
    [
      'Control system may revoke credentials (access) up to severity high for at most 30 days',
    ],
  ],
  [
    'the proof of a right',
    {
      field: 'decisionRights',
      before: json([right]),
      after: json([
        {
          ...right,
          proof: { kind: 'policy' },
          verifiedBy: 'user:default/dana',
        },
      ]),
    },
    ['Control system may revoke credentials (access)'],
    ['Control system may revoke credentials (access), proven'],
  ],
  [
    'a scope that is gone',
    { field: 'scope', before: json({ kind: 'Component' }) },
    ['kind is Component'],
    [],
  ],
  [
    'a text',
    {
      field: 'riskTolerance',
      before: json('Ten of them.'),
      after: json('Five.'),
    },
    ['Ten of them.'],
    ['Five.'],
  ],
  [
    'what is not known yet',
    { field: 'somethingNew', after: json({ a: 1 }) },
    [],
    ['{"a":1}'],
  ],
])('words %s', (_, change, before, after) => {
  expect(changeLines(change, wording)).toMatchObject({ before, after });
});

it.each([
  ['measure.targetDate', 'Target date'],
  ['seats.control-system', 'Seat Control system'],
  ['riskTolerance', 'Risk tolerance'],
  ['seats.janitor', 'seats.janitor'],
  ['measure.mood', 'measure.mood'],
  ['somethingNew', 'somethingNew'],
])('calls %s "%s"', (field, name) => {
  expect(fieldName(englishText, field)).toBe(name);
});
