import { englishText } from '../../testing';
import { scopeText } from './scopeText';

it.each<[unknown, string]>([
  [{ kind: 'Component' }, 'kind is Component'],
  [
    { kind: 'Component', 'spec.lifecycle': 'production' },
    'kind is Component and spec.lifecycle is production',
  ],
  [
    { 'spec.type': { $in: ['service', 'job'] } },
    'spec.type is one of service, job',
  ],
  [
    { 'metadata.annotations.a/b': { $exists: false } },
    'metadata.annotations.a/b is missing',
  ],
  [{ 'metadata.name': { $hasPrefix: 'pay' } }, 'metadata.name starts with pay'],
  [{ 'metadata.tags': { $contains: 'pci' } }, 'metadata.tags contains pci'],
  [
    { $any: [{ kind: 'API' }, { $not: { kind: 'Component' } }] },
    '(kind is API) or (not (kind is Component))',
  ],
  [{ $all: [{ kind: 'API' }] }, 'kind is API'],
  [{ kind: { $later: 1 } }, 'kind {"$later":1}'],
])('reads %j as "%s"', (scope, words) => {
  expect(scopeText(englishText, scope)).toBe(words);
});
