const SLUG = /^[\w.-]+(\/[\w.-]+)+$/;
const AFTER_PROJECT = new Set(['-', 'tree', 'blob', 'raw', 'edit']);

/** `org/repo` (in GitLab also `group/subgroup/repo`) in lower case, or nothing. */
export function repositorySlug(text: string): string | undefined {
  const slug = text
    .trim()
    .replace(/^\/+|\/+$/g, '')
    .replace(/\.git$/, '')
    .toLowerCase();
  return SLUG.test(slug) && slug.length <= 512 ? slug : undefined;
}

/** The slug in a source location: `url:https://github.com/org/repo/tree/main/path`. */
export function repositorySlugOfLocation(location: string): string | undefined {
  const [, target] = /^url:(.+)$/.exec(location.trim()) ?? [];
  if (!target || !URL.canParse(target)) return undefined;
  const { hostname, pathname } = new URL(target);
  const segments = pathname.split('/').filter(Boolean);
  if (hostname.includes('github')) {
    return repositorySlug(segments.slice(0, 2).join('/'));
  }
  if (!hostname.includes('gitlab')) return undefined;
  // A GitLab project lies below any number of groups; what follows it starts with a dash.
  const end = segments.findIndex((s, at) => at >= 2 && AFTER_PROJECT.has(s));
  return repositorySlug(segments.slice(0, end < 0 ? undefined : end).join('/'));
}
