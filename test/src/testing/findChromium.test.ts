import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './findChromium';

describe('findChromium', () => {
  const environment = process.env;
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'chromium-'));
    process.env = { PATH: folder };
  });

  afterEach(() => {
    process.env = environment;
    rmSync(folder, { recursive: true });
  });

  function addProgram(name: string): string {
    const program = join(folder, name);
    writeFileSync(program, '');
    chmodSync(program, 0o755);
    return program;
  }

  it.each(['chromium', 'chromium-browser', 'google-chrome'])(
    'finds %s in PATH',
    name => {
      const program = addProgram(name);

      expect(findChromium()).toBe(program);
    },
  );

  it('prefers the one that CHROMIUM_PATH names', () => {
    addProgram('chromium');
    process.env.CHROMIUM_PATH = addProgram('my-own');

    expect(findChromium()).toBe(join(folder, 'my-own'));
  });

  it('finds nothing where there is none', () => {
    expect(findChromium()).toBeUndefined();
  });
});
