import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { filesOn, type Files } from './filesOn';
import { FolderOfFiles } from './FolderOfFiles';
import { readPast, type Past } from './readPast';

const past = (...events: Past['events']): Past => ({
  ...{ begins: 91, daily: 7, events, answers: [] },
});
const accounts = JSON.stringify({
  items: [
    {
      kind: 'ServiceAccount',
      metadata: { name: 'web', labels: { team: 'a' } },
    },
    { kind: 'ServiceAccount', metadata: { name: 'new' } },
  ],
});
const people = '---\nkind: User\nmetadata: { name: ann }\n---\nkind: Group\n';
const today: Files = new Map([
  ['accounts.json', accounts],
  ['catalog/people.yaml', people],
]);
const web = { metadata: { name: 'web' } };
const labelled = {
  ...{ daysAgo: 30, what: 'It got a label' },
  before: [
    { file: 'accounts.json', item: web, was: { metadata: { labels: null } } },
  ],
};

describe('The files of a day', () => {
  it.each([0, 29, 30])(
    'are those of today when nothing happened since (%s days ago)',
    daysAgo => {
      expect(filesOn(today, past(labelled), daysAgo)).toEqual(today);
    },
  );

  it('lack what happened later', () => {
    const files = filesOn(today, past(labelled), 31);
    expect(JSON.parse(files.get('accounts.json')!).items).toEqual([
      { kind: 'ServiceAccount', metadata: { name: 'web' } },
      { kind: 'ServiceAccount', metadata: { name: 'new' } },
    ]);
    expect(files.get('catalog/people.yaml')).toBe(people);
  });

  it('undo what happened last first, whatever the order of the file', () => {
    const team = (daysAgo: number, was: string | null) => ({
      ...{ daysAgo, what: 'It changed hands' },
      before: [
        {
          file: 'accounts.json',
          ...{ item: web, was: { metadata: { labels: { team: was } } } },
        },
      ],
    });
    const files = (daysAgo: number) =>
      JSON.parse(
        filesOn(today, past(team(40, null), team(20, 'b')), daysAgo).get(
          'accounts.json',
        )!,
      ).items[0].metadata.labels;
    expect([10, 30, 50].map(files)).toEqual([{ team: 'a' }, { team: 'b' }, {}]);
  });

  it('hold what is gone by now, and not what came later', () => {
    const files = filesOn(
      today,
      past({
        ...{ daysAgo: 5, what: 'Some came, some went' },
        before: [
          {
            file: 'accounts.json',
            ...{ item: { metadata: { name: 'new' } }, absent: true },
          },
          { file: 'accounts.json', item: web, also: { kind: 'Secret' } },
          {
            file: 'catalog/people.yaml',
            ...{ item: { kind: 'Group' }, was: { metadata: { name: 'team' } } },
          },
        ],
      }),
      6,
    );
    expect(
      JSON.parse(files.get('accounts.json')!).items.map(
        ({ kind }: { kind: string }) => kind,
      ),
    ).toEqual(['ServiceAccount', 'Secret']);
    expect(
      parseAllDocuments(files.get('catalog/people.yaml')!).map(one =>
        one.toJS(),
      ),
    ).toEqual([
      { kind: 'User', metadata: { name: 'ann' } },
      { kind: 'Group', metadata: { name: 'team' } },
    ]);
  });

  it('may lack a whole file', () => {
    const before = [{ file: 'catalog/people.yaml', absent: true as const }];
    expect([
      ...filesOn(
        today,
        past({ daysAgo: 5, what: 'It is kept', before }),
        6,
      ).keys(),
    ]).toEqual(['accounts.json']);
  });

  it('are refused where it is about nothing', () => {
    const about = (file: string, name: string) => () =>
      filesOn(
        today,
        past({
          ...{ daysAgo: 5, what: 'It left' },
          before: [{ file, item: { metadata: { name } }, absent: true }],
        }),
        6,
      );
    expect(about('accounts.json', 'wbe')).toThrow(
      'accounts.json holds nothing like {"metadata":{"name":"wbe"}}',
    );
    expect(about('account.json', 'web')).toThrow(
      "'It left' is about account.json, which is not there",
    );
  });
});

describe("Acme's past", () => {
  const folder = join(__dirname, '../../../../../test/acme');

  it('can be told of every day, and leads to what Acme is today', async () => {
    const acme = await new FolderOfFiles(folder).read();
    const told = readPast(await readFile(join(folder, 'past.yaml'), 'utf8'));
    for (const { daysAgo } of told.events) filesOn(acme, told, daysAgo + 1);

    expect(filesOn(acme, told, 0)).toEqual(acme);
    const first = filesOn(acme, told, told.begins);
    expect(first.has('catalog/outcomes.yaml')).toBe(false);
    const mia = parseAllDocuments(first.get('catalog/people.yaml')!)
      .map(one => one.toJS())
      .find(({ metadata }) => metadata.name === 'mia.chen');
    expect(mia.metadata).not.toHaveProperty('annotations');
    expect(
      parse(first.get('exports/normalised/identities.yaml')!).identities.map(
        ({ name }: { name: string }) => name,
      ),
    ).not.toContain('repository/storefront-web/deploy-key');
  });

  it('says nothing but what it can say', () => {
    const text = (before: string) =>
      `{ begins: 9, daily: 7, answers: [], events: [{ daysAgo: 5, what: x, before: [${before}] }] }`;
    expect(() => readPast(text('{ file: a.yaml, was: { b: 1 } }'))).toThrow(
      'says either `absent`',
    );
    expect(() =>
      readPast(text('{ file: a.yaml, item: { b: 1 }, absent: true, was: {} }')),
    ).toThrow('says either `absent`');
    expect(() =>
      readPast(text('{ file: a.yaml, absent: true }')),
    ).not.toThrow();
  });
});
