import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { NotificationChannel } from './channels';
import type { Measure } from './measures';
import type { IdentityFormat, IdentitySource } from './sources';
import type { IdentityRule, RuleParameters } from './rules';

/** Where modules add sources and formats. @public */
export interface IdentitySourcesExtensionPoint {
  /** @throws Error when another source has the same id. */
  addSource(...sources: IdentitySource[]): void;
  /** @throws Error when another format has the same id. */
  addFormat(...formats: IdentityFormat[]): void;
}

/** @public */
export const identitySourcesExtensionPoint =
  createExtensionPoint<IdentitySourcesExtensionPoint>({
    id: 'accountability.sources',
  });

/** Where modules add rules. @public */
export interface RulesExtensionPoint {
  /** @throws Error when another rule has the same id. */
  addRule<P extends RuleParameters>(...rules: IdentityRule<P>[]): void;
}

/** @public */
export const rulesExtensionPoint = createExtensionPoint<RulesExtensionPoint>({
  id: 'accountability.rules',
});

/** Where modules add measures of outcomes. @public */
export interface MeasuresExtensionPoint {
  /** @throws Error when another measure has the same id. */
  addMeasure(...measures: Measure[]): void;
}

/** @public */
export const measuresExtensionPoint =
  createExtensionPoint<MeasuresExtensionPoint>({
    id: 'accountability.measures',
  });

/** Where modules add ways to reach people. @public */
export interface NotificationChannelsExtensionPoint {
  /** @throws Error when another channel has the same id. */
  addChannel(...channels: NotificationChannel[]): void;
}

/** @public */
export const notificationChannelsExtensionPoint =
  createExtensionPoint<NotificationChannelsExtensionPoint>({
    id: 'accountability.channels',
  });
