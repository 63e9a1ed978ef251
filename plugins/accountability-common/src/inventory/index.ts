export * from './Observed';
export * from './IdentityRecord';
export * from './identityReference';
export * from './PolicyExemption';
