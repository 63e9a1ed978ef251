import { webAddress } from 'backstage-plugin-accountability-node';

/**
 * Where a notification leads. Within the app the link is relative to it, so that it
 * opens without loading the app anew; elsewhere it is the whole address.
 */
export function linkInApp(
  url: string | undefined,
  appUrl: string | undefined,
): string | undefined {
  const address = webAddress(url);
  const app = webAddress(appUrl)?.replace(/\/+$/, '');
  if (address === undefined || app === undefined) return address;
  if (!address.startsWith(app)) return address;
  const rest = address.slice(app.length);
  if (!/^([/?#]|$)/.test(rest)) return address;
  // Two slashes at the start would lead to another host.
  return `/${rest.replace(/^\/+/, '')}`;
}
