import { timeText } from './useTimeText';

const texts = {
  t: ((key: string, { count }: { count?: number } = {}) =>
    [key.split('.').at(-1), count]
      .filter(part => part !== undefined)
      .join(' ')) as never,
  number: String,
};

describe('timeText', () => {
  it.each([
    [0, 'short'],
    [0.4 / 60, 'short'],
    [1 / 60, 'minutes 1'],
    [0.75, 'minutes 45'],
    [1.99, 'minutes 119'],
    [2, 'hours 2'],
    [47.6, 'hours 48'],
    [48, 'days 2'],
    [100, 'days 4'],
  ])('%d hours: %s', (hours, expected) => {
    expect(timeText(hours, texts)).toBe(expected);
  });
});
