import { readBounded } from './readBounded';

describe('readBounded', () => {
  const options = { name: 'export.json', maxBytes: 5 };

  it('reads everything within the limit', async () => {
    const bytes = [Buffer.from('abc'), Buffer.from('de')];
    expect((await readBounded(bytes, options)).toString()).toBe('abcde');
  });

  it('asks for no more than it needs to know that there is too much', async () => {
    let served = 0;
    let closed = false;
    async function* endless() {
      try {
        for (;;) {
          served += 2;
          yield Buffer.from('ab');
        }
      } finally {
        closed = true;
      }
    }
    await expect(readBounded(endless(), options)).rejects.toThrow(
      'export.json has more than 5 bytes, which is the limit; export it in parts',
    );
    expect(served).toBe(6);
    expect(closed).toBe(true);
  });
});
