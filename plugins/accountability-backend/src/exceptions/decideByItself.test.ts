import { aContent, anException, NOW } from './__testUtils__/anException';
import { decideActivation, decideExpiry } from './decideByItself';

describe('Coming into effect', () => {
  it('waits for its beginning, and is reviewed by cadence unless it ends before', () => {
    const content = aContent('medium', {
      effectiveFrom: '2026-12-01T00:00:00Z',
      expiresAt: '2027-04-01T00:00:00Z',
    });
    const approved = anException('approved', { content });
    expect(decideActivation(approved, NOW)).toBeUndefined();
    const begins = new Date('2026-12-01T00:00:00Z');
    expect(decideActivation(approved, begins)?.after).toMatchObject({
      ...{ state: 'active', effectiveFrom: begins.toISOString() },
      nextReviewAt: '2027-03-01T00:00:00.000Z',
    });
    const short = anException('approved');
    expect(decideActivation(short, NOW)?.after.nextReviewAt).toBeUndefined();
  });
});

describe('Ending', () => {
  const active = anException('active');

  it('comes by itself at the very moment, and is dated by it however late it is noticed', () => {
    const at = new Date(active.content.terms.expiresAt);
    expect(decideExpiry(active, new Date(at.getTime() - 1))).toBeUndefined();
    const late = new Date(at.getTime() + 86_400_000);
    expect(decideExpiry(active, at)?.after.state).toBe('expired');
    expect(decideExpiry(active, late)?.after.endedAt).toBe(at.toISOString());
  });
});
