import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../testing/repositoryRoot';
import { listFiles } from './listFiles';

const MOST_LINES = 300;
const SOURCE = /^((plugins|packages)\/[^/]+|test)\/src\/.*\.[jt]sx?$/;
const BINARY = /\.(png|jpe?g|gif|ico|woff2?|gz|tgz|zip)$/;

// Spelled in pieces, so that this file does not break its own rule.
const MACHINE = {
  'a path of somebody’s machine': new RegExp(
    `(?<![\\w.~$}*-])/(${['work', 'root', 'home/\\w+', 'Users/\\w+'].join(
      '|',
    )})/[\\w.]`,
  ),
  'a package registry’s address': new RegExp(
    [
      `https?(:|%3A)(/|%2F){2}[^/\\s"']*(artifactory|nexus|verdaccio|npm-proxy)`,
      `__archive${'Url'}`,
      `npmRegistry${'Server'}\\s*:`,
    ].join('|'),
    'i',
  ),
};

const files = listFiles();
const read = (file: string) => readFileSync(join(repositoryRoot, file), 'utf8');

describe('files', () => {
  it('are listed', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'package.json',
        '.ci/run',
        'plugins/accountability-common/src/index.ts',
        'test/src/architecture/files.test.ts',
      ]),
    );
  });

  it(`have at most ${MOST_LINES} lines of source`, () => {
    const tooLong = files
      .filter(file => SOURCE.test(file) && !file.includes('/generated/'))
      .map(file => ({ file, lines: read(file).split('\n').length - 1 }))
      .filter(({ lines }) => lines > MOST_LINES);

    expect(tooLong).toEqual([]);
  });

  it.each(Object.entries(MACHINE))('carry nowhere %s', (_, pattern) => {
    const found = files
      .filter(file => !BINARY.test(file))
      .flatMap(file =>
        read(file)
          .split('\n')
          .map((line, index) => ({ at: `${file}:${index + 1}`, line }))
          .filter(({ line }) => pattern.test(line))
          .map(({ at }) => at),
      );

    expect(found).toEqual([]);
  });

  it.each([
    ['/work', '/main/package.json'],
    ['see /root', '/.npmrc'],
    ['"/home', '/jane/code'],
    ['file:///Users', '/jane/code'],
  ])('would be found with %s%s', (start, end) => {
    const [path] = Object.values(MACHINE);
    const text = start + end;

    expect(path.test(text)).toBe(true);
  });
});
