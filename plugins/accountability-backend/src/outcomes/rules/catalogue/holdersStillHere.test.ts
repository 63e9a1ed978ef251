import { sayOf } from '../../../rules/__testUtils__/sayings';
import {
  anOutcome,
  DANA,
  dayAgo,
  IVO,
  SHOP,
  type Told,
} from '../__testUtils__/anOutcome';
import { holdersStillHere } from './holdersStillHere';

const left = { standing: 'user-left' as const };
const keys = {
  ref: 'control:default/keys',
  title: 'Rotate keys',
  spec: {
    domain: 'identity' as const,
    duties: [{ duty: 'offboard' as const, holder: IVO }],
  },
};

describe('ACC-06', () => {
  it.each<[string, Told, string]>([
    ['everybody is here', { controls: [keys] }, 'pass'],
    [
      'the holder of a seat left',
      { parties: { [DANA]: left } },
      'fail: Still named, though no longer here: Dana Fox (the business result seat).',
    ],
    [
      'whoever has a duty left',
      { controls: [keys], parties: { [IVO]: left } },
      'fail: Still named, though no longer here: Ivo Pace (the duty to offboard of Rotate keys).',
    ],
    [
      'the holder left, and their time is over',
      {
        parties: { [IVO]: left },
        sits: { endpoint: { holder: IVO, until: dayAgo(1) } },
      },
      'pass',
    ],
    [
      'the catalog was not read yet',
      { parties: { [DANA]: left }, directoryComplete: false },
      'unknown: a complete reading of the catalog',
    ],
    [
      'the controls are not known',
      { controls: undefined },
      'unknown: the controls that carry it out',
    ],
    [
      'no person is named',
      { spec: { seats: { mission: SHOP } } },
      'not-applicable',
    ],
  ])('when %s', (_, told, said) => {
    expect(sayOf(holdersStillHere, anOutcome(told))).toBe(said);
  });
});
