import type {
  IdentityFormat,
  IdentityRule,
  IdentitySource,
  Measure,
  NotificationChannel,
  RuleParameters,
} from 'backstage-plugin-accountability-node';

/** What modules added before the plugin starts. */
export class Contributions {
  readonly sources = new Map<string, IdentitySource>();
  readonly formats = new Map<string, IdentityFormat>();
  readonly rules: IdentityRule[] = [];
  readonly measures = new Map<string, Measure>();
  readonly channels = new Map<string, NotificationChannel>();

  addSources(sources: readonly IdentitySource[]): void {
    for (const source of sources) addOnce(this.sources, source, 'sources');
  }

  addFormats(formats: readonly IdentityFormat[]): void {
    for (const format of formats) addOnce(this.formats, format, 'formats');
  }

  addMeasures(measures: readonly Measure[]): void {
    for (const measure of measures) addOnce(this.measures, measure, 'measures');
  }

  addChannels(channels: readonly NotificationChannel[]): void {
    for (const channel of channels) addOnce(this.channels, channel, 'channels');
  }

  addRules<P extends RuleParameters>(rules: readonly IdentityRule<P>[]): void {
    // Rules of any parameters are kept together; the rule book hands each its own.
    this.rules.push(...(rules as unknown as IdentityRule[]));
  }
}

function addOnce<T extends { id: string }>(
  to: Map<string, T>,
  item: T,
  what: string,
): void {
  if (to.has(item.id)) {
    throw new Error(
      `Two ${what} have the id '${item.id}'; rename one in the configuration`,
    );
  }
  to.set(item.id, item);
}
