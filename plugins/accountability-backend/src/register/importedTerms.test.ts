import { importedTerms } from './importedTerms';
import type { RegisterRow } from './RegisterRow';

const NOW = new Date('2026-11-24T12:00:00.000Z');
const read = (says: RegisterRow['says']) =>
  importedTerms(
    { says: { rules: 'key-age', identities: 'aws:1/a', ...says } },
    { now: NOW, idOf: name => (name === 'aws:1/a' ? '7' : undefined) },
  );

describe('importedTerms', () => {
  it('asks for what the row says, and believes nothing of it', () => {
    const { terms, problems, notes } = read({
      ...{ reference: 'R-1', title: 'Old key', rules: 'key-age; key-use' },
      ...{ reason: 'No time', justification: 'A vendor', severity: 'Low' },
      ...{ owner: 'user:default/rita', expires: '2027-01-31' },
      ...{ 'effective from': '2026-01-01', treatment: 'Accept' },
      ...{ 'approved by': 'Jo Bloggs, CISO', 'approved at': '1 Feb 24' },
      'compensating controls': 'control:default/wall; Read only',
      remediation: 'Replace it',
    });
    expect(problems).toEqual([]);
    expect(notes).toEqual([expect.stringMatching(/rate it/)]);
    expect(terms).toMatchObject({
      ...{ title: 'Old key', rules: ['key-age', 'key-use'] },
      ...{ identities: ['7'], reason: 'No time\n\nA vendor' },
      ...{ treatment: 'accept', owner: 'user:default/rita' },
      ...{ plan: 'Replace it', residual: { likelihood: 5, impact: 5 } },
      expiresAt: '2027-01-31T23:59:59.999Z',
      effectiveFrom: '2026-01-01T00:00:00.000Z',
      compensatingControls: [
        { ref: 'control:default/wall', text: 'control:default/wall' },
        { text: 'Read only' },
      ],
      imported: {
        reference: 'R-1',
        claims: {
          ...{ approvedBy: 'Jo Bloggs, CISO', approvedAt: '1 Feb 24' },
          ...{ severity: 'Low', expiresAt: '2027-01-31' },
        },
      },
    });
    expect(terms?.imported).not.toHaveProperty('withoutEnd');
  });

  it.each([[undefined], ['never'], ['N/A'], ['9999-12-31'], ['permanent']])(
    'marks one whose end is %s',
    expires => {
      const { terms } = read({ expires });
      expect(terms?.imported?.withoutEnd).toBe(true);
      expect(terms?.expiresAt).toBe('2026-11-25T12:00:00.000Z');
    },
  );

  it('leaves to the draft what is missing, and keeps an owner as it is written', () => {
    const { terms, notes } = read({ reference: 'R-1', owner: 'Jo Bloggs' });
    expect(terms).toMatchObject({
      title: 'Imported: R-1',
      reason: expect.stringMatching(/gives no reason/),
      imported: { claims: { owner: 'Jo Bloggs' } },
    });
    expect(terms?.owner).toBeUndefined();
    expect(notes).toHaveLength(3);
  });

  it.each<[string, RegisterRow['says'], object, string[]]>([
    [
      'both, and what they make together',
      {
        'residual likelihood': '2',
        'residual impact': '4',
        'residual rating': '8',
      },
      { residual: { likelihood: 2, impact: 4 }, claimed: undefined },
      [],
    ],
    [
      'both, and a word',
      {
        'residual likelihood': '1',
        'residual impact': '5',
        'residual rating': 'Low',
      },
      { residual: { likelihood: 1, impact: 5 }, claimed: 'Low' },
      [],
    ],
    [
      'a rating of its own',
      { 'residual rating': 'B2' },
      { residual: { likelihood: 5, impact: 5 }, claimed: 'B2' },
      ['without both'],
    ],
    [
      'one of both',
      { 'residual impact': '2' },
      { residual: { likelihood: 5, impact: 5 }, claimed: undefined },
      ['without both'],
    ],
    [
      'nothing',
      {},
      { residual: { likelihood: 5, impact: 5 }, claimed: undefined },
      ['does not rate'],
    ],
  ])('takes of the risk that is left %s', (_, says, said, noted) => {
    const { terms, notes } = read({ reason: 'No time', ...says });
    expect({
      residual: terms?.residual,
      claimed: terms?.imported?.claims.residualRating,
    }).toEqual(said);
    expect(notes).toEqual(noted.map(of => expect.stringContaining(of)));
  });

  it.each<[string, RegisterRow['says'], RegExp]>([
    [
      'a likelihood beyond the scale',
      { 'residual likelihood': '6', 'residual impact': '1' },
      /^residual likelihood: write a number from 1/,
    ],
    [
      'a rating that is another',
      {
        'residual likelihood': '2',
        'residual impact': '3',
        'residual rating': '7',
      },
      /^residual rating: It is 7, and likelihood times impact are 6/,
    ],
    ['no rule', { rules: '' }, /^rules: name the rule/],
    ['no subject', { identities: ' ; ' }, /name at least one subject/],
    ['a stranger', { identities: 'aws:1/x' }, /no identity aws:1\/x, or it is/],
    ['no date', { expires: '31/01/2027' }, /^expires: '31\/01\/2027'.*YYYY/],
    ['a treatment', { treatment: 'ignore' }, /^treatment: write accept, /],
    ['a long title', { title: 'x'.repeat(201) }, /^title: .* 200 characters/],
    [
      'a long claim',
      { 'approved by': 'x'.repeat(501) },
      /^approved by: .* 500 characters/,
    ],
    [
      'an end before its beginning',
      { expires: '2026-01-01', 'effective from': '2026-02-01' },
      /^expires: it must end after it begins/,
    ],
    [
      'no ref',
      { identities: undefined, outcomes: 'Fewer keys' },
      /^outcomes: write an entity ref/,
    ],
  ])('refuses %s', (_, says, problem) => {
    const { terms, problems } = read(says);
    expect(terms).toBeUndefined();
    expect(problems).toEqual([expect.stringMatching(problem)]);
  });
});
