import {
  coreServices,
  createServiceFactory,
  type LoggerService,
  type ServiceFactory,
} from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { JsonObject } from '@backstage/types';

/** One line of the log. */
export interface LogEntry {
  level: 'error' | 'warn' | 'info' | 'debug';
  message: string;
  meta: JsonObject;
}

/** Keeps what the whole portal logs, instead of printing it. */
export class LogRecorder {
  readonly entries: LogEntry[] = [];

  /** Messages of one level, with the plugin that logged them. */
  messages(level: LogEntry['level']): string[] {
    return this.entries
      .filter(entry => entry.level === level)
      .map(entry => `${entry.meta.plugin ?? 'root'}: ${entry.message}`);
  }

  factory(): ServiceFactory {
    return createServiceFactory({
      service: coreServices.rootLogger,
      deps: {},
      factory: async () => this.#logger({}),
    });
  }

  #logger(inherited: JsonObject): LoggerService {
    const log =
      (level: LogEntry['level']) =>
      (message: unknown, meta?: Error | JsonObject) => {
        const text =
          typeof message === 'string' ? message : stringifyError(message);
        const cause = meta instanceof Error ? `: ${stringifyError(meta)}` : '';
        this.entries.push({
          level,
          message: `${text}${cause}`,
          meta: { ...inherited, ...(meta instanceof Error ? {} : meta) },
        });
      };
    return {
      error: log('error'),
      warn: log('warn'),
      info: log('info'),
      debug: log('debug'),
      child: meta => this.#logger({ ...inherited, ...meta }),
    };
  }
}
