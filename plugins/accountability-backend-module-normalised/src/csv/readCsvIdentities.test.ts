import { readNormalised } from '../testing/readNormalised';
import { COLUMNS } from './columns';

const settings = { provider: 'saas' };

describe('CSV in the normalised format', () => {
  it('reads every column', async () => {
    const cells: Record<string, string> = {
      name: 'agent/support',
      kind: 'ai-agent',
      provider: 'assistants',
      scope: 'other',
      immutable_id: '42',
      aliases: 'a; b;',
      display_name: 'Support',
      description: 'Answers, "mostly"',
      status: 'enabled',
      origin: 'internal',
      environment: 'production',
      created_at: '2026-02-03',
      last_used_at: 'never',
      privilege: 'write',
      privilege_evidence: 'reads orders; refunds',
      labels: 'tier=1; team=a=b',
      traits: 'breakGlass; interactiveUse=false',
      owner: 'group:default/care',
      created_by: 'ann@acme.test',
      consumers: 'entity:component:default/web; repository:acme/web',
      credentials_reported: 'TRUE',
      credential_uid: 'client-1',
      credential_type: 'client-secret',
      credential_name: 'first',
      credential_status: 'active',
      credential_created_at: '2026-02-03',
      credential_rotated_at: 'not-supported',
      credential_expires_at: 'never',
      credential_last_used_at: 'out-of-window 90d',
    };
    expect(Object.keys(cells)).toEqual(COLUMNS.map(column => column.name));
    const row = Object.values(cells).map(c => `"${c.replace(/"/g, '""')}"`);
    const text = `${Object.keys(cells)}\n${row}\n`;
    const { records, problems } = await readNormalised({ 'a.csv': text });
    expect(problems).toEqual([]);
    const made = {
      value: '2026-02-03T00:00:00.000Z',
      observability: 'observed',
    };
    expect(records).toEqual([
      {
        name: 'agent/support',
        kind: 'ai-agent',
        provider: 'assistants',
        scope: 'other',
        immutableId: '42',
        aliases: ['a', 'b'],
        displayName: 'Support',
        description: 'Answers, "mostly"',
        status: 'enabled',
        origin: 'internal',
        environment: 'production',
        createdAt: made,
        lastUsedAt: { value: null, observability: 'observed' },
        privilege: { level: 'write', evidence: ['reads orders', 'refunds'] },
        labels: { tier: '1', team: 'a=b' },
        traits: { breakGlass: true, interactiveUse: false, aiAgent: true },
        ownerHints: [
          {
            signal: 'source-owner-field',
            value: 'group:default/care',
            field: 'column owner',
          },
          {
            signal: 'creator',
            value: 'ann@acme.test',
            field: 'column created_by',
          },
        ],
        consumers: [
          { kind: 'entity', name: 'component:default/web' },
          { kind: 'repository', name: 'acme/web' },
        ],
        credentialsReported: true,
        credentials: [
          {
            uid: 'client-1',
            type: 'client-secret',
            name: 'first',
            status: 'active',
            createdAt: made,
            rotatedAt: { value: null, observability: 'not-supported' },
            expiresAt: { value: null, observability: 'observed' },
            lastUsedAt: {
              value: null,
              observability: 'out-of-window',
              windowDays: 90,
            },
          },
        ],
        edges: [],
      },
    ]);
  });

  it('joins rows that follow each other into one identity', async () => {
    const text = [
      'name,kind,owner,status,credential_uid,credential_type',
      'a,api-client,care,enabled,k1,api-key',
      'a,api-client,,enabled,k2,api-key',
      'a,api-client,other,disabled,k3,api-key',
      'b,api-client,,,k1,api-key',
    ].join('\n');
    const { records, lost, notes } = await readNormalised(
      { 'a.csv': text },
      settings,
    );
    expect(
      records.map(r => [r.name, r.status, r.credentials.map(c => c.uid)]),
    ).toEqual([
      ['a', 'enabled', ['k1', 'k2', 'k3']],
      ['b', 'unknown', ['k1']],
    ]);
    expect(lost).toEqual([]);
    expect(notes).toEqual([
      'a.csv, line 4: says something else for owner, status than line 2, which counts',
    ]);
  });

  it('leaves out columns of one’s own and secrets, once for the file', async () => {
    const text =
      'name,kind,X-Ticket,Client Secret,x-note\na,other,1,hunter2,\nb,other,2,hunter2,\n';
    const read = await readNormalised({ 'a.csv': text }, settings);
    expect(read.records).toHaveLength(2);
    expect(read.lost).toEqual([]);
    expect(read.notes).toEqual([
      'a.csv, line 1: column x-ticket was left out',
      'a.csv, line 1: column client secret looks like secrets and was left out; remove it from the file, and rotate the secrets',
      'a.csv, line 1: column x-note was left out',
    ]);
    expect(JSON.stringify(read)).not.toContain('hunter2');
  });

  it('says a remark about every row only once', async () => {
    const rows = ['a', 'b', 'c'].map(n => `${n},other,saas:acme/${n}`);
    const text = `name,kind,owner\n${rows.join('\n')}\n`;
    const { records, notes } = await readNormalised(
      { 'a.csv': text },
      settings,
    );
    expect(records).toHaveLength(3);
    expect(notes).toEqual([
      'a.csv, line 2: an owner hint names the identity itself and was left out',
    ]);
  });

  it.each([
    ['labels', 'tier', /column labels holds no key=value pairs/],
    ['traits', 'break glass', /column traits holds no traits like/],
    ['traits', 'breakGlas', /traits\.breakGlas .* mean breakGlass/],
    ['credentials_reported', 'maybe', /neither true nor false/],
    ['privilege', 'root', /privilege\.level: /],
    ['created_at', '=NOW()', /createdAt is no time/],
    ['credential_uid', 'k', /credentials\[0\]\.type: /],
  ])('names the column %s with %j', async (column, cell, message) => {
    const text = `name,kind,${column}\na,other,${cell}\n`;
    const { lost } = await readNormalised({ 'a.csv': text }, settings);
    expect(lost).toEqual([expect.stringMatching(message)]);
    expect(lost[0]).toMatch(/^a\.csv, line 2: /);
  });
});
