import { repositorySlug, repositorySlugOfLocation } from './repositorySlug';

describe('repositorySlug', () => {
  it.each([
    ['Acme/Shop', 'acme/shop'],
    [' acme/shop.git ', 'acme/shop'],
    ['acme/group/shop', 'acme/group/shop'],
    ['acme', undefined],
    ['', undefined],
    ['acme/sh op', undefined],
    ['https://github.com/acme/shop', undefined],
  ])('%s is %s', (text, slug) => {
    expect(repositorySlug(text)).toBe(slug);
  });
});

describe('repositorySlugOfLocation', () => {
  it.each([
    ['url:https://github.com/Acme/shop/tree/main/api', 'acme/shop'],
    ['url:https://github.acme.com/acme/shop/', 'acme/shop'],
    ['url:https://gitlab.com/acme/team/shop/-/tree/main', 'acme/team/shop'],
    ['url:https://gitlab.com/acme/shop/blob/main/x', 'acme/shop'],
    ['url:https://gitlab.com/acme/tree/-/raw/main', 'acme/tree'],
    ['url:https://gitlab.acme.com/acme/shop.git', 'acme/shop'],
    ['url:https://github.com/acme', undefined],
    ['url:https://example.com/acme/shop', undefined],
    ['file:/catalog/github.com/acme/shop', undefined],
    ['url:not a url', undefined],
    ['', undefined],
  ])('%s is %s', (location, slug) => {
    expect(repositorySlugOfLocation(location)).toBe(slug);
  });
});
