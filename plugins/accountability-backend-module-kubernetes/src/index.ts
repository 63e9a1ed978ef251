/**
 * Kubernetes service accounts as a source of Accountability for Backstage.
 *
 * @packageDocumentation
 */
export { kubernetesFormat } from './kubernetesFormat';
export { accountabilityModuleKubernetes as default } from './module';
