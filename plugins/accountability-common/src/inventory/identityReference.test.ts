import {
  formatIdentityReference,
  parseIdentityReference,
  parseIdentityReferences,
} from './identityReference';

describe('identity references', () => {
  it.each([
    'kubernetes:prod/payments/api',
    'aws:111122223333/role/path/deployer',
  ])('%s survives reading and writing', text =>
    expect(formatIdentityReference(parseIdentityReference(text))).toBe(text),
  );

  it.each([
    '',
    'prod/payments',
    'Kubernetes:prod/x',
    'kubernetes:prod',
    'kubernetes: prod/x',
  ])('refuses %p and says how to write it', text =>
    expect(() => parseIdentityReference(text)).toThrow(/provider:scope\/name/),
  );

  it('reads lists with commas and line breaks, without repeats', () => {
    expect(
      parseIdentityReferences(
        'kubernetes:p/a/b, arn:aws:iam::1:role/x\n\nkubernetes:p/a/b',
      ),
    ).toEqual(['kubernetes:p/a/b', 'arn:aws:iam::1:role/x']);
  });

  it('keeps at most 200', () => {
    const many = Array.from({ length: 500 }, (_, at) => `a:b/${at}`).join(',');
    expect(parseIdentityReferences(many)).toHaveLength(200);
  });
});
