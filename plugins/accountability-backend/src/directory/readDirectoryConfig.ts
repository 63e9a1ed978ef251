import { type Config, readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  filterPredicateToFilterFunction,
  readOptionalFilterPredicateFromConfig,
} from '@backstage/filter-predicates';
import { durationToMilliseconds, type HumanDuration } from '@backstage/types';
import type { DirectoryPolicy } from './DirectoryPolicy';
import { toRef } from './entityRelations';
import { GROUP_FUNCTIONS } from './groupFunction';

const ROOT = 'accountability.directory';

/** Settings of the directory. */
export interface DirectoryConfig {
  policy: DirectoryPolicy;
  /** Time between two readings of the catalog. */
  interval: HumanDuration;
}

/**
 * Reads `accountability.directory`.
 *
 * @throws InputError naming the key and what it accepts.
 */
export function readDirectoryConfig(config: Config): DirectoryConfig {
  const leavers = readOptionalFilterPredicateFromConfig(config, {
    key: `${ROOT}.leavers`,
  });
  const maxVanishShare =
    config.getOptionalNumber(`${ROOT}.maxVanishShare`) ?? 0.2;
  if (maxVanishShare < 0 || maxVanishShare > 1) {
    throw new InputError(
      `${ROOT}.maxVanishShare is ${maxVanishShare}; write a share from 0 to 1`,
    );
  }
  return {
    policy: {
      isLeaver: leavers
        ? filterPredicateToFilterFunction(leavers)
        : () => false,
      functions: readFunctions(config),
      executives: readExecutives(config),
      maxVanishShare,
      holdForMs: durationToMilliseconds(
        readDuration(config, `${ROOT}.holdFor`) ?? { hours: 24 },
      ),
    },
    interval: readDuration(config, `${ROOT}.interval`) ?? { minutes: 1 },
  };
}

function readDuration(config: Config, key: string): HumanDuration | undefined {
  return config.has(key) ? readDurationFromConfig(config, { key }) : undefined;
}

function readFunctions(config: Config): Map<string, string> {
  const functions = new Map<string, string>();
  const section = config.getOptionalConfig(`${ROOT}.functions`);
  for (const name of section?.keys() ?? []) {
    if (!GROUP_FUNCTIONS.includes(name)) {
      throw new InputError(
        `${ROOT}.functions.${name} is no function; write one of ${GROUP_FUNCTIONS.join(
          ', ',
        )}`,
      );
    }
    for (const text of [section!.get(name)].flat()) {
      const ref = toRef(text, { kind: 'group', namespace: 'default' });
      if (!ref?.startsWith('group:')) {
        throw new InputError(
          `${ROOT}.functions.${name} names '${text}'; write the ref of a group, for example group:default/buying`,
        );
      }
      functions.set(ref, name);
    }
  }
  return functions;
}

function readExecutives(config: Config): Set<string> | undefined {
  const key = `${ROOT}.executives`;
  const texts = config.getOptional(key);
  if (texts === undefined) return undefined;
  return new Set(
    [texts].flat().map(text => {
      const ref = toRef(text);
      if (!ref || !/^(user|group):/.test(ref)) {
        throw new InputError(
          `${key} names '${text}'; write refs of users and groups, for example user:default/dana.fox or group:default/board`,
        );
      }
      return ref;
    }),
  );
}
