export * from './IdentitySource';
export * from './IdentityFormat';
