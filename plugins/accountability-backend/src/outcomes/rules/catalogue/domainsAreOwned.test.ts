import type { ControlDomain } from 'backstage-plugin-accountability-common';
import { sayOf } from '../../../rules/__testUtils__/sayings';
import {
  anOutcome,
  dayAgo,
  IDENTITY,
  IVO,
  SECURITY,
  type Told,
} from '../__testUtils__/anOutcome';
import { domainsAreOwned } from './domainsAreOwned';

const control = (domain: ControlDomain, owner?: string) => ({
  ref: `control:default/${domain}`,
  title: domain,
  spec: { domain, owner, duties: [] },
});
const none: Told['sits'] = { identity: [] };

describe('ACC-15', () => {
  it.each<[string, Told, string]>([
    ['the seat of the only domain is filled', {}, 'pass'],
    [
      'the seat is filled, and a control has no owner',
      { controls: [control('identity')] },
      'pass',
    ],
    [
      'no seat is filled, and every control has an owner',
      {
        sits: none,
        controls: [control('cloud', IVO), control('cloud', IDENTITY)],
      },
      'pass',
    ],
    [
      'one control of a domain has no owner',
      { controls: [control('cloud', IVO), control('cloud')] },
      'fail: Nobody owns execution in the control domain cloud.',
    ],
    [
      'the time of the holder is over',
      { sits: { endpoint: { holder: SECURITY, until: dayAgo(1) } } },
      'fail: Nobody owns execution in the control domain endpoint.',
    ],
    [
      'several domains have no owner',
      { controls: [control('endpoint'), control('application')] },
      'fail: Nobody owns execution in the control domain application and endpoint.',
    ],
    [
      'there is neither seat nor control',
      { sits: none },
      'fail: No control carries it out, and nobody owns execution in any control domain.',
    ],
    [
      'the controls are not known',
      { controls: undefined },
      'unknown: the controls that carry it out',
    ],
    [
      'the catalog was not read yet',
      { directoryComplete: false },
      'unknown: a complete reading of the catalog',
    ],
    ['it is a draft', { spec: { lifecycle: 'draft' } }, 'not-applicable'],
  ])('when %s', (_, told, said) => {
    expect(sayOf(domainsAreOwned, anOutcome(told))).toBe(said);
  });

  it('can ask for every domain', () => {
    const ask = (told: Told) =>
      sayOf(domainsAreOwned, anOutcome(told), { everyDomain: true });

    expect(ask({})).toBe(
      'fail: Nobody owns execution in the control domain application, cloud and endpoint.',
    );
    expect(ask({ sits: { application: IVO, cloud: IVO, endpoint: IVO } })).toBe(
      'pass',
    );
    expect(ask({ controls: undefined })).toBe(
      'unknown: the controls that carry it out',
    );
  });
});
