import { linkInApp } from './linkInApp';

describe('linkInApp', () => {
  const app = 'https://example.com/portal';

  it.each([
    [`${app}/accountability/a?b=c#d`, app, '/accountability/a?b=c#d'],
    [`${app}/accountability`, `${app}/`, '/accountability'],
    [app, app, '/'],
    [`${app}?a=b`, app, '/?a=b'],
    [`${app}//evil.example.com`, app, '/evil.example.com'],
    ['http://localhost:3000/a', 'http://localhost:3000', '/a'],
    ['https://example.com/portals/a', app, 'https://example.com/portals/a'],
    [
      'https://example.com.evil/',
      'https://example.com',
      'https://example.com.evil/',
    ],
    ['https://wiki.example.com/a', app, 'https://wiki.example.com/a'],
    [`${app}/a`, undefined, `${app}/a`],
    // eslint-disable-next-line no-script-url -- What must not become a link.
    ['javascript:alert(1)', app, undefined],
    [undefined, app, undefined],
  ])('of %s in %s is %s', (url, appUrl, link) => {
    expect(linkInApp(url, appUrl)).toBe(link);
  });
});
