import { aMessage } from '../testUtils';
import { itemInWords } from './itemInWords';
import { oneLine } from './oneLine';
import { webAddress } from './webAddress';

describe('oneLine', () => {
  it.each([
    ['keeps what is one line', 'a <b> & c', undefined, 'a <b> & c'],
    ['joins lines', 'a\r\nBcc: b\u2028c\0', undefined, 'a Bcc: b c'],
    ['does not turn around', 'a\u202egnp.exe', undefined, 'a gnp.exe'],
    ['leaves emoji whole', '🧑‍🚀🧑‍🚀', undefined, '🧑‍🚀🧑‍🚀'],
    ['cuts off', 'abcdef', 4, 'abc…'],
    ['counts characters', '🔑🔑🔑', 3, '🔑🔑🔑'],
    ['cuts between characters', '🔑🔑🔑', 2, '🔑…'],
  ])('%s', (_, text, most, line) => {
    expect(oneLine(text, most)).toBe(line);
  });
});

describe('webAddress', () => {
  it.each([
    ['https://portal.example.com/a?b#c', 'https://portal.example.com/a?b#c'],
    ['http://localhost:3000', 'http://localhost:3000/'],
    // eslint-disable-next-line no-script-url -- What must not become a link.
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['/accountability', undefined],
    [undefined, undefined],
  ])('of %s is %s', (url, address) => {
    expect(webAddress(url)).toBe(address);
  });
});

describe('itemInWords', () => {
  it('says what, when, why and what comes next', () => {
    const [item] = aMessage().items;
    expect(
      itemInWords({
        ...item,
        text: 'Decide about the exception.',
        title: 'Old key\r\nof beacon',
        step: 'breach',
        severity: 'high',
        dueAt: '2026-11-30T00:05:00.000Z',
        because: 'You hold the seat.',
        next: 'On 7 Dec to the forum.',
      }),
    ).toEqual({
      what: 'Decide about the exception: Old key of beacon',
      when: 'Deadline passed · high · due 30 Nov 2026, 00:05 UTC',
      why: 'You hold the seat.',
      next: 'On 7 Dec to the forum.',
    });
  });

  it.each([
    [
      'who said why',
      { by: 'Hugo\nPark', reason: 'Too\nlong' },
      'Hugo Park: Too long',
    ],
    ['who it was', { by: 'Hugo Park' }, 'By Hugo Park'],
    ['why', { reason: 'Too long' }, 'Too long'],
    ['neither', {}, undefined],
  ])('says of a decision %s', (_, known, said) => {
    const [item] = aMessage({
      items: [
        {
          ...{ kind: 'exception-decided', step: 'decision', dueAt: undefined },
          text: 'What you asked for was rejected',
          decision: { event: 'reject', at: '2026-11-30T00:05:00Z', ...known },
          next: undefined,
        },
      ],
    }).items;
    expect(itemInWords(item)).toMatchObject({
      what: 'What you asked for was rejected: Old key of beacon',
      when: 'Decision · high · 30 Nov 2026, 00:05 UTC',
    });
    expect(itemInWords(item).said).toBe(said);
  });

  it('says nothing about what comes next where nothing does', () => {
    const [{ next, ...item }] = aMessage().items;
    expect(itemInWords(item)).not.toHaveProperty('next');
  });
});
