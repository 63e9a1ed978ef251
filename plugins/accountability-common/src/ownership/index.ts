export * from './ownerSignal';
export * from './ownershipPolicy';
export * from './placeholder';
export * from './OwnerCandidate';
export * from './resolveOwner';
