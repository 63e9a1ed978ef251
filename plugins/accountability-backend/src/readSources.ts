import type { UrlReaderService } from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { IdentitySource } from 'backstage-plugin-accountability-node';
import type { Contributions } from './Contributions';
import {
  FileIdentitySource,
  readSourceConfig,
  type RegisteredSource,
} from './inventory';

const HOURLY = { frequency: { hours: 1 }, timeout: { minutes: 30 } };

/**
 * Every source that is read on a schedule: those of modules and the configured files.
 *
 * @throws InputError when an entry names a format that no module brings, or an id twice.
 */
export function readSources(
  config: Config,
  options: { contributions: Contributions; urlReader: UrlReaderService },
): Map<string, IdentitySource> {
  const { sources, formats } = options.contributions;
  const all = new Map<string, IdentitySource>(sources);
  for (const entry of readSourceConfig(config)) {
    const format = formats.get(entry.format);
    if (!format) {
      throw new InputError(
        `accountability.sources '${entry.id}' has format '${
          entry.format
        }'; installed are ${
          [...formats.keys()].join(', ') || 'none'
        }. Add the module that brings it to your backend.`,
      );
    }
    if (all.has(entry.id)) {
      throw new InputError(
        `accountability.sources: '${entry.id}' is also the id of a live source`,
      );
    }
    all.set(
      entry.id,
      new FileIdentitySource({
        config: { ...entry, schedule: entry.schedule ?? HOURLY },
        format,
        urlReader: options.urlReader,
      }),
    );
  }
  return all;
}

/** How a source is remembered. */
export function registered(source: IdentitySource): RegisteredSource {
  return {
    id: source.id,
    title: source.title,
    provider: source.provider,
    scope: source.scope,
    way: source instanceof FileIdentitySource ? 'file' : 'schedule',
    tells: source.capabilities.tells,
    cannotTell: source.capabilities.cannotTell,
  };
}
