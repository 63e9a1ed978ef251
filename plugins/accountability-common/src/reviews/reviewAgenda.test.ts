import type { ReviewFacts, ReviewOutcomeFacts } from '../api/reviews';
import { reviewAgenda } from './reviewAgenda';

const HALVE = 'outcome:default/halve';
const since = '2026-01-01T09:00:00.000Z';

const outcome: ReviewOutcomeFacts = {
  ref: HALVE,
  title: 'Halve it',
  statement: 'Half of it is left',
  status: 'at-risk',
  charterVersion: 1,
  charterSince: since,
  seats: [],
  wrong: [],
  unknown: 0,
};

const facts = (changed: Partial<ReviewFacts> = {}): ReviewFacts => ({
  subject: HALVE,
  title: 'Halve it',
  cadence: 'quarterly',
  outcomes: [outcome],
  moreOutcomes: 0,
  previous: [],
  ...changed,
});

const seat = (
  changed: Partial<ReviewOutcomeFacts['seats'][number]>,
): ReviewOutcomeFacts['seats'][number] => ({
  seat: 'legal',
  state: 'accepted',
  since,
  power: 'verified',
  ...changed,
});

describe('reviewAgenda', () => {
  it('has how each outcome stands', () => {
    expect(reviewAgenda(facts())).toEqual([
      {
        id: '1',
        topic: 'status',
        outcome: HALVE,
        title: 'Halve it',
        detail: 'at-risk',
      },
    ]);
  });

  it('begins with what was decided last time, except what was kept', () => {
    const decided = (
      what: 'keep' | 'change',
      text: string,
      about?: string,
    ) => ({
      what,
      text,
      about,
    });
    const [first, second, third] = reviewAgenda(
      facts({
        previous: [
          {
            id: '1',
            heldAt: since,
            decisions: [
              decided('keep', 'Go on'),
              decided('change', 'Rotate sooner', HALVE),
              decided('change', 'Ask the vendor', 'outcome:default/gone'),
            ],
          },
        ],
      }),
    );
    expect(first).toMatchObject({ title: 'Rotate sooner', outcome: HALVE });
    expect(second).toMatchObject({ title: 'Ask the vendor' });
    expect(second.outcome).toBeUndefined();
    expect(third.topic).toBe('status');
  });

  it('has what is wrong, and the seats that nobody fills', () => {
    const agenda = reviewAgenda(
      facts({
        outcomes: [
          {
            ...outcome,
            seats: [
              seat({ seat: 'mission' }),
              seat({ seat: 'finance', state: 'vacant' }),
            ],
            wrong: [
              {
                ruleId: 'ACC-01',
                title: 'has no owner',
                severity: 'critical',
                detail: 'nobody holds the seat',
                since,
                remedy: 'Nominate somebody',
              },
            ],
          },
        ],
      }),
    );
    expect(
      agenda.map(({ topic, title, detail }) => [topic, title, detail]),
    ).toEqual([
      ['status', 'Halve it', 'at-risk'],
      ['finding', 'ACC-01 has no owner', 'nobody holds the seat'],
      ['seat', 'finance', 'vacant'],
    ]);
  });

  it('ends where nobody would read on', () => {
    const many = Array.from({ length: 500 }, () => outcome);
    const agenda = reviewAgenda(facts({ outcomes: many }));
    expect(agenda).toHaveLength(200);
    expect(agenda[199].id).toBe('200');
  });
});
