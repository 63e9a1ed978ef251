export * from './IdentitySource';
export * from './IdentityFormat';
export * from './ToldExemptions';
