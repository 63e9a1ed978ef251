import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

/** One entry of `accountability.sources`. */
export interface FileSourceConfig {
  id: string;
  title?: string;
  format: string;
  scope: string;
  files: string[];
  settings: Record<string, string>;
  schedule?: SchedulerServiceTaskScheduleDefinition;
}

/**
 * Reads `accountability.sources`.
 *
 * @throws InputError naming the entry and what is wrong with it.
 */
export function readSourceConfig(config: Config): FileSourceConfig[] {
  const entries = config.getOptionalConfigArray('accountability.sources') ?? [];
  const sources = entries.map((entry): FileSourceConfig => {
    const id = entry.getString('id');
    if (!/^[a-z0-9][a-z0-9-]{0,62}$/.test(id)) {
      throw new InputError(
        `accountability.sources: id '${id}' must be lower-case letters, digits and dashes, at most 63`,
      );
    }
    const files = entry.getStringArray('files');
    if (files.length === 0) {
      throw new InputError(
        `accountability.sources '${id}': files must name at least one path or URL`,
      );
    }
    return {
      id,
      title: entry.getOptionalString('title'),
      format: entry.getString('format'),
      scope: entry.getString('scope'),
      files,
      settings: readSettings(entry.getOptionalConfig('settings')),
      schedule: entry.has('schedule')
        ? readSchedulerServiceTaskScheduleDefinitionFromConfig(
            entry.getConfig('schedule'),
          )
        : undefined,
    };
  });
  const ids = sources.map(source => source.id);
  const repeated = ids.find((id, at) => ids.indexOf(id) !== at);
  if (repeated)
    throw new InputError(
      `accountability.sources: id '${repeated}' is given twice`,
    );
  return sources;
}

function readSettings(config: Config | undefined): Record<string, string> {
  const keys = config?.keys() ?? [];
  return Object.fromEntries(keys.map(key => [key, config!.getString(key)]));
}
