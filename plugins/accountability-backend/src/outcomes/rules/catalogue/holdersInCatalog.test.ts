import { sayOf } from '../../../rules/__testUtils__/sayings';
import {
  anOutcome,
  DANA,
  IDENTITY,
  IVO,
  LEGAL,
  type Told,
} from '../__testUtils__/anOutcome';
import { holdersInCatalog } from './holdersInCatalog';

const strange = (...refs: string[]): Told['parties'] =>
  Object.fromEntries(refs.map(ref => [ref, { standing: 'not-in-catalog' }]));
const keys = {
  ref: 'control:default/keys',
  title: 'Rotate keys',
  spec: {
    domain: 'identity' as const,
    owner: IVO,
    duties: [{ duty: 'approve-exceptions' as const, holder: IDENTITY }],
  },
};

describe('ACC-03', () => {
  it.each<[string, Told, string]>([
    ['the catalog knows everybody', { controls: [keys] }, 'pass'],
    [
      'it does not know the holder of a seat',
      { parties: strange(DANA, LEGAL) },
      'fail: The catalog does not know Dana Fox (the business result seat) and Legal (the legal seat).',
    ],
    [
      'it does not know the owner of a control',
      { controls: [keys], parties: strange(IVO) },
      'fail: The catalog does not know Ivo Pace (the control Rotate keys).',
    ],
    [
      'it does not know who has a duty, and who sits in two seats',
      { controls: [keys], parties: strange(IDENTITY) },
      'fail: The catalog does not know Identity platform (the control system seat), Identity platform (the duty to approve exceptions of Rotate keys) and Identity platform (the identity seat).',
    ],
    [
      'somebody left',
      { parties: { [DANA]: { standing: 'user-left' } } },
      'pass',
    ],
    [
      'the catalog was not read yet, whatever it seemed to say',
      { parties: strange(DANA), directoryComplete: false },
      'unknown: a complete reading of the catalog',
    ],
    [
      'nobody can tell who one is',
      { parties: { [DANA]: undefined } },
      `unknown: who ${DANA} is`,
    ],
    [
      'the controls are not known',
      { controls: undefined },
      'unknown: the controls that carry it out',
    ],
    [
      'the controls are not known, but a holder is strange',
      { controls: undefined, parties: strange(DANA) },
      'fail: The catalog does not know Dana Fox (the business result seat).',
    ],
    ['nobody is named', { spec: { seats: {} } }, 'not-applicable'],
  ])('when %s', (_, told, said) => {
    expect(sayOf(holdersInCatalog, anOutcome(told))).toBe(said);
  });
});
