import { dutySchema } from 'backstage-plugin-accountability-common';
import { aControl, aParty, englishText } from '../testing';
import { controlSentence } from './controlSentence';
import { controlsSentence } from './controlsSentence';

const dana = aParty();
const left = aParty({ standing: 'user-left' });
const held = dutySchema.options.map(duty => ({ duty, holder: dana }));
const A = ['outcome:default/a'];
const whole = aControl({ owner: dana, duties: held, outcomes: A });
const sentence = (
  shown: ReturnType<typeof aControl>[],
  all: ReturnType<typeof aControl>[] = shown,
) => controlsSentence({ t: englishText, shown, all, number: String });

describe('the sentence about controls', () => {
  it('counts what they carry out, and says nothing where nothing is missing', () => {
    expect(sentence([whole])).toBe('1 control carries out 1 outcome.');
  });

  it('finds no hole where controls of one outcome hold the duties together', () => {
    const half = (from: number, to?: number) =>
      aControl({ owner: dana, duties: held.slice(from, to), outcomes: A });
    expect(sentence([half(0, 2), half(2)])).toBe(
      '2 controls carry out 1 outcome.',
    );
    expect(sentence([half(0, 2)], [half(0, 2), half(2)])).toBe(
      '1 of 2 controls fits.',
    );
  });

  it('names the holes of those in force alone', () => {
    expect(
      sentence([
        whole,
        aControl({ owner: left, duties: held }),
        aControl({
          owner: dana,
          duties: held.map(one => ({ ...one, holder: left })),
          outcomes: ['outcome:default/b'],
        }),
        aControl({ lifecycle: 'draft' }),
        aControl({ withdrawnAt: '2026-11-01T08:00:00.000Z' }),
      ]),
    ).toBe(
      '5 controls carry out 2 outcomes; 1 has no owner, and 1 outcome has duties that nobody holds.',
    );
  });

  it('says how many of all fit', () => {
    expect(sentence([], [whole, whole])).toBe('0 of 2 controls fit.');
  });
});

describe('the sentence about one control', () => {
  it.each([
    ['whole', whole, 'Somebody holds every duty of it.'],
    [
      'for a part of the duties',
      aControl({ duties: held.slice(1) }),
      'It names who does 4 of 5 duties.',
    ],
    [
      'whose holder has left',
      aControl({ duties: [{ duty: 'revoke', holder: left }] }),
      'It counts on who is no longer there: Dana Fox (Revoke).',
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
