import { nameOf } from './nameOf';

it.each([
  ['Halve standing privilege', 'halve-standing-privilege'],
  ['  No secret older than 90 days! ', 'no-secret-older-than-90-days'],
  ['Schlüssel größer als Zürich', 'schlussel-grosser-als-zurich'],
  ['責任', ''],
  ['---', ''],
  [`${'a'.repeat(62)} b`, 'a'.repeat(62)],
])('makes of %j the name %j', (title, name) => {
  expect(nameOf(title)).toBe(name);
});
