import { decideClosing } from './decideClosing';

const owner = { ruleTitle: 'Somebody answers for it', failing: 2, subjects: 3 };
const keys = { ruleTitle: 'Its keys are renewed', failing: 0, subjects: 3 };

describe('Closing an exception', () => {
  it.each([undefined, 'rule-met'] as const)(
    'takes for %s that nothing fails any more, and says what does',
    ground => {
      const close = () =>
        decideClosing({ ground, evidence: 'https://ci/1' }, [owner, keys]);
      expect(close).toThrow(
        /still fails: Somebody answers for it \(2 of 3\)\. Mend that first/,
      );
      expect(close).not.toThrow(/keys/);
    },
  );

  it('takes proof that the rule is met, and keeps it', () => {
    expect(() => decideClosing({ ground: 'rule-met' }, [keys])).toThrow(
      /proves/,
    );
    expect(decideClosing({ evidence: 'https://ci/1' }, [keys])).toEqual({
      ...{ ground: 'rule-met', evidence: 'https://ci/1' },
    });
  });

  it('is possible for another reason while it fails, without proof', () => {
    expect(decideClosing({ ground: 'other' }, [owner])).toEqual({
      ...{ ground: 'other', evidence: undefined },
    });
  });
});
