/**
 * An action for software templates that requests exceptions in Accountability for
 * Backstage.
 *
 * @packageDocumentation
 */
export {
  createExceptionRequestAction,
  type ExceptionRequestOptions,
} from './createExceptionRequestAction';
export { scaffolderModuleAccountability as default } from './module';
