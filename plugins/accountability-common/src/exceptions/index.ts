export * from './closing';
export * from './imported';
export * from './terms';
export * from './lifecycle';
export * from './limits';
export * from './quorum';
export * from './problem';
