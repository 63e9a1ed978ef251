import type { IdentityRecordInput } from 'backstage-plugin-accountability-common';
import { anInput } from '../__testUtils__/inputs';
import { sayOf } from '../__testUtils__/sayings';
import { crossAccountTrust } from './crossAccountTrust';

const role = (
  traits: IdentityRecordInput['traits'],
  rest: Partial<IdentityRecordInput> = {},
) => anInput({ kind: 'iam-role', traits, ...rest });
const trusts = (target: string) => ({ type: 'trusts' as const, target });

describe('cross-account-trust', () => {
  it.each([
    [
      'tied down',
      role({ crossAccountTrust: true, externalIdRequired: true }),
      'pass',
    ],
    [
      'open to another account',
      role({ crossAccountTrust: true, externalIdRequired: false }),
      'fail: another account may take it over without an ExternalId.',
    ],
    [
      'open to named accounts',
      role(
        { crossAccountTrust: true, externalIdRequired: false },
        {
          edges: [
            trusts('account 2'),
            trusts('account 1'),
            { type: 'federates-to', target: 'x' },
          ],
        },
      ),
      'fail: account 1 and account 2 may take it over without an ExternalId.',
    ],
    [
      'of unknown conditions',
      role({ crossAccountTrust: true }),
      'unknown: whether it demands an ExternalId',
    ],
    ['of unknown trust', role({}), 'unknown: whom it trusts'],
    [
      'trusting nobody outside',
      role({ crossAccountTrust: false }),
      'not-applicable',
    ],
    ['no role', anInput(), 'not-applicable'],
    [
      'disabled',
      role(
        { crossAccountTrust: true, externalIdRequired: false },
        { status: 'deleted' },
      ),
      'not-applicable',
    ],
  ])('%s', (_, input, said) => {
    expect(sayOf(crossAccountTrust, input)).toBe(said);
  });
});
