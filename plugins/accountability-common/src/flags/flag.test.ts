import { decideFlag } from './flag';

describe('decideFlag', () => {
  it.each`
    identities | ownerless | excepted | missing  | flag
    ${0}       | ${0}      | ${0}     | ${false} | ${null}
    ${2}       | ${0}      | ${0}     | ${false} | ${'false'}
    ${2}       | ${1}      | ${0}     | ${false} | ${'true'}
    ${2}       | ${1}      | ${1}     | ${true}  | ${'true'}
    ${2}       | ${0}      | ${1}     | ${false} | ${'excepted'}
    ${2}       | ${0}      | ${1}     | ${true}  | ${'unknown'}
    ${2}       | ${0}      | ${0}     | ${true}  | ${'unknown'}
    ${0}       | ${0}      | ${0}     | ${true}  | ${'unknown'}
  `(
    '$identities identities, $ownerless ownerless, $excepted excepted, source missing: $missing → $flag',
    ({ identities, ownerless, excepted, missing, flag }) => {
      expect(
        decideFlag({
          identities,
          ownerless,
          excepted,
          sourceNeverCompleted: missing,
        }),
      ).toBe(flag);
    },
  );
});
