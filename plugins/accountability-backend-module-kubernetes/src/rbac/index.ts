// What rules of Kubernetes RBAC allow. Pure, and knows no accounts.
export { judgeRule, NO_RIGHTS, type RoleFacts } from './judgeRule';
export { matchesSelector, type LabelSelector } from './matchesSelector';
export { mergeFacts } from './mergeFacts';
