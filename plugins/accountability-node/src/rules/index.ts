export * from './IdentityRule';
