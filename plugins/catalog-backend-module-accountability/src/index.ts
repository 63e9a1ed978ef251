/**
 * Module of the catalog backend that flags entities whose non-human identities
 * lack an accountable owner.
 *
 * @packageDocumentation
 */
export {
  catalogModuleAccountability,
  catalogModuleAccountability as default,
} from './module';
export { POSTURE_CHANGED_TOPIC } from './followFlags';
