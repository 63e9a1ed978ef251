import { linkKeysOf } from './linkKeysOf';

const REF = 'component:default/web';
const itself = { key: `entity:${REF}`, detail: REF };
const ID = 'backstage.io/kubernetes-id';
const SELECTOR = 'backstage.io/kubernetes-label-selector';
const NAMESPACE = 'backstage.io/kubernetes-namespace';
const IDENTITIES = 'accountability.dev/identities';

describe('linkKeysOf', () => {
  it.each([
    ['no annotation', {}, []],
    [
      'references and aliases in lower case, as written in the detail',
      { [IDENTITIES]: 'kubernetes:prod/Shop/web,\n arn:aws:iam::1:role/Web' },
      [
        {
          key: 'identity:kubernetes:prod/shop/web',
          detail: 'kubernetes:prod/Shop/web',
        },
        {
          key: 'identity:arn:aws:iam::1:role/web',
          detail: 'arn:aws:iam::1:role/Web',
        },
      ],
    ],
    [
      'a Kubernetes id',
      { [ID]: 'Web' },
      [{ key: 'kubernetes-id:Web', detail: 'Web' }],
    ],
    [
      'a Kubernetes id in a namespace',
      { [ID]: 'web', [NAMESPACE]: 'shop' },
      [
        {
          key: 'kubernetes-id:web',
          detail: 'web',
          terms: { namespace: 'shop' },
        },
      ],
    ],
    [
      'a selector in place of the id',
      { [ID]: 'web', [SELECTOR]: 'tier=front,app=web', [NAMESPACE]: 'shop' },
      [
        {
          key: 'kubernetes-label:app=web',
          detail: 'tier=front,app=web',
          terms: { labels: { app: 'web', tier: 'front' }, namespace: 'shop' },
        },
      ],
    ],
    [
      'a selector by the label of the Kubernetes id',
      { [SELECTOR]: 'backstage.io/kubernetes-id=web' },
      [
        {
          key: 'kubernetes-id:web',
          detail: 'backstage.io/kubernetes-id=web',
          terms: { labels: { [ID]: 'web' } },
        },
      ],
    ],
    [
      'a repository named twice',
      {
        'github.com/project-slug': 'Acme/Shop',
        'backstage.io/source-location':
          'url:https://github.com/acme/shop/tree/main/',
      },
      [{ key: 'repository:acme/shop', detail: 'acme/shop' }],
    ],
  ])('%s', (_, annotations, keys) => {
    expect(linkKeysOf(REF, annotations)).toEqual({
      keys: [itself, ...keys],
      problems: [],
    });
  });

  it('says why a selector finds nothing, and does not fall back to the id', () => {
    const { keys, problems } = linkKeysOf(REF, {
      [ID]: 'web',
      [SELECTOR]: 'app in (web,api)',
    });

    expect(keys).toEqual([itself]);
    expect(problems).toEqual([
      expect.stringMatching(/label-selector finds no .* app in \(web,api\)$/),
    ]);
  });

  it('leaves out what no index can hold', () => {
    const { keys, problems } = linkKeysOf(REF, {
      [IDENTITIES]: '鍵'.repeat(760),
    });

    expect(keys).toEqual([itself]);
    expect(problems).toHaveLength(1);
  });
});
