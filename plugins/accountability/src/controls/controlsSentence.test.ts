import { aControl, aParty, englishText } from '../testing';
import { controlSentence } from './controlSentence';
import { controlsSentence } from './controlsSentence';

const dana = aParty();
const held = (
  [
    'revoke',
    'rotate',
    'offboard',
    'approve-exceptions',
    'produce-evidence',
  ] as const
).map(duty => ({ duty, holder: dana }));
const whole = aControl({
  owner: dana,
  duties: held,
  outcomes: ['outcome:default/a'],
});
const sentence = (shown: ReturnType<typeof aControl>[], total = shown.length) =>
  controlsSentence({ t: englishText, shown, total, number: String });

describe('the sentence about controls', () => {
  it('counts what they carry out, and says nothing where nothing is missing', () => {
    expect(sentence([whole])).toBe('1 control carries out 1 outcome.');
  });

  it('names the holes of those in force alone', () => {
    const left = aParty({ standing: 'user-left' });
    expect(
      sentence([
        whole,
        aControl({ owner: left, duties: held }),
        aControl({ owner: dana, duties: [{ duty: 'revoke', holder: left }] }),
        aControl({ lifecycle: 'draft' }),
        aControl({ withdrawnAt: '2026-11-01T08:00:00.000Z' }),
      ]),
    ).toBe(
      '5 controls carry out 1 outcome; 1 has no owner, and 1 has duties that nobody holds.',
    );
  });

  it('says how many of all fit', () => {
    expect(sentence([whole], 7)).toBe('1 of 7 controls fits.');
    expect(sentence([], 7)).toBe('0 of 7 controls fit.');
  });
});

describe('the sentence about one control', () => {
  it.each([
    ['whole', whole, 'Somebody holds every duty of it.'],
    [
      'with a hole',
      aControl({ duties: held.slice(1) }),
      'Nobody holds 1 duty of it: Revoke.',
    ],
    [
      'that was withdrawn',
      aControl({ withdrawnAt: '2026-11-01T08:00:00.000Z' }),
      'It is withdrawn. Its history is kept.',
    ],
  ])('%s', (_, control, words) => {
    expect(controlSentence(englishText, control)).toBe(words);
  });
});
