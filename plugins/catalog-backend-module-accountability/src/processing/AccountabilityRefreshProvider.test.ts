import { AccountabilityRefreshProvider } from './AccountabilityRefreshProvider';

describe('AccountabilityRefreshProvider', () => {
  const refs = (count: number) =>
    Array.from({ length: count }, (_, i) => `component:default/c${i}`);

  it.each([
    [0, []],
    [1, [1]],
    [500, [500]],
    [1_201, [500, 500, 201]],
  ])('asks for %d entities in chunks of %j', async (count, chunks) => {
    const provider = new AccountabilityRefreshProvider();
    const refresh = jest.fn(async (_: { keys: string[] }) => {});
    const applyMutation = jest.fn();
    await provider.connect({ refresh, applyMutation });
    await provider.refresh(refs(count));
    expect(refresh.mock.calls.map(([{ keys }]) => keys.length)).toEqual(chunks);
    expect(refresh.mock.calls.flatMap(([{ keys }]) => keys)).toEqual(
      refs(count).map(ref => `accountability:${ref}`),
    );
    expect(applyMutation).not.toHaveBeenCalled();
  });

  it('does nothing when configuration has disabled it', async () => {
    await expect(
      new AccountabilityRefreshProvider().refresh(refs(3)),
    ).resolves.toBeUndefined();
  });
});
