/**
 * An address that a link may lead to; nothing where it is none of the web.
 *
 * @public
 */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return ['http:', 'https:'].includes(protocol) ? href : undefined;
}
