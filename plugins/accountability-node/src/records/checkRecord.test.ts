import { checkRecord } from './checkRecord';

const minimal = {
  provider: 'github',
  scope: 'acme',
  name: 'deploy-bot',
  kind: 'bot-user',
};

describe('checkRecord', () => {
  it('fills in the defaults', () => {
    expect(checkRecord(minimal).record).toEqual(
      expect.objectContaining({
        ...minimal,
        status: 'unknown',
        credentials: [],
        createdAt: { value: null, observability: 'not-reported' },
      }),
    );
  });

  it.each([
    ['no object', 'x', /^the record: /],
    ['a missing kind', { ...minimal, kind: undefined }, /^kind: /],
    ['an unknown kind', { ...minimal, kind: 'robot' }, /^kind: Invalid option/],
    ['an unknown field', { ...minimal, sekret: 1 }, /has no field sekret$/],
    [
      'a deep mistake',
      { ...minimal, credentials: [{ uid: 'k', type: 'nonsense' }] },
      /^credentials\[0\]\.type: /,
    ],
    [
      'many mistakes',
      { provider: 1, scope: 2, name: 3, kind: 4, status: 5 },
      /; and 2 more$/,
    ],
  ])('names the path of %s', (_, input, message) => {
    expect(checkRecord(input).problem).toMatch(message);
  });

  it('never echoes values or long keys', () => {
    const long = 'hunter2'.repeat(100);
    const { problem } = checkRecord({
      ...minimal,
      kind: long,
      labels: { [long]: 'x' },
      createdAt: { value: long, observability: 'observed' },
    });
    expect(problem).toContain('createdAt.value');
    expect(problem).not.toContain(long.slice(0, 81));
    expect(problem?.length).toBeLessThan(1500);
  });
});
