import {
  type Escalation,
  obligationKindSchema,
} from 'backstage-plugin-accountability-common';
import { anEscalation, anObligation, englishText as t } from '../testing';
import { obligationsSentence } from './obligationsSentence';
import { obligationText } from './obligationText';

describe('obligationsSentence', () => {
  const sentence = (
    overdue: number,
    due: number,
    more = 0,
    escalated?: { items: Escalation[]; nextCursor?: string },
  ) =>
    obligationsSentence({
      escalated,
      ...{ t, days: 90, number: String, ago: () => 'in 3 days' },
      list: {
        items: [
          ...Array.from({ length: overdue }, () =>
            anObligation({ overdue: true }),
          ),
          ...Array.from({ length: due }, () => anObligation()),
        ],
        ...{ more, overdue },
      },
    });

  it.each([
    [0, 0, 0, 'Nothing waits for you in the next 90 days.'],
    [0, 1, 0, '1 thing waits for you; it is due in 3 days.'],
    [0, 2, 0, '2 things wait for you; the next is due in 3 days.'],
    [1, 0, 0, '1 thing waits for you, and it is overdue.'],
    [2, 0, 0, '2 things wait for you, all of them overdue.'],
    [2, 0, 1, '3 things wait for you, 2 of them overdue.'],
    [
      ...([1, 2, 0] as const),
      '3 things wait for you, 1 of them overdue; the next is due in 3 days.',
    ],
  ])('%i overdue, %i due, %i more', (overdue, due, more, words) => {
    expect(sentence(overdue, due, more)).toBe(words);
  });

  it('begins with what is escalated', () => {
    const one = { items: [anEscalation()] };
    const many = { items: [anEscalation(), anEscalation()], nextCursor: 'x' };
    expect(sentence(0, 1, 0, one)).toBe(
      '1 thing is escalated to you. 1 thing waits for you; it is due in 3 days.',
    );
    expect(sentence(0, 0, 0, many)).toBe(
      'More than 2 things are escalated to you. Nothing else waits for you in the next 90 days.',
    );
    expect(sentence(0, 0, 0, { items: [] })).toBe(
      'Nothing waits for you in the next 90 days.',
    );
  });
});

describe('obligationText', () => {
  it.each(obligationKindSchema.options)('says what to do: %s', kind => {
    expect(obligationText(t, anObligation({ kind, title: 'X' }))).toContain(
      'X',
    );
    expect(t(`obligations.then.${kind}`)).not.toBe('');
    expect(t(`obligations.brief.${kind}`)).not.toBe('');
  });

  it('says in a few words what to do beside the title', () => {
    const because = { holder: 'user:default/a', how: 'own' as const };
    const brief = (one: Parameters<typeof anObligation>[0]) =>
      obligationText(t, anObligation({ because, ...one }), 'brief');
    expect(brief({ kind: 'hold-review' })).toBe('Hold the review');
    expect(brief({ kind: 'accept-seat' })).toBe('Answer for your seat');
    expect(
      brief({ kind: 'accept-seat', because: { ...because, seat: 'legal' } }),
    ).toBe('Answer: Legal');
  });

  it('names the seat that is to be answered', () => {
    const because = { holder: 'user:default/a', how: 'own' as const };
    const accept = { kind: 'accept-seat' as const, title: 'Halve it' };
    expect(
      obligationText(
        t,
        anObligation({ ...accept, because: { ...because, seat: 'legal' } }),
      ),
    ).toBe('Accept or decline the seat Legal of "Halve it"');
    expect(obligationText(t, anObligation({ ...accept, because }))).toBe(
      'Accept or decline your seat of "Halve it"',
    );
  });
});
