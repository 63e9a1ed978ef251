import { charterHash, nextCharter } from './Charter';
import { anOutcome, later, NOW } from './__testUtils__/declare';

describe('nextCharter', () => {
  const first = nextCharter(undefined, anOutcome(), NOW)!;

  it('begins with version 1, wherever it is declared', () => {
    expect(first).toMatchObject({
      outcomeRef: 'outcome:default/halve-privilege',
      version: 1,
      at: NOW.toISOString(),
      origin: 'git',
      previousHash: undefined,
    });
    const { content } = nextCharter(
      undefined,
      anOutcome({}, { origin: 'portal', declaredBy: 'user:default/ann' }),
      NOW,
    )!;
    expect(content).toBe(first.content);
  });

  it.each([
    ['nothing differs', anOutcome()],
    ['only the title differs', anOutcome({}, { title: 'Another' })],
    ['it became a draft', anOutcome({ lifecycle: 'draft' })],
    ['a framework was added', anOutcome({ frameworks: ['NHI5'] })],
    [
      'it was withdrawn with another content',
      anOutcome({ statement: 'New' }, { withdrawnAt: NOW.toISOString() }),
    ],
  ])('adds nothing where %s', (_, outcome) => {
    expect(nextCharter(first, outcome, later(1))).toBeUndefined();
  });

  it('continues the chain with who changed it and why', () => {
    const second = nextCharter(
      first,
      anOutcome(
        { riskTolerance: 'One a year' },
        { origin: 'portal', declaredBy: 'user:default/ann', reason: 'Agreed' },
      ),
      later(1),
    )!;
    expect(second).toMatchObject({
      version: 2,
      at: later(1).toISOString(),
      origin: 'portal',
      by: 'user:default/ann',
      reason: 'Agreed',
      previousHash: first.hash,
    });
    expect(second.termsHash).not.toBe(first.termsHash);
  });

  it('keeps the hash of the terms when only another seat changes', () => {
    const seats = { 'business-result': 'user:dana', legal: 'user:lee' };
    const second = nextCharter(first, anOutcome({ seats }), later(1))!;
    expect(second.content).not.toBe(first.content);
    expect(second.termsHash).toBe(first.termsHash);
  });

  it.each(['content', 'at', 'by', 'previousHash', 'termsHash'] as const)(
    'would betray another %s by the hash',
    field => {
      expect(charterHash(first)).toBe(first.hash);
      expect(charterHash({ ...first, [field]: 'forged' })).not.toBe(first.hash);
    },
  );

  it('keeps what a withdrawn outcome said that nobody saw before', () => {
    const withdrawn = anOutcome({}, { withdrawnAt: NOW.toISOString() });
    expect(nextCharter(undefined, withdrawn, NOW)).toMatchObject({
      version: 1,
    });
  });
});
