import { anActiveException, anException, NOW } from '../../testing';
import { beginOf, termScale } from './termScale';

describe('termScale', () => {
  it('reaches from the first that was asked for to the last that ends', () => {
    const scale = termScale(
      [anActiveException(), anException({ expiresAt: '2027-02-01T00:00:00Z' })],
      NOW,
    );
    expect(scale).toEqual({
      start: Date.parse('2026-11-20T09:00:00.000Z'),
      end: Date.parse('2027-02-01T00:00:00Z'),
    });
  });

  it('has a place for a draft, and for today', () => {
    const draft = anException({ state: 'draft', requestedAt: undefined });
    expect(beginOf(draft, NOW)).toBe(NOW.getTime());
    expect(termScale([], NOW).start).toBe(NOW.getTime());
  });
});
