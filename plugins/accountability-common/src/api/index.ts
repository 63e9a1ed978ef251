export * from './identities';
export * from './decisions';
export * from './posture';
export * from './sources';
export * from './health';
export * from './AccountabilityApi';
export * from './AccountabilityClient';
