import { interleave } from './interleave';

describe('interleave', () => {
  it('runs everybody once in each round and lets another one start', async () => {
    const calls: string[] = [];
    const contestant = (name: string) => ({
      name,
      run: async () => {
        calls.push(name);
        return { seconds: calls.length, cpuSeconds: 0 };
      },
    });

    const costs = await interleave({
      contestants: [contestant('a'), contestant('b')],
      rounds: 3,
    });

    expect(calls).toEqual(['a', 'b', 'b', 'a', 'a', 'b']);
    expect(costs.get('a')?.map(({ seconds }) => seconds)).toEqual([1, 4, 5]);
    expect(costs.get('b')?.map(({ seconds }) => seconds)).toEqual([2, 3, 6]);
  });
});
