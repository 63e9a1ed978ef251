import type { LoggerService } from '@backstage/backend-plugin-api';
import type { EventsService } from '@backstage/plugin-events-node';

// Those of @backstage/backend-test-utils come with a whole backend, which takes longer
// to load than most tests take to run.

/** Writes nothing, and remembers what it was told. */
export function mockLogger(): jest.Mocked<LoggerService> {
  const logger: jest.Mocked<LoggerService> = {
    error: jest.fn(),
    warn: jest.fn(),
    info: jest.fn(),
    debug: jest.fn(),
    child: jest.fn((_meta): LoggerService => logger),
  };
  return logger;
}

/** Tells nobody. */
export function mockEvents(): jest.Mocked<EventsService> {
  return { publish: jest.fn(), subscribe: jest.fn() };
}
