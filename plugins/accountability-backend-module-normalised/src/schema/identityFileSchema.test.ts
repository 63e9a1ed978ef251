import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { identityFileSchema } from './identityFileSchema';

const file = path.resolve(__dirname, '../../schema/identity.schema.json');
const text = `${JSON.stringify(identityFileSchema(), null, 2)}\n`;

// `yarn schema` writes the file; every other run compares.
if (process.env.ACCOUNTABILITY_WRITE_SCHEMA) writeFileSync(file, text);

describe('schema/identity.schema.json', () => {
  it('is what the code reads (run yarn schema when it is stale)', () => {
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(text));
  });

  const validate = new Ajv2020({ strict: false, logger: false }).compile(
    identityFileSchema(),
  );
  const minimal = { name: 'agent/support', kind: 'ai-agent' };

  it.each<[string, unknown, boolean]>([
    ['one identity', minimal, true],
    ['a list', [minimal], true],
    ['identities', { identities: [minimal] }, true],
    ['a field of one’s own', { ...minimal, 'x-note': 1 }, true],
    ['a short time', { ...minimal, createdAt: '2026-11-23' }, true],
    ['an unknown field', { ...minimal, owner: 'me' }, false],
    ['an unknown kind', { ...minimal, kind: 'robot' }, false],
    ['no name', { kind: 'ai-agent' }, false],
    [
      'a credential without a type',
      { ...minimal, credentials: [{ uid: 'k' }] },
      false,
    ],
  ])('judges %s', (_, value, valid) => {
    expect(validate(value)).toBe(valid);
  });
});
