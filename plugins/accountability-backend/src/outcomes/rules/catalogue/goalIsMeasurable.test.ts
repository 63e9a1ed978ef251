import { sayOf } from '../../../rules/__testUtils__/sayings';
import { anOutcome, type Told } from '../__testUtils__/anOutcome';
import { goalIsMeasurable } from './goalIsMeasurable';

const measurement = anOutcome().measurement!;

describe('OUT-01', () => {
  it.each<[string, Told, string]>([
    ['it has everything', {}, 'pass'],
    [
      'it has no target',
      { goal: { target: undefined } },
      'fail: It is active without a target.',
    ],
    [
      'it has no threshold of breach',
      { goal: { thresholds: { atRisk: 60 } } },
      'fail: It is active without a threshold from which it is breached.',
    ],
    [
      'it has nothing',
      {
        goal: {
          target: undefined,
          targetDate: undefined,
          thresholds: undefined,
          collection: undefined,
        },
      },
      'fail: It is active without a target, a target date, a threshold from which it is breached and a frequency of measuring.',
    ],
    [
      'its target is nought',
      { goal: { target: 0, thresholds: { breached: 0 } } },
      'pass',
    ],
    [
      'nobody measures it',
      { measurement: { ...measurement, known: false } },
      'unknown: who measures standing-privilege',
    ],
    [
      'samples are not known',
      { measurement: undefined },
      'unknown: samples of its measure',
    ],
    [
      'it has no date, and samples are not known',
      { goal: { targetDate: undefined }, measurement: undefined },
      'fail: It is active without a target date.',
    ],
    [
      'it is a draft',
      { spec: { lifecycle: 'draft' }, goal: { target: undefined } },
      'not-applicable',
    ],
  ])('when %s', (_, told, said) => {
    expect(sayOf(goalIsMeasurable, anOutcome(told))).toBe(said);
  });
});
