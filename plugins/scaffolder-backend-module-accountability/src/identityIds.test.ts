import type {
  IdentityListQuery,
  IdentityPage,
} from 'backstage-plugin-accountability-common';
import { identityIds } from './identityIds';

const page = (references: string[], nextCursor?: string) =>
  ({
    items: references.map(reference => ({
      id: `1${reference.length}`,
      reference,
    })),
    nextCursor,
  } as unknown as IdentityPage);

describe('identityIds', () => {
  it('finds what is named, each once, among names that look alike', async () => {
    const asked: IdentityListQuery[] = [];
    const list = async (query: IdentityListQuery) => {
      asked.push(query);
      return query.cursor
        ? page(['aws:1/key'])
        : page(['aws:1/key-two'], 'next');
    };
    expect(await identityIds(['7', 'aws:1/key', '7'], list)).toEqual([
      '7',
      '19',
    ]);
    expect(asked).toMatchObject([
      { provider: ['aws'], scope: ['1'], q: 'key' },
      { cursor: 'next' },
    ]);
  });

  it.each([
    ['there is not', 'aws:1/none', /no identity aws:1\/none, or you may not/],
    ['no reference names', 'payments', /write provider:scope\/name/],
  ])('refuses what %s', async (_, name, problem) => {
    await expect(identityIds([name], async () => page([]))).rejects.toThrow(
      problem,
    );
  });
});
