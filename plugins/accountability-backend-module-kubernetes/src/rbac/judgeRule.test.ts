import { judgeRule } from './judgeRule';

const rule = (
  verbs: string[],
  resources: string[],
  apiGroups: string[] = [''],
) => ({ verbs, resources, apiGroups });

describe('judgeRule', () => {
  it.each([
    ['reads', rule(['get', 'list', 'watch'], ['pods']), { reads: true }],
    [
      'reads a URL',
      { verbs: ['get'], nonResourceURLs: ['/metrics'] },
      { reads: true },
    ],
    [
      'only asks who somebody is',
      rule(['create'], ['tokenreviews'], ['authentication.k8s.io']),
      { reads: true },
    ],
    [
      'asks who somebody is and makes pods',
      rule(['create'], ['tokenreviews', 'pods']),
      { reads: true, writes: true },
    ],
    ['writes', rule(['get', 'patch'], ['pods']), { reads: true, writes: true }],
    [
      'everything',
      rule(['*'], ['*'], ['*']),
      { reads: true, writes: true, wildAny: true, wildFull: true },
    ],
    [
      'every verb on one resource',
      rule(['*'], ['pods']),
      { reads: true, writes: true, wildAny: true },
    ],
    [
      'reads every resource',
      rule(['get'], ['*'], ['*']),
      { reads: true, wildAny: true },
    ],
    [
      'reads every URL',
      { verbs: ['get'], nonResourceURLs: ['*'] },
      { reads: true, wildAny: true },
    ],
    [
      'every status is no wildcard',
      rule(['get'], ['*/status']),
      { reads: true },
    ],
    ['nothing without verbs', rule([], ['*'], ['*']), {}],
    ['nothing without resources', rule(['*'], []), {}],
    ['nothing of rubbish', { verbs: 'get', resources: { a: 1 } }, {}],
  ])('%s', (_, input, facts) => {
    expect(judgeRule(input)).toEqual({
      reads: false,
      writes: false,
      wildAny: false,
      wildFull: false,
      ...facts,
      remarks: expect.anything(),
    });
  });

  it.each([
    [
      rule(['*'], ['*'], ['*']),
      'every verb on every resource of every API group',
    ],
    [rule(['*'], ['pods']), 'every verb on pods of API group core'],
    [
      rule(['get'], ['a', 'b', 'c', 'd', 'e'], ['*']),
      'get on a, b, c, d and 1 more of every API group',
    ],
    [{ verbs: ['get'], nonResourceURLs: ['*'] }, 'get on URL *'],
    [rule(['escalate'], ['clusterroles']), 'may escalate clusterroles'],
    [rule(['impersonate'], ['users']), 'may impersonate users'],
    [rule(['list'], ['secrets']), 'reads Secrets'],
    [
      rule(['create'], ['serviceaccounts/token']),
      'makes tokens of service accounts',
    ],
  ])('%j is said as "%s"', (input, remark) => {
    expect(judgeRule(input).remarks).toContain(remark);
  });

  it('says nothing special of an ordinary rule', () => {
    expect(judgeRule(rule(['get', 'update'], ['configmaps'])).remarks).toEqual(
      [],
    );
  });
});
