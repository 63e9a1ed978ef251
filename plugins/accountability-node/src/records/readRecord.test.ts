import {
  NOT_REPORTED,
  NOT_SUPPORTED,
  OBSERVED_NEVER,
  observedAt,
  outOfWindow,
} from 'backstage-plugin-accountability-common';
import { readRecord } from './readRecord';

const minimal = { provider: 'saas', name: 'token/a', kind: 'api-client' };
const defaults = { scope: 'acme' };
const check = (changes: object) =>
  readRecord({ ...minimal, ...changes }, defaults);

describe('readRecord', () => {
  it.each<[string, unknown, unknown]>([
    [
      'an instant',
      '2026-11-23T12:00:00Z',
      observedAt('2026-11-23T12:00:00.000Z'),
    ],
    ['a date', '2026-11-23', observedAt('2026-11-23T00:00:00.000Z')],
    [
      'an offset',
      '2026-11-23 12:00:00+01:00',
      observedAt('2026-11-23T11:00:00.000Z'),
    ],
    ['LDAP time', '20261123175827Z', observedAt('2026-11-23T17:58:27.000Z')],
    ['FILETIME', '134399303453122050', observedAt('2026-11-23T17:59:05.312Z')],
    ['epoch seconds', 1523979354, observedAt('2018-04-17T15:35:54.000Z')],
    ['never', 'never', OBSERVED_NEVER],
    ['Go zero time', '0001-01-01T00:00:00Z', OBSERVED_NEVER],
    ['null', null, NOT_REPORTED],
    ['nothing', '', NOT_REPORTED],
    ['not-reported', 'not-reported', NOT_REPORTED],
    ['not-supported', 'not-supported', NOT_SUPPORTED],
    ['a window', 'out-of-window 90d', outOfWindow(90)],
    ['the full form', outOfWindow(400), outOfWindow(400)],
    [
      'the full form with a date',
      {
        value: '2026-11-23',
        observability: 'observed',
        asOf: '2026-11-24T00:00:00Z',
      },
      {
        ...observedAt('2026-11-23T00:00:00.000Z'),
        asOf: '2026-11-24T00:00:00Z',
      },
    ],
  ])('reads a time: %s', (_, written, time) => {
    const credentials = [{ uid: 'k', type: 'api-key', expiresAt: written }];
    const { record } = check({ lastUsedAt: written, credentials });
    expect(record?.lastUsedAt).toEqual(time);
    expect(record?.credentials[0].expiresAt).toEqual(time);
  });

  it('takes a zero date of creation for a missing one', () => {
    const { record } = check({ createdAt: '0001-01-01T00:00:00Z' });
    expect(record?.createdAt).toEqual(NOT_REPORTED);
  });

  it.each([['N/A'], ['2026-02-30'], ['23.11.2026'], [true], [['2026-11-23']]])(
    'refuses %j as a time, without repeating it',
    written => {
      const credentials = [{ uid: 'k', type: 'api-key', rotatedAt: written }];
      const { lost } = check({ credentials });
      expect(lost).toMatch(
        /^credentials\[0\]\.rotatedAt is no time; write 2026/,
      );
      expect(lost).not.toContain('N/A');
    },
  );

  it.each<[object, string, string]>([
    [{ lastUsed: 1 }, 'lastUsed', 'lastUsedAt'],
    [{ display_name: 1 }, 'display_name', 'displayName'],
    [{ owner: 'me' }, 'owner', 'ownerHints'],
    [{ tags: {} }, 'tags', 'labels'],
    [
      { credentials: [{}, { expiry: 1 }] },
      'credentials[1].expiry',
      'expiresAt',
    ],
    [{ privilege: { lvl: 1 } }, 'privilege.lvl', 'level'],
    [{ traits: { aiagent: true } }, 'traits.aiagent', 'aiAgent'],
    [{ createdAt: 1, consumers: [{ nam: 1 }] }, 'consumers[0].nam', 'name'],
  ])(
    'names an unknown field and the nearest known one: %j',
    (field, path, near) => {
      expect(check(field).lost).toBe(
        `${path} is no field here; did you mean ${near}? Fields of your own start with x-`,
      );
    },
  );

  it('leaves out fields that start with x-, with a note', () => {
    const { record, notes } = check({ 'x-ticket': 1, labels: { 'x-y': 'z' } });
    expect(record?.labels).toEqual({ 'x-y': 'z' });
    expect(notes).toEqual(['x-ticket was left out']);
  });

  const github = `ghp_${'a1'.repeat(18)}`;
  it.each<[string, object, string]>([
    ['a password', { password: 'hunter2' }, 'password'],
    ['a secret key', { secretAccessKey: 'hunter2' }, 'secretAccessKey'],
    ['a private key', { private_key: 'hunter2' }, 'private_key'],
    ['an API token', { 'api-token': { v: 'hunter2' } }, 'api-token'],
    [
      'a label',
      { labels: { 'db/password': 'hunter2', a: 'b' } },
      'labels.db/password',
    ],
    [
      'a secret of a credential',
      { credentials: [{ uid: 'k', type: 'api-key', secret: 'hunter2' }] },
      'credentials[].secret',
    ],
    ['a token in a text', { description: `uses ${github}` }, 'description'],
    ['a token among aliases', { aliases: [github, 'fine'] }, 'aliases[]'],
    [
      'a key in a text',
      { description: `-----BEGIN RSA ${'PRIVATE'} KEY-----\nhunter2` },
      'description',
    ],
    [
      'a token as a name of a field',
      { labels: { [github]: 'x' } },
      'labels.(a secret)',
    ],
  ])('leaves out %s and never repeats it', (_, field, path) => {
    const checked = check(field);
    expect(checked.record).toBeDefined();
    expect(checked.notes).toEqual([
      `${path} looks like a secret and was left out; remove it where it comes from, and rotate the secret`,
    ]);
    const told = JSON.stringify(checked);
    expect(told).not.toContain('hunter2');
    expect(told).not.toContain(github);
  });

  it('loses a record whose public id is the secret itself', () => {
    const { lost, notes } = check({
      credentials: [{ uid: github, type: 'personal-access-token' }],
    });
    expect(lost).toMatch(/^credentials\[0\]\.uid: /);
    expect(notes).toHaveLength(1);
    expect(`${lost}${notes}`).not.toContain(github);
  });

  it.each([
    ['its reference', 'saas:acme/token/a'],
    ['its reference in capitals', 'SAAS:ACME/token/A'],
    ['an alias', 'bot@acme.test'],
  ])('leaves out an owner hint that names the identity by %s', (_, value) => {
    const { record, notes } = check({
      aliases: ['bot@acme.test'],
      ownerHints: [
        { signal: 'source-owner-field', value, field: 'owner' },
        { signal: 'creator', value: 'ann@acme.test', field: 'made by' },
      ],
    });
    expect(record?.ownerHints.map(hint => hint.value)).toEqual([
      'ann@acme.test',
    ]);
    expect(notes).toEqual([
      'an owner hint names the identity itself and was left out',
    ]);
  });

  it('leaves out an owner hint that names nobody', () => {
    const { record, notes } = check({
      ownerHints: [{ signal: 'source-tag', value: ' ', field: 'tag owner' }],
    });
    expect(record?.ownerHints).toEqual([]);
    expect(notes).toEqual([]);
  });

  it('says which credential has the uid of another one', () => {
    const key = { uid: 'k', type: 'api-key' };
    expect(check({ credentials: [key, key] }).lost).toBe(
      'credentials[1].uid is the uid of another credential too; give each its own',
    );
  });

  it.each([
    [{ kind: 'ai-agent' }, true],
    [{ kind: 'ai-agent', traits: { aiAgent: false } }, false],
    [{ kind: 'service-account', traits: { aiAgent: true } }, true],
    [{ kind: 'service-account' }, undefined],
  ])('knows whether %j is an AI agent', (changes, aiAgent) => {
    expect(check(changes).record?.traits.aiAgent).toBe(aiAgent);
  });

  it.each([
    ["'; DROP TABLE identities; --"],
    ['<script>alert(1)</script>'],
    ["=cmd|'/c calc'!A0"],
    ['$(id) and `id`'],
  ])('keeps %s as text in every text field', text => {
    const written = {
      name: text,
      immutableId: text,
      aliases: [text],
      displayName: text,
      description: text,
      privilege: { level: 'read', evidence: [text] },
      labels: { [text]: text },
      credentials: [{ uid: text, type: 'api-key', name: text }],
      consumers: [{ kind: 'entity', name: text, labels: { [text]: text } }],
      ownerHints: [{ signal: 'source-tag', value: `x${text}`, field: text }],
      edges: [{ type: 'trusts', target: text, detail: text }],
    };
    expect(check(written)).toMatchObject({ record: written, notes: [] });
  });

  it.each([
    ['control characters', { name: 'a\u0007b' }, /^name: contains control/],
    [
      'a number for a text',
      { immutableId: 7 },
      /^immutableId: .*expected string/,
    ],
    ['an endless text', { name: 'x'.repeat(600) }, /^name: /],
    ['a slash in the scope', { scope: 'a/b' }, /^scope: /],
    [
      'a prototype',
      JSON.parse('{"__proto__": {"a": 1}}'),
      /^__proto__ is no field/,
    ],
  ])('loses a record with %s', (_, changes, message) => {
    const raw = Object.fromEntries([
      ...Object.entries(minimal),
      ...Object.entries(changes),
    ]);
    expect(readRecord(raw, defaults).lost).toMatch(message);
  });
});
