/**
 * The normalised format (JSON, YAML, CSV) as a source of Accountability for Backstage.
 *
 * @packageDocumentation
 */
export { normalisedFormat } from './normalisedFormat';
export { accountabilityModuleNormalised as default } from './module';
