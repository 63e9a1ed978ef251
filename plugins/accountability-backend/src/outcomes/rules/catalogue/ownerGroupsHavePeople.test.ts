import { sayOf } from '../../../rules/__testUtils__/sayings';
import {
  anOutcome,
  DANA,
  IDENTITY,
  SAM,
  SECURITY,
  type Told,
} from '../__testUtils__/anOutcome';
import { ownerGroupsHavePeople } from './ownerGroupsHavePeople';

const empty = { standing: 'group-empty' as const };
const certs = {
  ref: 'control:default/certs',
  title: 'Renew certificates',
  spec: { domain: 'cloud' as const, owner: SECURITY, duties: [] },
};

describe('ACC-05', () => {
  it.each<[string, Told, string]>([
    ['every group has people', { controls: [certs] }, 'pass'],
    [
      'nobody is in the group of two seats',
      { parties: { [IDENTITY]: empty } },
      'fail: No active person is in Identity platform (the control system seat) and Identity platform (the identity seat).',
    ],
    [
      'nobody is in the group that owns a control',
      {
        sits: { security: SAM },
        controls: [certs],
        parties: { [SECURITY]: empty },
      },
      'fail: No active person is in Security (the control Renew certificates).',
    ],
    [
      'only people are named',
      { spec: { seats: { 'business-result': DANA } } },
      'not-applicable',
    ],
    [
      'only people are named, but the controls are not known',
      { spec: { seats: { 'business-result': DANA } }, controls: undefined },
      'unknown: the controls that carry it out',
    ],
    [
      'the catalog was not read yet',
      { parties: { [IDENTITY]: empty }, directoryComplete: false },
      'unknown: a complete reading of the catalog',
    ],
  ])('when %s', (_, told, said) => {
    expect(sayOf(ownerGroupsHavePeople, anOutcome(told))).toBe(said);
  });
});
