export * from './Rule';
export * from './IdentityRule';
