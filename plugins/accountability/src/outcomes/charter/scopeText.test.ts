import { englishText } from '../../testing';
import { scopeText } from './scopeText';

it.each<[unknown, string]>([
  [{ kind: 'Component' }, 'kind is Component'],
  [
    { kind: 'Component', 'spec.lifecycle': 'production' },
    'kind is Component and lifecycle is production',
  ],
  [{ 'spec.type': { $in: ['service', 'job'] } }, 'type is one of service, job'],
  [
    { 'metadata.annotations.a/b': { $exists: false } },
    'annotation a/b is missing',
  ],
  [{ 'metadata.name': { $hasPrefix: 'pay' } }, 'name starts with pay'],
  [{ 'metadata.tags': { $contains: 'pci' } }, 'tags contains pci'],
  [
    { $any: [{ kind: 'API' }, { $not: { kind: 'Component' } }] },
    '(kind is API) or (not (kind is Component))',
  ],
  [{ 'spec.tier': 1 }, 'spec.tier is 1'],
  [
    {
      relations: {
        $contains: { type: 'partOf', targetRef: 'system:default/shop' },
      },
    },
    'part of shop',
  ],
  [
    {
      relations: {
        $contains: { type: 'consumes', targetRef: 'api:default/a' },
      },
    },
    'relations contains type is consumes and targetRef is api:default/a',
  ],
  [{ $all: [{ kind: 'API' }] }, 'kind is API'],
  [{ kind: { $later: 1 } }, 'kind {"$later":1}'],
])('reads %j as "%s"', (scope, words) => {
  expect(scopeText(englishText, scope)).toBe(words);
});
