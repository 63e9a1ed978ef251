// Reading a cluster through its API. Lists only; nothing is watched or changed.
export { KubernetesIdentitySource } from './KubernetesIdentitySource';
